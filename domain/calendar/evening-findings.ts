import { minutesOf, timeOfMinutes, weekdayOf } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { finding } from './signal.ts'
import type { EveningFacts, Finding } from './signal.ts'

/** The last bus or train from a place in one direction, as she looked it up. */
export type LastDeparture = {
  readonly id: string
  readonly direction: string
  readonly days: 'workdays' | 'saturday' | 'sunday'
  readonly lastDeparture: WallTime
  readonly walkMinutes: number
  readonly source: string
  readonly checkedOn: IsoDate
}

const enoughMinutes = 15
const eveningFrom = 18 * 60
const dayMinutes = 24 * 60
// What leaves before four in the morning belongs to the evening before.
const nightUntil = 4 * 60

/**
 * Whether guests still get home from a place after the end, per direction: less than fifteen
 * minutes to spare is said, and also that nobody has looked it up for an evening.
 * `departures` is absent for an event without a place to leave from.
 */
export function eveningFindings(
  date: IsoDate,
  endTime: WallTime | null,
  departures: readonly LastDeparture[] | undefined,
): Finding[] {
  if (endTime === null || departures === undefined) return []
  const end = minutesOf(endTime)
  const today = departures.filter(({ days }) => days === daysOf(date))
  if (today.length === 0) return end >= eveningFrom ? [notLookedUp()] : []
  return lastPerDirection(today).flatMap((departure) => tightFinding(departure, end, endTime))
}

function notLookedUp(): Finding {
  return finding('laatste-vertrek-onbekend', 'evening', 'no-data', { kind: 'evening-unknown' })
}

function tightFinding(departure: LastDeparture, end: number, endTime: WallTime): Finding[] {
  const leaves = leavesAt(departure)
  const margin = leaves - end - departure.walkMinutes
  if (margin >= enoughMinutes) return []
  const { direction, lastDeparture, walkMinutes, source, checkedOn } = departure
  const facts: EveningFacts = {
    kind: 'last-departure',
    state: leaves <= end ? 'gone' : margin < 0 ? 'missed' : 'tight',
    endTime,
    direction,
    lastDeparture,
    walkMinutes,
    endBy: endByOf(leaves - departure.walkMinutes - enoughMinutes),
    source,
    checkedOn,
  }
  return [finding(`laatste-vertrek-${departure.id}`, 'evening', 'adapt', facts)]
}

function endByOf(minutes: number): WallTime {
  return timeOfMinutes(Math.floor(minutes / 5) * 5)
}

// Of two stops in one direction the one that leaves guests the most time is the last.
function lastPerDirection(departures: readonly LastDeparture[]): LastDeparture[] {
  const last = new Map<string, LastDeparture>()
  for (const departure of departures) {
    const key = departure.direction.trim().toLowerCase()
    const known = last.get(key)
    if (known === undefined || roomOf(departure) > roomOf(known)) last.set(key, departure)
  }
  return [...last.values()]
}

function roomOf(departure: LastDeparture): number {
  return leavesAt(departure) - departure.walkMinutes
}

function leavesAt({ lastDeparture }: LastDeparture): number {
  const minutes = minutesOf(lastDeparture)
  return minutes < nightUntil ? minutes + dayMinutes : minutes
}

function daysOf(date: IsoDate): LastDeparture['days'] {
  const weekday = weekdayOf(date)
  if (weekday === 6) return 'saturday'
  return weekday === 7 ? 'sunday' : 'workdays'
}
