import type { Instant } from '#domain/shared/dates'
import { standOf, takesSeat } from './participation.ts'
import type { Participation, ParticipationStand } from './participation.ts'

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
    taken: stands.reduce((sum, stand) => sum + holds(stand), 0),
    waiting: stands.reduce((sum, stand) => sum + waits(stand), 0),
  }
}

/** The seats after one participation that takes a seat went from one stand to another. */
export function seatsAfter(
  seats: Seats,
  from: ParticipationStand | null,
  to: ParticipationStand,
): Seats {
  return {
    taken: seats.taken + holds(to) - holds(from),
    waiting: seats.waiting + waits(to) - waits(from),
  }
}

function holds(stand: ParticipationStand | null): number {
  return stand === 'registered' || stand === 'offered' ? 1 : 0
}

function waits(stand: ParticipationStand | null): number {
  return stand === 'waiting' ? 1 : 0
}

/** Seats left, never below zero; `null` where there is no limit. */
export function freeSeats(capacity: number | null, seats: Pick<Seats, 'taken'>): number | null {
  return capacity === null ? null : Math.max(0, capacity - seats.taken)
}
