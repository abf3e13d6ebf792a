import type { Instant } from '#domain/shared/dates'
import { standOf, takesSeat } from './participation.ts'
import type { Participation } from './participation.ts'

type Seated = Pick<Participation, 'status' | 'offeredUntil' | 'roles'>

export type Seats = { readonly taken: number; readonly waiting: number }

/** Seats in use: registered or on a live offer, in at least one role that takes a seat. */
export function seatsTaken(participations: readonly Seated[], now: Instant): number {
  return seatsOf(participations, now).taken
}

/** Seats in use and people waiting for one. */
export function seatsOf(participations: readonly Seated[], now: Instant): Seats {
  const stands = participations
    .filter(({ roles }) => takesSeat(roles))
    .map((participation) => standOf(participation, now))
  return {
    taken: stands.filter((stand) => stand === 'registered' || stand === 'offered').length,
    waiting: stands.filter((stand) => stand === 'waiting').length,
  }
}

/** Seats left, never below zero; `null` where there is no limit. */
export function freeSeats(capacity: number | null, seats: Pick<Seats, 'taken'>): number | null {
  return capacity === null ? null : Math.max(0, capacity - seats.taken)
}
