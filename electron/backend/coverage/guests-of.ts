import { standingsOf } from '#domain/attendance/attendee-list'
import type { AttendeeStand } from '#domain/attendance/attendee-list'
import { presenceOf } from '#domain/attendance/presence'
import { hasEnded, placeDayOf } from '#domain/events/event-moments'
import type { CoverageRow } from '#domain/people/coverage'
import type { Instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { grouped } from '#domain/shared/grouped'
import { readCoverageFacts } from '#backend/db/repositories/coverage-facts'
import type { CoverageEvent, CoverageFacts } from '#backend/db/repositories/coverage-facts'
import { listWorkOf } from '#backend/db/repositories/current-work'
import { samePersonIn } from '#backend/db/repositories/merged-people'
import type { Reader } from '#backend/db/sql'

/** Somebody on the list of one event: where they stand, and which link of the chain they are there. */
export type CoverageGuest = CoverageRow & {
  readonly eventId: EventId
  readonly isInvited: boolean
  readonly stand: AttendeeStand
  readonly isPresent: boolean
  readonly isOver: boolean
}

/**
 * Everyone on the lists of these events. Who took part stands there as they were then; who was only
 * invited as they work now, or worked on the day of an event that is over. Who was merged is who they are now; who was erased still counts.
 */
export function guestsOf(
  db: Reader,
  events: readonly CoverageEvent[],
  now: Instant,
): CoverageGuest[] {
  const samePerson = samePersonIn(db)
  const facts = perEvent(followed(readCoverageFacts(db, idsOf(events)), samePerson))
  const standings = events.flatMap((event) => {
    const own = facts(event.eventId)
    const isOver = hasEnded(event, now)
    return standingsOf({ ...own, presence: presenceOf(own.log) }, now).map((standing) => ({
      ...standing,
      eventId: event.eventId,
      isOver,
      day: placeDayOf(event, now),
    }))
  })
  const unseated = standings.filter(({ participation }) => participation === null)
  const work = new Map(
    listWorkOf(
      db,
      unseated.map(({ personId, day }) => ({ personId, day })),
    ).map((row) => [`${row.personId} ${row.day}`, row]),
  )
  return standings.map(({ personId, eventId, participation, invitation, stand, day, ...rest }) => {
    const link = participation ?? work.get(`${personId} ${day}`)
    return {
      personId,
      eventId,
      stand,
      isOver: rest.isOver,
      isInvited: invitation !== null,
      isPresent: rest.presence?.isPresent ?? false,
      chainRoleId: link?.chainRoleId ?? null,
      gemeenteIds: link?.gemeenteIds ?? [],
    }
  })
}

function idsOf(events: readonly CoverageEvent[]): EventId[] {
  return events.map(({ eventId }) => eventId)
}

function followed(facts: CoverageFacts, samePerson: (id: PersonId) => PersonId): CoverageFacts {
  const follow = <Row extends { readonly personId: PersonId }>(row: Row): Row => ({
    ...row,
    personId: samePerson(row.personId),
  })
  return {
    invitations: facts.invitations.map(follow),
    answers: facts.answers,
    participations: facts.participations.map(follow),
    log: facts.log.map(follow),
  }
}

function perEvent(facts: CoverageFacts): (eventId: EventId) => CoverageFacts {
  const invitations = grouped(facts.invitations, ({ eventId }) => eventId)
  const answers = grouped(facts.answers, ({ eventId }) => eventId)
  const participations = grouped(facts.participations, ({ eventId }) => eventId)
  const log = grouped(facts.log, ({ eventId }) => eventId)
  return (eventId) => ({
    invitations: invitations.get(eventId) ?? [],
    answers: answers.get(eventId) ?? [],
    participations: participations.get(eventId) ?? [],
    log: log.get(eventId) ?? [],
  })
}
