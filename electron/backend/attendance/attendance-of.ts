import { answerCounts, standingsOf } from '#domain/attendance/attendee-list'
import type { Standing } from '#domain/attendance/attendee-list'
import { headCounts } from '#domain/attendance/head-counts'
import { presenceOf } from '#domain/attendance/presence'
import type { Presence } from '#domain/attendance/presence'
import { seatsOf } from '#domain/attendance/seats'
import type { Seats } from '#domain/attendance/seats'
import type { AttendanceCounts } from '#domain/contract/attendance'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import {
  findEventForAttendance,
  listAnswers,
  listAttendanceLog,
  listInvitations,
  listParticipations,
} from '#backend/db/repositories/attendees'
import type { ParticipationRecord } from '#backend/db/repositories/attendees'
import type { Reader } from '#backend/db/sql'

/** Everything the rules ask about who comes to one event. */
export type EventAttendance = {
  readonly eventId: EventId
  readonly title: string
  readonly stage: string
  readonly capacity: number | null
  readonly isBalanced: boolean
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly participations: readonly ParticipationRecord[]
  readonly presence: Presence
  readonly standings: readonly Standing<ParticipationRecord>[]
  readonly standingOf: (personId: PersonId) => Standing<ParticipationRecord> | undefined
  readonly seats: Seats
  readonly counts: AttendanceCounts
}

/** Reads who is invited, takes part and was in; undefined when there is no such event. */
export function attendanceOf(
  db: Reader,
  eventId: EventId,
  now: Instant,
): EventAttendance | undefined {
  const event = findEventForAttendance(db, eventId)
  if (!event) return undefined
  const participations = listParticipations(db, eventId)
  const presence = presenceOf(listAttendanceLog(db, eventId))
  const facts = {
    invitations: listInvitations(db, eventId),
    answers: listAnswers(db, eventId),
    participations,
    presence,
  }
  const standings = standingsOf(facts, now)
  const byPerson = new Map(standings.map((standing) => [standing.personId, standing]))
  return {
    eventId,
    title: event.title,
    stage: event.stage,
    capacity: event.capacity,
    isBalanced: event.isBalanced,
    date: event.date as IsoDate | null,
    startTime: event.startTime as WallTime | null,
    endTime: event.endTime as WallTime | null,
    participations,
    presence,
    standings,
    standingOf: (personId) => byPerson.get(personId),
    seats: seatsOf(participations, now),
    counts: { ...headCounts(participations, presence, event, now), ...answerCounts(standings) },
  }
}
