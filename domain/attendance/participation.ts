import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, ParticipationId, PersonId } from '#domain/shared/ids'

/** What is stored of a participation; the rest follows from it and from now. */
export type ParticipationStatus = 'registered' | 'waiting' | 'offered' | 'cancelled'

/** The stored status as it stands now: an offer past its deadline has lapsed. */
export type ParticipationStand = ParticipationStatus | 'lapsed'

export type ParticipationRole =
  'deelnemer' | 'spreker' | 'gastheer' | 'sleutelpersoon' | 'organisatie'

/** One person at one event, with what was true then; `priority` is higher for who goes first. */
export type Participation = {
  readonly id: ParticipationId
  readonly personId: PersonId
  readonly status: ParticipationStatus
  readonly offeredUntil: Instant | null
  readonly priority: number
  readonly registeredAt: Instant
  readonly isWalkIn: boolean
  readonly roles: readonly ParticipationRole[]
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
}

type Status = Pick<Participation, 'status' | 'offeredUntil'>

/** An offer holds its seat until its deadline and has lapsed from that moment on. */
export function standOf({ status, offeredUntil }: Status, now: Instant): ParticipationStand {
  if (status !== 'offered') return status
  return offeredUntil !== null && now < offeredUntil ? 'offered' : 'lapsed'
}

// Who has a task at the event stands or is hosted; the chairs are for guests.
const roleTakesSeat: Record<ParticipationRole, boolean> = {
  deelnemer: true,
  spreker: false,
  gastheer: false,
  sleutelpersoon: false,
  organisatie: false,
}

/** Whether a person with these roles takes a seat: one role that does is enough. */
export function takesSeat(roles: readonly ParticipationRole[]): boolean {
  return roles.some((role) => roleTakesSeat[role])
}
