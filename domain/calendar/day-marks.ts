import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import {
  absenceLabel,
  ramadanName,
  schoolHolidayLabel,
  shortFeastName,
} from '#domain/texts/signals'
import type { CalendarEntry } from './calendar-index.ts'
import type { Absence, SchoolHolidayRegion } from './date-check-input.ts'
import { schoolHolidayId } from './day-findings.ts'
import { lighter } from './signal.ts'
import type { Severity } from './signal.ts'

/** A shape on one day of a calendar; days of one period share id, `from` and `until`. */
export type DayMark = {
  readonly id: string
  readonly layer: 'public-holiday' | 'school-holiday' | 'culture' | 'ramadan' | 'absence'
  readonly severity: Severity
  readonly label: string
  readonly marginDays: number
  readonly dayNumber: number
  readonly from: IsoDate
  readonly until: IsoDate
  /** Where the user's own correction behind it comes from; null when there is none. */
  readonly correction: string | null
}

type Regions = readonly SchoolHolidayRegion[]

/** How heavily an entry weighs for this audience; null when it is not about them. */
export function severityOf(entry: CalendarEntry, regions: Regions): Severity | null {
  switch (entry.kind) {
    case 'public-holiday':
    case 'feast-margin':
      return entry.weight
    case 'school-holiday':
      return regions.find(({ region }) => region === entry.period.region)?.weight ?? null
    case 'feast-day':
      return entry.feast.weight
    case 'feast-eve':
      return lighter(entry.feast.weight)
    case 'ramadan':
      return entry.ramadan.weight
    case 'ramadan-margin':
      return lighter(entry.ramadan.weight)
  }
}

/** The mark of a day on which the verbinder herself is away. */
export function absenceMark({ id, from, until, note }: Absence, date: IsoDate): DayMark {
  return {
    id: `afwezig-${id}`,
    layer: 'absence',
    severity: 'avoid',
    label: absenceLabel(note),
    marginDays: 0,
    dayNumber: daysBetween(from, date) + 1,
    from,
    until,
    correction: null,
  }
}

function correctionOf(entry: CalendarEntry): string | null {
  switch (entry.kind) {
    case 'public-holiday':
      return entry.holiday.correction?.source ?? null
    case 'school-holiday':
      return entry.period.correction?.source ?? null
    case 'feast-day':
    case 'feast-margin':
    case 'feast-eve':
      return entry.feast.correction?.source ?? null
    case 'ramadan':
    case 'ramadan-margin':
      return entry.ramadan.correction?.source ?? null
  }
}

/** The mark an entry bears; a day that is only possibly a feast weighs, but bears none. */
export function markOf(entry: CalendarEntry, date: IsoDate, regions: Regions): DayMark | null {
  const severity = severityOf(entry, regions)
  if (severity === null) return null
  const correction = correctionOf(entry)
  const single = { severity, marginDays: 0, dayNumber: 1, from: date, until: date, correction }
  switch (entry.kind) {
    case 'public-holiday': {
      const { id, name } = entry.holiday
      return { ...single, id, layer: 'public-holiday', label: name }
    }
    case 'school-holiday': {
      const { name, region, from, until } = entry.period
      const dayNumber = daysBetween(from, date) + 1
      const label = schoolHolidayLabel(name, region)
      const id = schoolHolidayId(entry.period)
      return { ...single, id, layer: 'school-holiday', label, dayNumber, from, until }
    }
    case 'feast-day': {
      const { id, name, marginDays } = entry.feast
      const { dayNumber, mainDay: from, lastDay: until } = entry
      const label = shortFeastName(name)
      return { ...single, id, layer: 'culture', label, marginDays, dayNumber, from, until }
    }
    case 'ramadan': {
      const { from, until, marginDays } = entry.ramadan
      const { dayNumber } = entry
      const label = ramadanName
      return {
        ...single,
        id: 'ramadan',
        layer: 'ramadan',
        label,
        marginDays,
        dayNumber,
        from,
        until,
      }
    }
    case 'feast-margin':
    case 'feast-eve':
    case 'ramadan-margin':
      return null
  }
}
