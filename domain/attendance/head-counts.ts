import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { standOf } from './participation.ts'
import type { Participation } from './participation.ts'
import type { Presence } from './presence.ts'
import { freeSeats, seatsOf } from './seats.ts'

/** The numbers over an event's list and door; every one counts distinct people. */
export type HeadCounts = {
  readonly registered: number
  readonly offered: number
  readonly waiting: number
  readonly cancelled: number
  readonly lapsed: number
  readonly present: number
  readonly inside: number
  readonly walkIns: number
  /** Registered and not yet in. */
  readonly expected: number
  readonly seatsTaken: number
  /** `null` where there is no limit. */
  readonly seatsFree: number | null
}

export function headCounts(
  participations: readonly Participation[],
  presence: Presence,
  event: { readonly capacity: number | null },
  now: Instant,
): HeadCounts {
  const present = new Set<PersonId>(
    presence.people.filter(({ isPresent }) => isPresent).map(({ personId }) => personId),
  )
  const stands = participations.map((each) => ({ ...each, stand: standOf(each, now) }))
  const count = (stand: string) => stands.filter((each) => each.stand === stand).length
  const seats = seatsOf(participations, now)
  return {
    registered: count('registered'),
    offered: count('offered'),
    waiting: count('waiting'),
    cancelled: count('cancelled'),
    lapsed: count('lapsed'),
    present: presence.presentCount,
    inside: presence.insideCount,
    walkIns: stands.filter(({ isWalkIn, personId }) => isWalkIn && present.has(personId)).length,
    expected: stands.filter(
      ({ stand, personId }) => stand === 'registered' && !present.has(personId),
    ).length,
    seatsTaken: seats.taken,
    seatsFree: freeSeats(event.capacity, seats),
  }
}
