import { proposalsForFreeSeats } from '#domain/attendance/waiting-list'
import type { OpenSeats } from '#domain/contract/waiting-list'
import { hasEnded } from '#domain/events/event-moments'
import { fullName } from '#domain/import/person-name'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import { listEventsWithLine } from '#backend/db/repositories/attendees'
import type { Reader } from '#backend/db/sql'
import { attendanceOf } from './attendance-of.ts'

/** What the waiting lists of coming events ask for today; an event that asks nothing is left out. */
export function openSeats(db: Reader, now: Instant): OpenSeats[] {
  return listEventsWithLine(db, todayOf(now)).flatMap((eventId) => {
    const open = openSeatsOf(db, eventId, now)
    const asks = open && open.lapsingToday.length + open.lapsed.length + open.seatsToOffer > 0
    return asks === true ? [open] : []
  })
}

function openSeatsOf(db: Reader, eventId: EventId, now: Instant): OpenSeats | undefined {
  const found = attendanceOf(db, eventId, now)
  if (!found || hasEnded(found, now)) return undefined
  const { title, date, participations, counts } = found
  const people = findEventPeople(
    db,
    participations.map(({ personId }) => personId),
    todayOf(now),
  )
  const rows = found.standings.flatMap(({ stand, participation, personId }) => {
    const person = people.get(personId)
    const until = participation?.offeredUntil ?? null
    return person && until !== null ? [{ stand, until, name: fullName(person) }] : []
  })
  return {
    ...{ eventId, title, date },
    lapsingToday: rows
      .filter(({ stand, until }) => stand === 'offered' && todayOf(until) === todayOf(now))
      .map(({ name, until }) => ({ name, until })),
    lapsed: rows.filter(({ stand }) => stand === 'lapsed').map(({ name }) => name),
    seatsToOffer: proposalsForFreeSeats(participations, found, now).length,
    waiting: counts.waiting,
  }
}
