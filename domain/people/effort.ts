import { grouped } from '#domain/shared/grouped'
import type { EventId, GemeenteId, PersonId } from '#domain/shared/ids'

/** From this many invitations a year on somebody stands under "vaak gevraagd", unless she says otherwise. */
export const askedOftenFrom = 4

/** From this many invitations to events that are over, coming to none of them is worth a line. */
export const neverCameFrom = 2

/** One person on the list of one event. */
export type EffortRow = {
  readonly personId: PersonId
  readonly eventId: EventId
  readonly isInvited: boolean
  readonly isOver: boolean
  readonly isPresent: boolean
}

export type PersonEffort = {
  readonly personId: PersonId
  /** Distinct events of the year. */
  readonly invited: number
  readonly invitedAndOver: number
  readonly present: number
}

/** What a year asked of each person, in the order the people come in. */
export function effortPerPerson(rows: readonly EffortRow[]): PersonEffort[] {
  const people = grouped(rows, ({ personId }) => personId)
  return [...people].map(([personId, own]) => ({
    personId,
    invited: eventsIn(own.filter(({ isInvited }) => isInvited)),
    invitedAndOver: eventsIn(own.filter(({ isInvited, isOver }) => isInvited && isOver)),
    present: eventsIn(own.filter(({ isPresent }) => isPresent)),
  }))
}

function eventsIn(rows: readonly EffortRow[]): number {
  return new Set(rows.map(({ eventId }) => eventId)).size
}

/** Who was invited so often or more, the most first. */
export function askedOften(people: readonly PersonEffort[], from = askedOftenFrom): PersonEffort[] {
  return people
    .filter(({ invited }) => invited >= from)
    .toSorted((one, other) => other.invited - one.invited)
}

/** Who was invited more than once to what is over, and was at no event, the most invited first. */
export function neverCame(people: readonly PersonEffort[]): PersonEffort[] {
  return people
    .filter(({ invitedAndOver, present }) => invitedAndOver >= neverCameFrom && present === 0)
    .toSorted((one, other) => other.invitedAndOver - one.invitedAndOver)
}

type HostedEvent = {
  /** Where its venue stands; `null` without a venue. */
  readonly gemeenteId: GemeenteId | null
}

export type Hosts = {
  readonly gemeenten: readonly { readonly gemeenteId: GemeenteId; readonly events: number }[]
  /** At a venue outside the region. */
  readonly elsewhere: number
  readonly withoutVenue: number
}

/** How many events each gemeente hosted; one without any is in it too. */
export function hostsOf(events: readonly HostedEvent[], gemeenteIds: readonly GemeenteId[]): Hosts {
  const count = (holds: (event: HostedEvent) => boolean) => events.filter(holds).length
  const known = new Set<GemeenteId>(gemeenteIds)
  return {
    gemeenten: gemeenteIds.map((gemeenteId) => ({
      gemeenteId,
      events: count((event) => event.gemeenteId === gemeenteId),
    })),
    elsewhere: count(({ gemeenteId }) => gemeenteId !== null && !known.has(gemeenteId)),
    withoutVenue: count(({ gemeenteId }) => gemeenteId === null),
  }
}
