import { addDays, instantOf, todayOf, wallTime } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import { standOf } from './participation.ts'
import type { Participation } from './participation.ts'
import { freeSeats } from './seats.ts'
import type { Seats } from './seats.ts'

export type OfferRefusal = 'not-waiting' | 'deadline-passed'
export type OfferWarning = 'no-free-seat'

export type OfferDecision =
  | { readonly kind: 'refused'; readonly reason: OfferRefusal }
  | {
      readonly kind: 'offered'
      readonly offeredUntil: Instant
      readonly warnings: readonly OfferWarning[]
    }

/** An offer to somebody who waits: it holds a seat until the deadline, which must lie ahead. */
export function decideOffer(
  participation: Pick<Participation, 'status' | 'offeredUntil'>,
  event: { readonly capacity: number | null },
  seats: Seats,
  deadline: Instant,
  now: Instant,
): OfferDecision {
  const stand = standOf(participation, now)
  if (stand !== 'waiting' && stand !== 'offered') return { kind: 'refused', reason: 'not-waiting' }
  if (deadline <= now) return { kind: 'refused', reason: 'deadline-passed' }
  // A live offer that is only extended holds its seat already.
  const needsSeat = stand === 'waiting'
  const isShort = needsSeat && freeSeats(event.capacity, seats) === 0
  return { kind: 'offered', offeredUntil: deadline, warnings: isShort ? ['no-free-seat'] : [] }
}

const answerDays = 2
const closingTime = wallTime('17:00')

/** A deadline to start from: the end of the second day, but before the event starts. */
export function proposedDeadline(
  event: { readonly date: IsoDate | null; readonly startTime: WallTime | null },
  now: Instant,
): Instant {
  const usual = instantOf(addDays(todayOf(now), answerDays), closingTime)
  if (event.date === null) return usual
  const start = instantOf(event.date, event.startTime ?? closingTime)
  return start > now && start < usual ? start : usual
}
