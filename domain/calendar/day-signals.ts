import { weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { daysFrom } from './calendar-index.ts'
import type { CalendarIndex } from './calendar-index.ts'
import type { Absence, SchoolHolidayRegion } from './date-check-input.ts'
import { absenceMark, markOf, severityOf } from './day-marks.ts'
import type { DayMark } from './day-marks.ts'
import { noDataFindings } from './no-data-findings.ts'
import { compareSeverity } from './signal.ts'
import type { Severity } from './signal.ts'

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
  absences: readonly Absence[] = [],
): DaySignals[] {
  return daysFrom(from, until).map((date) => {
    const entries = calendar.byDay.get(date) ?? []
    const away = absences.filter((absence) => absence.from <= date && date <= absence.until)
    return {
      date,
      severity: heaviest([
        ...(weekdayOf(date) > 5 || away.length > 0 ? (['avoid'] as const) : []),
        ...entries.flatMap((entry) => severityOf(entry, regions) ?? []),
        ...noDataFindings(date, calendar.reference, regions.length > 0).map(
          ({ severity }) => severity,
        ),
      ]),
      marks: [
        ...oncePerName(entries.flatMap((entry) => markOf(entry, date, regions) ?? [])),
        ...away.map((absence) => absenceMark(absence, date)),
      ],
    }
  })
}

/** Feasts of one day that share their short name are one mark, as heavy as the heaviest. */
function oncePerName(marks: readonly DayMark[]): DayMark[] {
  const byName = new Map<string, DayMark>()
  for (const mark of marks) {
    const name = [mark.layer, mark.label, mark.from, mark.until].join()
    const known = byName.get(name)
    if (known === undefined || compareSeverity(mark.severity, known.severity) < 0) {
      byName.set(name, mark)
    }
  }
  return [...byName.values()]
}

function heaviest(severities: readonly Severity[]): Severity | null {
  return severities.toSorted(compareSeverity)[0] ?? null
}
