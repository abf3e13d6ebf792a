import type { CorrectableLayer } from '#domain/calendar/calendar-correction'
import { daysOfYear } from '#domain/calendar/days-of-year'
import type { CalendarReference } from '#domain/calendar/reference'
import type { KnownLayer, CorrectionRow } from '#domain/contract/calendar-corrections'
import { isoDate } from '#domain/shared/dates'
import { listCorrections } from '#backend/db/repositories/calendar-corrections'
import type { StoredCorrection } from '#backend/db/repositories/calendar-corrections'
import type { Reader } from '#backend/db/sql'
import { referenceOfPackage } from './calendar-data.ts'

const layers: readonly CorrectableLayer[] = [
  'public-holiday',
  'school-holiday',
  'culture',
  'ramadan',
]

/** Every day the calendar knows of a year, per layer, with its source and her corrections. */
export function knownDays(db: Reader, year: number): KnownLayer[] {
  const reference = referenceOfPackage()
  const corrections = listCorrections(db)
  const rows = new Map(corrections.map((each) => [each.id, correctionRow(each)]))
  const days = daysOfYear(year, reference, corrections)
  return layers.map((layer) => ({
    layer,
    isKnown: isKnown(layer, year, reference),
    sources: [...sourcesOf(layer, reference)],
    days: days
      .filter((day) => day.layer === layer)
      .map(({ layer: _, correction, ...day }) => ({
        ...day,
        correction: correction === null ? null : (rows.get(correction.id) ?? null),
      })),
  }))
}

/** A correction as the list shows it. */
export function correctionRow(correction: StoredCorrection): CorrectionRow {
  const { id, kind, layer, name, source, correctedOn } = correction
  return {
    id,
    kind,
    layer,
    name,
    originalOn: correction.kind === 'add' ? null : correction.originalOn,
    from: correction.kind === 'remove' ? null : correction.from,
    until: correction.kind === 'remove' ? null : correction.until,
    source,
    correctedOn,
  }
}

function isKnown(layer: CorrectableLayer, year: number, reference: CalendarReference): boolean {
  if (layer === 'public-holiday') return reference.publicHolidayYears.includes(year)
  if (layer !== 'school-holiday') return reference.feastYears.includes(year)
  const { schoolHolidaysFrom: from, schoolHolidaysUntil: until } = reference
  return from <= isoDate(`${year}-12-31`) && isoDate(`${year}-01-01`) <= until
}

function sourcesOf(layer: CorrectableLayer, { sources }: CalendarReference): readonly string[] {
  if (layer === 'public-holiday') return sources.publicHolidays
  return layer === 'school-holiday' ? sources.schoolHolidays : sources.feasts
}
