import type { Instant } from '#domain/shared/dates'
import type { OfferWarning } from './decide-offer.ts'
import { standOf } from './participation.ts'
import type { Participation } from './participation.ts'
import { freeSeats } from './seats.ts'
import type { Seats } from './seats.ts'

export type SeatDecision =
  | { readonly kind: 'refused'; readonly reason: 'has-seat' }
  | { readonly kind: 'seated'; readonly warnings: readonly OfferWarning[] }

/** A seat in spite of the line and of the numbers: always given, with what she should know. */
export function decideSeat(
  participation: Pick<Participation, 'status' | 'offeredUntil'>,
  event: { readonly capacity: number | null },
  seats: Seats,
  now: Instant,
): SeatDecision {
  const stand = standOf(participation, now)
  if (stand === 'registered') return { kind: 'refused', reason: 'has-seat' }
  const isShort = stand !== 'offered' && freeSeats(event.capacity, seats) === 0
  return { kind: 'seated', warnings: isShort ? ['no-free-seat'] : [] }
}
