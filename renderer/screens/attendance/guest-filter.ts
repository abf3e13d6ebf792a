import type { Attendee } from '#domain/contract/attendance'
import { matchPeople, searchablePerson } from '#domain/people/match-people'
import type { AttendanceFilter } from '#renderer/texts/attendance'

const holds: Record<AttendanceFilter, (guest: Attendee) => boolean> = {
  all: () => true,
  registered: ({ stand }) => stand === 'registered',
  unanswered: ({ stand }) => stand === 'invited',
  maybe: ({ stand }) => stand === 'maybe',
  waiting: ({ stand }) => stand === 'waiting' || stand === 'offered' || stand === 'lapsed',
  cancelled: ({ stand }) => stand === 'declined' || stand === 'cancelled',
  present: ({ isPresent }) => isPresent,
}

/** The guests of a filter, in the order they came. */
export function guestsIn(guests: readonly Attendee[], filter: AttendanceFilter): Attendee[] {
  return guests.filter(holds[filter])
}

/** The guests whose name or organisation begins with what is typed; everyone while nothing is. */
export function guestsNamed(guests: readonly Attendee[], typed: string): readonly Attendee[] {
  if (typed.trim() === '') return guests
  const found = matchPeople(typed, guests.map(searchableGuest))
  const ids = new Set(found.map(({ personId }) => personId))
  return guests.filter(({ personId }) => ids.has(personId))
}

function searchableGuest(guest: Attendee) {
  return searchablePerson(guest.personId, guest, guest.organisation)
}
