import { proposedDeadline } from '#domain/attendance/decide-offer'
import { proposalsForFreeSeats } from '#domain/attendance/waiting-list'
import type { Attendee, AttendanceOverview } from '#domain/contract/attendance'
import { hasEnded, placeDayOf, wasHeld } from '#domain/events/event-moments'
import { fullName } from '#domain/import/person-name'
import { distinguishing } from '#domain/people/distinguishing'
import type { Instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { listEventPeople } from '#backend/db/repositories/attendee-people'
import type { AttendeePerson } from '#backend/db/repositories/attendee-people'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { attendanceOf } from './attendance-of.ts'
import type { EventAttendance } from './attendance-of.ts'

/** The list of one event as its screens show it; undefined when there is no such event. */
export function attendanceOverview(
  db: Reader,
  eventId: EventId,
  now: Instant,
): AttendanceOverview | undefined {
  const found = attendanceOf(db, eventId, now)
  if (!found) return undefined
  const people = listEventPeople(db, eventId, placeDayOf(found, now))
  const telling = tellingApart(db, people)
  return {
    eventId,
    capacity: found.capacity,
    isBalanced: found.isBalanced,
    hasEnded: hasEnded(found, now),
    wasHeld: wasHeld(found, now),
    proposedDeadline: proposedDeadline(found, now),
    counts: found.counts,
    proposals: proposalsOf(db, found, people, now),
    people: people.flatMap((person) => {
      const row = attendeeOf(found, person, telling.get(person.personId) ?? [])
      return row ? [row] : []
    }),
  }
}

function attendeeOf(
  found: EventAttendance,
  person: AttendeePerson,
  tellsApart: readonly string[],
): Attendee | undefined {
  const standing = found.standingOf(person.personId)
  if (!standing) return undefined
  const { participation, invitation, answer, presence } = standing
  const { email: _, ...shown } = person
  // What was true when they signed up; before that, what is true now.
  const then = participation && {
    organisation: participation.organisationName,
    functionName: participation.functionName,
    chainRoleId: participation.chainRoleId,
    gemeenteIds: [...participation.gemeenteIds],
  }
  return {
    ...shown,
    gemeenteIds: [...person.gemeenteIds],
    ...then,
    name: fullName(person),
    tellsApart: [...tellsApart],
    participationId: participation?.id ?? null,
    invitationId: invitation?.invitationId ?? null,
    stand: standing.stand,
    waitingPosition: standing.waitingPosition,
    offeredUntil: participation?.offeredUntil ?? null,
    priority: participation?.priority ?? 0,
    isWalkIn: participation?.isWalkIn ?? false,
    seatReason: participation?.seatReason ?? null,
    roles: [...(participation?.roles ?? [])],
    registeredAt: participation?.registeredAt ?? null,
    invitedAt: invitation?.invitedAt ?? null,
    sentAt: invitation?.sentAt ?? null,
    answer: answer?.answer ?? null,
    answeredAt: answer?.answeredAt ?? null,
    isPresent: presence?.isPresent ?? false,
    isInside: presence?.isInside ?? false,
    firstInAt: presence?.firstInAt ?? null,
    lastMovedAt: presence?.lastMovedAt ?? null,
    lastPosition: presence?.lastPosition ?? null,
  }
}

function proposalsOf(
  db: Reader,
  found: EventAttendance,
  people: readonly AttendeePerson[],
  now: Instant,
): AttendanceOverview['proposals'] {
  const isComing = found.stage !== 'geannuleerd' && !hasEnded(found, now)
  const proposals = isComing ? proposalsForFreeSeats(found.participations, found, now) : []
  const named = new Map(people.map((person) => [person.personId, fullName(person)]))
  const words = new Map<string, string>(
    [...listGemeenten(db), ...listChainRoles(db)].map(({ id, name }) => [id, name]),
  )
  return proposals.flatMap(({ fills, ...proposal }) => {
    const name = named.get(proposal.personId)
    const filled = fills === null ? null : (words.get(fills) ?? null)
    return name === undefined ? [] : [{ ...proposal, name, fills: filled }]
  })
}

function tellingApart(
  db: Reader,
  people: readonly AttendeePerson[],
): Map<PersonId, readonly string[]> {
  const names = new Map(listGemeenten(db).map(({ id, name }) => [id, name]))
  const rows = people.map((person) => ({
    personId: person.personId,
    name: fullName(person),
    organisation: person.organisation,
    gemeente: person.gemeenteIds.map((id) => names.get(id) ?? '').join(', ') || null,
    functionName: person.functionName,
    email: person.email,
  }))
  return new Map(distinguishing(rows).map(({ personId, values }) => [personId, values]))
}
