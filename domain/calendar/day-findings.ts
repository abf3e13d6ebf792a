import { addDays } from '#domain/shared/dates'
import type { CalendarEntry } from './calendar-index.ts'
import type { SchoolHolidayRegion } from './date-check-input.ts'
import type { Span } from './event-span.ts'
import type { SchoolHoliday } from './reference.ts'
import { compareSeverity, corrected, finding, lighter } from './signal.ts'
import type { Finding } from './signal.ts'

const eveningFrom = 17 * 60

type EntryOf<Kind extends CalendarEntry['kind']> = Extract<CalendarEntry, { kind: Kind }>

/** The public holidays among a day's entries. */
export function publicHolidayFindings(entries: readonly CalendarEntry[]): Finding[] {
  return ofKind(entries, 'public-holiday').map(({ holiday, weight, isAnniversary }) =>
    corrected(
      finding(holiday.id, 'public-holiday', weight, {
        kind: 'public-holiday',
        name: holiday.name,
        weight,
        isAnniversary,
      }),
      [holiday],
    ),
  )
}

/** One finding per school-holiday region of the audience that has holidays. */
export function schoolHolidayFindings(
  entries: readonly CalendarEntry[],
  regions: readonly SchoolHolidayRegion[],
): Finding[] {
  return regions.flatMap(({ region, weight, gemeenteNames }) =>
    ofKind(entries, 'school-holiday')
      .filter(({ period }) => period.region === region)
      .map(({ period }) =>
        corrected(
          finding(schoolHolidayId(period), 'school-holiday', weight, {
            kind: 'school-holiday',
            name: period.name,
            region,
            weight,
            from: period.from,
            until: period.until,
            isFixed: period.isFixed,
            gemeenteNames,
          }),
          [period],
        ),
      ),
  )
}

/** The id of a period's line; one of her own has its own, for it can lie on top of another. */
export function schoolHolidayId({ region, schoolYear, correction }: SchoolHoliday): string {
  const isOwn = schoolYear === null && correction !== undefined
  return isOwn ? `schoolvakantie-${region}-${correction.id}` : `schoolvakantie-${region}`
}

/** Religious and cultural days: those on the day as one line, then eves and possible days. */
export function feastFindings(entries: readonly CalendarEntry[], span: Span | null): Finding[] {
  return [
    ...feastsOnDay(ofKind(entries, 'feast-day')),
    ...ofKind(entries, 'feast-eve').map((entry) => eveFinding(entry, span)),
    ...ofKind(entries, 'feast-margin').map(marginFinding),
  ]
}

function feastsOnDay(onDay: readonly EntryOf<'feast-day'>[]): Finding[] {
  const sorted = onDay.toSorted((one, other) =>
    compareSeverity(one.feast.weight, other.feast.weight),
  )
  const [heaviest] = sorted
  if (heaviest === undefined) return []
  const rows = sorted.map(({ feast }) => feast)
  const merged: Finding = {
    id: heaviest.feast.id,
    ids: rows.map(({ id }) => id),
    layer: 'culture',
    severity: heaviest.feast.weight,
    marginDays: Math.max(...rows.map(({ marginDays }) => marginDays)),
    facts: {
      kind: 'feasts',
      feasts: sorted.map(({ feast, mainDay, dayNumber }) => ({
        name: feast.name,
        mainDay,
        dayNumber,
        durationDays: feast.durationDays,
        marginDays: feast.marginDays,
        advice: feast.advice,
      })),
    },
  }
  return [corrected(merged, rows)]
}

function eveFinding({ feast, mainDay }: EntryOf<'feast-eve'>, span: Span | null): Finding {
  const isEvening = span !== null && span.until > eveningFrom
  const severity = isEvening ? feast.weight : (lighter(feast.weight) ?? 'note')
  const facts = { kind: 'feast-eve', name: feast.name, mainDay, advice: feast.advice } as const
  return corrected(finding(`${feast.id}-vooravond`, 'culture', severity, facts), [feast])
}

function marginFinding({ feast, mainDay, side, weight }: EntryOf<'feast-margin'>): Finding {
  const facts = {
    kind: 'feast-margin',
    side,
    name: feast.name,
    mainDay,
    lastDay: addDays(mainDay, feast.durationDays - 1),
    beginsAtSunset: feast.group === 'islamitisch',
  } as const
  const single = finding(`${feast.id}-marge`, 'culture', weight, facts)
  return { ...single, marginDays: feast.marginDays }
}

/** The entries of one kind, narrowed to it. */
export function ofKind<Kind extends CalendarEntry['kind']>(
  entries: readonly CalendarEntry[],
  kind: Kind,
): EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind)
}
