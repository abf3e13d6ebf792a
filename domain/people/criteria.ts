import { instantOf, monthsAfter, todayOf, wallTime } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, EventId, GemeenteId, OrganisationId } from '#domain/shared/ids'

/** What people of a group have in common; every part that is there must hold. */
export type PeopleCriteria = {
  readonly search?: string | undefined
  /** Any of these. */
  readonly chainRoleIds?: readonly ChainRoleId[] | undefined
  /** Works for any of these. */
  readonly gemeenteIds?: readonly GemeenteId[] | undefined
  readonly subregion?: 'oost' | 'west' | undefined
  readonly organisationId?: OrganisationId | undefined
  /** Was at an event with this topic. */
  readonly topic?: string | undefined
  readonly wasAt?: EventId | undefined
  readonly invitedTo?: EventId | undefined
  readonly noAnswerTo?: EventId | undefined
  /** Was asked for something that is over, and was never anywhere. */
  readonly neverCame?: true | undefined
  /** Never asked counts as long ago. */
  readonly notInvitedForMonths?: number | undefined
  /** Neither present somewhere nor spoken with, as "laatst gezien" has it. */
  readonly notSeenForMonths?: number | undefined
  readonly withoutEmail?: true | undefined
  readonly withoutOrganisation?: true | undefined
  readonly withoutChainRole?: true | undefined
  readonly wholeRegion?: true | undefined
  /** Is a sleutelpersoon now. */
  readonly inPool?: true | undefined
  readonly consent?: 'photo' | 'newsletter' | 'pool' | undefined
}

/** The parts that ask something; an empty list or text asks nothing. */
export function askedOf(criteria: PeopleCriteria): PeopleCriteria {
  const parts = Object.entries(criteria).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(parts)
}

/** The day from which somebody would have been asked or seen lately enough. */
export function sinceDay(months: number, now: Instant): IsoDate {
  return monthsAfter(todayOf(now), -months)
}

/** The first moment of that day. */
export function sinceMoment(months: number, now: Instant): Instant {
  return instantOf(sinceDay(months, now), wallTime('00:00'))
}
