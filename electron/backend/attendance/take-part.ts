import type { AnswerEffect } from '#domain/attendance/decide-answer'
import { decideAnswer } from '#domain/attendance/decide-answer'
import { takesSeat } from '#domain/attendance/participation'
import type { ParticipationRole } from '#domain/attendance/participation'
import type { ParticipationId, PersonId } from '#domain/shared/ids'
import { findEventPerson } from '../db/repositories/attendee-people.ts'
import { insertParticipation, updateParticipation } from '../db/repositories/attendance-writes.ts'
import type { Writer } from '../db/sql.ts'
import type { Ports } from '../ports.ts'
import { attendanceOf } from './attendance-of.ts'
import type { EventAttendance } from './attendance-of.ts'

/** Does what an answer asks of the participation; gives the effect, or undefined without a person. */
export function takeAnswer(
  db: Writer,
  found: EventAttendance,
  given: {
    personId: PersonId
    answer: 'yes' | 'no' | 'maybe'
    roles?: readonly ParticipationRole[] | undefined
  },
  ports: Ports,
): { effect: AnswerEffect; participationId: ParticipationId | null } | undefined {
  const current = found.standingOf(given.personId)?.participation ?? null
  const roles = given.roles ?? current?.roles ?? usualRoles
  const situation = {
    current,
    takesSeat: takesSeat(roles),
    capacity: found.capacity,
    seats: found.seats,
  }
  const effect = decideAnswer(given.answer, situation, ports.now())
  if (effect.effect === 'none') return { effect, participationId: current?.id ?? null }
  if (effect.effect === 'cancel') {
    if (current) updateParticipation(db, current.id, { status: 'cancelled' })
    return { effect, participationId: current?.id ?? null }
  }
  if (current) {
    const registeredAt = effect.startsAnew ? ports.now() : undefined
    updateParticipation(db, current.id, { status: effect.status, registeredAt })
    return { effect, participationId: current.id }
  }
  const person = findEventPerson(db, given.personId)
  if (!person) return undefined
  const id = ports.newId() as ParticipationId
  insertParticipation(db, {
    id,
    eventId: found.eventId,
    person,
    status: effect.status,
    registeredAt: ports.now(),
    isWalkIn: false,
    roles,
  })
  return { effect, participationId: id }
}

/** The same event read again, after a change to who takes part. */
export function readAgain(db: Writer, found: EventAttendance, ports: Ports): EventAttendance {
  const again = attendanceOf(db, found.eventId, ports.now())
  if (!again) throw new Error(`The event is gone: ${found.eventId}`)
  return again
}

const usualRoles: readonly ParticipationRole[] = ['deelnemer']
