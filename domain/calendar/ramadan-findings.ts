import { daysBetween, timeOfMinutes } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CalendarEntry } from './calendar-index.ts'
import { ofKind } from './day-findings.ts'
import { overlaps } from './event-span.ts'
import type { Span } from './event-span.ts'
import type { Ramadan } from './reference.ts'
import { corrected, finding, lighter } from './signal.ts'
import type { Finding } from './signal.ts'

// Guests travel home before the meal, and take their time for it.
const travelMinutes = 60
const mealMinutes = 60
const nearbyDays = 21

/**
 * Ramadan against the event's times: by day nobody eats, around sunset everybody does.
 * `sunset` is in minutes since midnight, `null` when it cannot be reckoned.
 */
export function ramadanFindings(
  entries: readonly CalendarEntry[],
  span: Span | null,
  sunset: number | null,
): Finding[] {
  return [
    ...ofKind(entries, 'ramadan').flatMap(({ ramadan, dayNumber }) => {
      const moment = momentOf(span, sunset)
      const severity = moment === 'after-iftar' ? 'note' : ramadan.weight
      const { from, until, advice, marginDays } = ramadan
      const isAround = marginDays > 0
      const facts = { kind: 'ramadan', from, until, isAround, moment, advice } as const
      const fasting = {
        ...finding('ramadan', 'ramadan', severity, facts),
        ids: dayNumber === 1 ? ['ramadan', 'ramadan-start'] : ['ramadan'],
        marginDays,
      }
      return [fasting, ...iftarFindings(ramadan, span, sunset)].map((single) =>
        corrected(single, [ramadan]),
      )
    }),
    ...ofKind(entries, 'ramadan-margin').map(({ ramadan }) => ({
      ...finding('ramadan-marge', 'ramadan', lighter(ramadan.weight) ?? 'note', {
        kind: 'ramadan-margin',
        from: ramadan.from,
      }),
      marginDays: ramadan.marginDays,
    })),
  ]
}

/** A note that ramadan begins within three weeks: good to know, nothing against the date. */
export function nearbyRamadanFindings(date: IsoDate, ramadans: readonly Ramadan[]): Finding[] {
  return ramadans
    .map((ramadan) => ({ ramadan, daysAhead: daysBetween(date, ramadan.from) }))
    .filter(({ ramadan, daysAhead }) => daysAhead > ramadan.marginDays && daysAhead <= nearbyDays)
    .map(({ ramadan, daysAhead }) => {
      const { from, marginDays } = ramadan
      const facts = { kind: 'ramadan-nearby', from, daysAhead, isAround: marginDays > 0 } as const
      const nearby = { ...finding('nabij-ramadan', 'ramadan', 'note', facts), marginDays }
      return corrected(nearby, [ramadan])
    })
}

function momentOf(span: Span | null, sunset: number | null) {
  if (span === null || sunset === null) return 'unknown'
  if (span.until <= sunset - travelMinutes) return 'daytime'
  return span.from >= sunset + mealMinutes ? 'after-iftar' : 'around-iftar'
}

function iftarFindings(ramadan: Ramadan, span: Span | null, sunset: number | null): Finding[] {
  if (span === null || sunset === null) return []
  const meal = { from: sunset - travelMinutes, until: sunset + mealMinutes }
  if (!overlaps(span, meal)) return []
  return [
    finding('iftar', 'ramadan', ramadan.weight, {
      kind: 'iftar',
      sunset: timeOfMinutes(sunset),
      relation: relationTo(span, sunset),
      endBy: timeOfMinutes(Math.floor(meal.from / 15) * 15),
      startFrom: timeOfMinutes(Math.ceil(meal.until / 15) * 15),
    }),
  ]
}

function relationTo(span: Span, sunset: number) {
  if (span.until <= sunset) return 'shortly-before'
  return span.from >= sunset ? 'shortly-after' : 'during'
}
