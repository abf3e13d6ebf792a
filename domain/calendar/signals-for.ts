import { weekdayOf } from '#domain/shared/dates'
import { correctionWords, signalWords } from '#domain/texts/signals'
import type { CalendarIndex } from './calendar-index.ts'
import type { DateCheckInput } from './date-check-input.ts'
import { feastFindings, publicHolidayFindings, schoolHolidayFindings } from './day-findings.ts'
import { eveningFindings } from './evening-findings.ts'
import { spanOf } from './event-span.ts'
import type { Span } from './event-span.ts'
import { fridayPrayerFindings } from './friday-prayer.ts'
import { noDataFindings, noSunFinding } from './no-data-findings.ts'
import { absenceFindings, ownEventFindings, sleutelpersoonFindings } from './own-event-findings.ts'
import { leadTimeFindings, weekendFindings } from './planning-findings.ts'
import { nearbyRamadanFindings, ramadanFindings } from './ramadan-findings.ts'
import { compareSeverity } from './signal.ts'
import type { Finding, Signal, SignalLayer } from './signal.ts'
import { sunOn } from './sun.ts'

const friday = 5

const layerOrder: readonly SignalLayer[] = [
  'public-holiday',
  'weekend',
  'absence',
  'culture',
  'ramadan',
  'school-holiday',
  'own-event',
  'sleutelpersoon',
  'friday-prayer',
  'evening',
  'lead-time',
  'no-data',
]

/** Everything that speaks against a date, the heaviest first; never a verdict. */
export function signalsFor(input: DateCheckInput, calendar: CalendarIndex): Signal[] {
  return findingsFor(input, calendar).map(signalOf)
}

/** A finding in words; what a correction made says where it comes from. */
export function signalOf({ facts, corrections = [], ...line }: Finding): Signal {
  const { text, advice } = signalWords(facts)
  return { ...line, text: [text, ...corrections.map(correctionWords)].join(' '), advice }
}

/** The date check before it has words. */
export function findingsFor(input: DateCheckInput, calendar: CalendarIndex): Finding[] {
  const { date, schoolHolidayRegions } = input
  const entries = calendar.byDay.get(date) ?? []
  const span = spanOf(input.startTime, input.endTime)
  return [
    ...publicHolidayFindings(entries),
    ...weekendFindings(date),
    ...feastFindings(entries, span),
    ...sunFindings(input, calendar, span),
    ...nearbyRamadanFindings(date, calendar.reference.ramadans),
    ...schoolHolidayFindings(entries, schoolHolidayRegions),
    ...absenceFindings(date, input.absences),
    ...ownEventFindings(date, span, input.otherEvents),
    ...eveningFindings(date, input.endTime, input.departures),
    ...sleutelpersoonFindings(date, input.bookedElsewhere),
    ...leadTimeFindings(date, input.now),
    ...noDataFindings(date, calendar.reference, schoolHolidayRegions.length > 0),
  ].toSorted(byWeight)
}

function sunFindings(input: DateCheckInput, calendar: CalendarIndex, span: Span | null): Finding[] {
  const entries = calendar.byDay.get(input.date) ?? []
  const isFriday = weekdayOf(input.date) === friday
  const isRamadan = entries.some((entry) => entry.kind === 'ramadan')
  // The sun only matters on some days, and reckoning it for a whole year takes time.
  if (!isFriday && !isRamadan) return ramadanFindings(entries, span, null)
  const sun = input.place === null ? null : sunOn(input.date, input.place)
  const findings = ramadanFindings(entries, span, sun?.sunset ?? null)
  if (isFriday && sun !== null) findings.push(...fridayPrayerFindings(span, sun.noon))
  if (sun === null) findings.push(noSunFinding())
  return findings
}

function byWeight(one: Finding, other: Finding): number {
  return (
    compareSeverity(one.severity, other.severity) ||
    layerOrder.indexOf(one.layer) - layerOrder.indexOf(other.layer)
  )
}
