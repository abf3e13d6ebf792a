import type { Instant } from '#domain/shared/dates'
import type { GemeenteId, ParticipationId, PersonId } from '#domain/shared/ids'
import { standOf, takesSeat } from './participation.ts'
import type { Participation } from './participation.ts'
import { freeSeats, seatsOf } from './seats.ts'

/** Why this person is proposed for a seat. */
export type SeatReason = 'first-in-line' | 'empty-gemeente' | 'empty-chain-role'

export type SeatProposal = {
  readonly participationId: ParticipationId
  readonly personId: PersonId
  readonly reason: SeatReason
  /** Place in the waiting line, from 1. */
  readonly position: number
}

/** The waiting line: priority first, then the moment of signing up. */
export function waitingLine<Row extends Participation>(participations: readonly Row[]): Row[] {
  return participations
    .filter(({ status }) => status === 'waiting')
    .toSorted(
      (one, other) =>
        other.priority - one.priority ||
        compare(one.registeredAt, other.registeredAt) ||
        compare(one.id, other.id),
    )
}

/**
 * Who to offer a free seat, with the reason; `null` when no seat is free or nobody waits.
 * With balance on, who fills an empty gemeente or chain role goes before the first in line.
 */
export function proposalForFreedSeat(
  participations: readonly Participation[],
  event: { readonly capacity: number | null; readonly isBalanced?: boolean },
  now: Instant,
): SeatProposal | null {
  const free = freeSeats(event.capacity, seatsOf(participations, now))
  if (free === 0) return null
  const line = waitingLine(participations).filter(({ roles }) => takesSeat(roles))
  const seated = participations.filter((each) => holdsSeat(each, now))
  const reasons = event.isBalanced === true ? balanceReasons : []
  for (const { reason, fits } of reasons) {
    const index = line.findIndex((waiting) => fits(waiting, seated))
    if (index >= 0) return proposal(line, index, reason)
  }
  return proposal(line, 0, 'first-in-line')
}

type Fits = (waiting: Participation, seated: readonly Participation[]) => boolean

const balanceReasons: readonly { readonly reason: SeatReason; readonly fits: Fits }[] = [
  { reason: 'empty-gemeente', fits: servesAnEmptyGemeente },
  { reason: 'empty-chain-role', fits: fillsAnEmptyChainRole },
]

function servesAnEmptyGemeente(waiting: Participation, seated: readonly Participation[]): boolean {
  const served = new Set<GemeenteId>(seated.flatMap(({ gemeenteIds }) => gemeenteIds))
  return waiting.gemeenteIds.some((gemeenteId) => !served.has(gemeenteId))
}

function fillsAnEmptyChainRole(
  { chainRoleId }: Participation,
  seated: readonly Participation[],
): boolean {
  return chainRoleId !== null && !seated.some((each) => each.chainRoleId === chainRoleId)
}

function holdsSeat(participation: Participation, now: Instant): boolean {
  const stand = standOf(participation, now)
  return stand === 'registered' || stand === 'offered'
}

function proposal(
  line: readonly Participation[],
  index: number,
  reason: SeatReason,
): SeatProposal | null {
  const next = line[index]
  if (next === undefined) return null
  return { participationId: next.id, personId: next.personId, reason, position: index + 1 }
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
