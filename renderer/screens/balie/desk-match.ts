import { assertNever } from '#domain/shared/assert-never'
import { amsterdamClock } from '#domain/shared/dates'
import type { Attendee } from '#domain/contract/attendance'
import type { ChosenPerson } from '#domain/contract/people'
import { parseName } from '#domain/import/person-name'
import { markMatches, matchPeople, searchablePerson } from '#domain/people/match-people'
import type { SearchablePerson } from '#domain/people/match-people'
import { initialsOf } from '#domain/people/person-name'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { standWord } from '#domain/texts/attendance'
import type { GuestStatus } from '#renderer/components/status-chip.tsx'
import { balieText as text } from '#renderer/texts/balie'

/** What Enter does for somebody at the desk. */
export type DeskAct = 'in' | 'anyway' | 'return' | 'undo'

/** Somebody who is meant by what was typed. */
export type DeskMatch = {
  readonly personId: PersonId
  readonly name: string
  readonly initials: string
  readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[]
  /** Organisation and gemeente, and whatever else tells namesakes apart. */
  readonly detail: string
  readonly status: { readonly status: GuestStatus; readonly label: string }
  readonly act: DeskAct
  readonly isListed: boolean
  readonly takesExtraChair: boolean
}

type Guests = {
  readonly byId: ReadonlyMap<PersonId, Attendee>
  readonly searchable: readonly SearchablePerson[]
  readonly gemeenteNames: ReadonlyMap<GemeenteId, string>
}

/** Makes the guests of an event ready to be found. */
export function searchableGuests(people: readonly Attendee[]): SearchablePerson[] {
  return people.map((guest) => searchablePerson(guest.personId, guest, guest.organisation))
}

/** The guests who are meant, best first and no more than fit, and how many there are in all. */
export function guestMatches(
  typed: string,
  guests: Guests,
  limit: number,
): { shown: DeskMatch[]; total: number } {
  const found = matchPeople(typed, guests.searchable)
  const shown = found.slice(0, limit).flatMap(({ personId }) => {
    const guest = guests.byId.get(personId)
    return guest ? [guestMatch(typed, guest, guests.gemeenteNames)] : []
  })
  return { shown, total: found.length }
}

/** People of the network who are not on the list. */
export function networkMatches(
  typed: string,
  found: readonly ChosenPerson[],
  listed: ReadonlyMap<PersonId, Attendee>,
): DeskMatch[] {
  return found
    .filter(({ id }) => !listed.has(id))
    .map(({ id, name, organisationName, tellsApart }) => ({
      personId: id,
      name,
      initials: initialsOf(
        parseName(name) ?? { givenName: name, tussenvoegsel: null, familyName: null },
      ),
      parts: markMatches(typed, name),
      detail: detailOf([organisationName ?? text.noOrganisation], tellsApart),
      status: { status: 'invited', label: text.notListed },
      act: 'anyway',
      isListed: false,
      takesExtraChair: true,
    }))
}

function guestMatch(
  typed: string,
  guest: Attendee,
  names: ReadonlyMap<GemeenteId, string>,
): DeskMatch {
  const { gemeenteIds, organisation, tellsApart, stand } = guest
  const isWholeRegion = gemeenteIds.length === 0 || gemeenteIds.length === names.size
  const gemeenten = gemeenteIds.map((id) => names.get(id) ?? '').join(', ')
  return {
    personId: guest.personId,
    name: guest.name,
    initials: initialsOf(guest),
    parts: markMatches(typed, guest.name),
    detail: detailOf(
      [organisation ?? text.noOrganisation, isWholeRegion ? text.region : gemeenten],
      tellsApart,
    ),
    status: statusOf(guest),
    act: actFor(guest),
    isListed: true,
    takesExtraChair: !guest.isPresent && stand !== 'registered',
  }
}

function detailOf(shown: readonly string[], tellsApart: readonly string[]): string {
  return [...shown, ...tellsApart.filter((value) => !shown.includes(value))].join(', ')
}

function statusOf(guest: Attendee): DeskMatch['status'] {
  const { stand, isInside, isPresent, lastMovedAt, waitingPosition } = guest
  if (isInside && lastMovedAt !== null) {
    return { status: 'present', label: text.insideSince(amsterdamClock(lastMovedAt).time) }
  }
  if (isPresent) return { status: 'declined', label: text.left }
  if (stand === 'waiting' && waitingPosition !== null) {
    return { status: 'waiting', label: text.waitingAt(waitingPosition) }
  }
  return { status: stand === 'cancelled' ? 'declined' : stand, label: standWord[stand] }
}

function actFor({ stand, isInside, isPresent }: Attendee): DeskAct {
  if (isInside) return 'undo'
  if (isPresent) return 'return'
  switch (stand) {
    case 'registered':
    case 'offered':
    case 'invited':
    case 'maybe':
      return 'in'
    case 'waiting':
    case 'lapsed':
    case 'cancelled':
    case 'declined':
      return 'anyway'
    default:
      return assertNever(stand)
  }
}
