import { daysBetween, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { ramadanName, schoolHolidayLabel, shortFeastName } from '#domain/texts/signals'
import { daysFrom } from './calendar-index.ts'
import type { CalendarEntry, CalendarIndex } from './calendar-index.ts'
import type { SchoolHolidayRegion } from './date-check-input.ts'
import { noDataFindings } from './no-data-findings.ts'
import { compareSeverity, lighter } from './signal.ts'
import type { Severity } from './signal.ts'

/** A shape on one day of a calendar; days of one period share id, `from` and `until`. */
export type DayMark = {
  readonly id: string
  readonly layer: 'public-holiday' | 'school-holiday' | 'culture' | 'ramadan'
  readonly severity: Severity
  readonly label: string
  readonly marginDays: number
  readonly dayNumber: number
  readonly from: IsoDate
  readonly until: IsoDate
}

/** A day with its marks and the heaviest thing known against it, weekend included. */
export type DaySignals = {
  readonly date: IsoDate
  readonly severity: Severity | null
  readonly marks: readonly DayMark[]
}

type Regions = readonly SchoolHolidayRegion[]

/** Every day from the first to the last with its marks, cheap enough for a year at once. */
export function daySignals(
  from: IsoDate,
  until: IsoDate,
  regions: Regions,
  calendar: CalendarIndex,
): DaySignals[] {
  return daysFrom(from, until).map((date) => {
    const entries = calendar.byDay.get(date) ?? []
    return {
      date,
      severity: heaviest([
        ...(weekdayOf(date) > 5 ? (['avoid'] as const) : []),
        ...entries.flatMap((entry) => severityOf(entry, regions) ?? []),
        ...noDataFindings(date, calendar.reference, regions.length > 0).map(
          ({ severity }) => severity,
        ),
      ]),
      marks: entries.flatMap((entry) => markOf(entry, date, regions) ?? []),
    }
  })
}

function heaviest(severities: readonly Severity[]): Severity | null {
  return severities.toSorted(compareSeverity)[0] ?? null
}

function severityOf(entry: CalendarEntry, regions: Regions): Severity | null {
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

// A day that is only possibly a feast weighs, but bears no mark.
function markOf(entry: CalendarEntry, date: IsoDate, regions: Regions): DayMark | null {
  const severity = severityOf(entry, regions)
  if (severity === null) return null
  const single = { severity, marginDays: 0, dayNumber: 1, from: date, until: date }
  switch (entry.kind) {
    case 'public-holiday': {
      const { id, name } = entry.holiday
      return { ...single, id, layer: 'public-holiday', label: name }
    }
    case 'school-holiday': {
      const { name, region, from, until } = entry.period
      const dayNumber = daysBetween(from, date) + 1
      const label = schoolHolidayLabel(name, region)
      const id = `schoolvakantie-${region}`
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
