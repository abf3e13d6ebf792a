import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, ParticipationId, PersonId } from '#domain/shared/ids'
import { standOf, takesSeat } from './participation.ts'
import type { Participation } from './participation.ts'
import { freeSeats, seatsOf } from './seats.ts'

/** Why this person is proposed for a seat. */
export type SeatReason = 'first-in-line' | 'empty-gemeente' | 'empty-chain-role'

export type SeatProposal = {
  readonly participationId: ParticipationId
  readonly personId: PersonId
  readonly reason: SeatReason
  /** The gemeente or chain role that is still empty; null for who is first in line. */
  readonly fills: GemeenteId | ChainRoleId | null
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

type Places = { readonly capacity: number | null; readonly isBalanced?: boolean }

/**
 * Who to offer each free seat, with the reason: as many as there are seats, each chosen as if
 * those before had said yes. With balance on, who fills an empty gemeente or chain role goes
 * before the first in line.
 */
export function proposalsForFreeSeats(
  participations: readonly Participation[],
  event: Places,
  now: Instant,
): SeatProposal[] {
  const free = freeSeats(event.capacity, seatsOf(participations, now)) ?? Infinity
  const line = waitingLine(participations)
  const open = line.filter(({ roles }) => takesSeat(roles))
  const seated = participations.filter((each) => holdsSeat(each, now))
  const proposals: SeatProposal[] = []
  while (proposals.length < free && open.length > 0) {
    const next = nextOf(open, seated, event.isBalanced === true)
    if (next === undefined) break
    const { waiting, reason, fills } = next
    const { id: participationId, personId } = waiting
    const position = line.indexOf(waiting) + 1
    proposals.push({ participationId, personId, reason, fills, position })
    open.splice(open.indexOf(waiting), 1)
    seated.push(waiting)
  }
  return proposals
}

type Next = Pick<SeatProposal, 'reason' | 'fills'> & { readonly waiting: Participation }

function nextOf(
  open: readonly Participation[],
  seated: readonly Participation[],
  isBalanced: boolean,
): Next | undefined {
  for (const { reason, fills } of isBalanced ? balanceReasons : []) {
    for (const waiting of open) {
      const filled = fills(waiting, seated)
      if (filled !== undefined) return { waiting, reason, fills: filled }
    }
  }
  const [first] = open
  return first && { waiting: first, reason: 'first-in-line', fills: null }
}

type Filled = (
  waiting: Participation,
  seated: readonly Participation[],
) => GemeenteId | ChainRoleId | undefined

const balanceReasons: readonly { readonly reason: SeatReason; readonly fills: Filled }[] = [
  { reason: 'empty-gemeente', fills: emptyGemeenteOf },
  { reason: 'empty-chain-role', fills: emptyChainRoleOf },
]

function emptyGemeenteOf(waiting: Participation, seated: readonly Participation[]) {
  const served = new Set<GemeenteId>(seated.flatMap(({ gemeenteIds }) => gemeenteIds))
  return waiting.gemeenteIds.find((gemeenteId) => !served.has(gemeenteId))
}

function emptyChainRoleOf({ chainRoleId }: Participation, seated: readonly Participation[]) {
  if (chainRoleId === null || seated.some((each) => each.chainRoleId === chainRoleId)) {
    return undefined
  }
  return chainRoleId
}

function holdsSeat(participation: Participation, now: Instant): boolean {
  const stand = standOf(participation, now)
  return stand === 'registered' || stand === 'offered'
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
