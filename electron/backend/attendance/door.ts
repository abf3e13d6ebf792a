import { decideCheckIn } from '#domain/attendance/decide-check-in'
import type { CheckInDecision, CheckInWarning } from '#domain/attendance/decide-check-in'
import { decideTakeBack } from '#domain/attendance/decide-take-back'
import type { StatusBefore } from '#domain/attendance/decide-take-back'
import { effectiveRows } from '#domain/attendance/effective-log'
import { takesSeat } from '#domain/attendance/participation'
import type { AttendanceSource } from '#domain/attendance/presence'
import { seatsTaken } from '#domain/attendance/seats'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ParticipationId, PersonId } from '#domain/shared/ids'
import { findEventPerson } from '#backend/db/repositories/attendee-people'
import {
  appendAttendance,
  insertParticipation,
  removeParticipation,
  updateParticipation,
} from '#backend/db/repositories/attendance-writes'
import { listAttendanceLog } from '#backend/db/repositories/attendees'
import type { LoggedRow, ParticipationRecord } from '#backend/db/repositories/attendees'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import type { EventAttendance } from './attendance-of.ts'

type LetIn = {
  readonly personId: PersonId
  readonly source?: Exclude<AttendanceSource, 'undo'>
  /** When they came in, when that is known; otherwise now. */
  readonly at?: Instant | undefined
}

/** Lets somebody in: always, with what the verbinder should know; undefined without such a person. */
export function letIn(
  db: Writer,
  found: EventAttendance,
  { personId, source = 'balie', at }: LetIn,
  ports: Ports,
): readonly CheckInWarning[] | undefined {
  const standing = found.standingOf(personId)
  const current = standing?.participation ?? null
  const roles = current?.roles ?? ['deelnemer' as const]
  const decision = decideCheckIn(
    {
      current,
      takesSeat: takesSeat(roles),
      isInside: standing?.presence?.isInside ?? false,
      capacity: found.capacity,
      seatsTaken: found.seats.taken - seatHeldBy(current, ports.now()),
    },
    ports.now(),
  )
  const participationId = current?.id ?? (ports.newId() as ParticipationId)
  if (!settleParticipation(db, found, { decision, participationId, personId }, ports)) {
    return undefined
  }
  if (decision.logs) {
    appendAttendance(db, {
      id: ports.newId(),
      eventId: found.eventId,
      personId,
      participationId,
      kind: 'in',
      voidsId: null,
      at: at ?? ports.now(),
      source,
      was: decision.participation === 'keep' ? undefined : statusBefore(current),
    })
  }
  return decision.warnings
}

function seatHeldBy(current: ParticipationRecord | null, now: Instant): number {
  return current === null ? 0 : seatsTaken([current], now)
}

function statusBefore(current: ParticipationRecord | null) {
  const isAbsent = current === null || current.status === 'registered'
  const status: StatusBefore = isAbsent ? 'absent' : current.status
  return { status, offeredUntil: current?.offeredUntil ?? null }
}

function settleParticipation(
  db: Writer,
  found: EventAttendance,
  arrival: { decision: CheckInDecision; participationId: ParticipationId; personId: PersonId },
  ports: Ports,
): boolean {
  switch (arrival.decision.participation) {
    case 'keep':
      return true
    case 'register':
      updateParticipation(db, arrival.participationId, { status: 'registered' })
      return true
    case 'create-walk-in': {
      const person = findEventPerson(db, arrival.personId, todayOf(ports.now()))
      if (!person) return false
      insertParticipation(db, {
        id: arrival.participationId,
        eventId: found.eventId,
        person,
        status: 'registered',
        registeredAt: ports.now(),
        isWalkIn: true,
        roles: ['deelnemer'],
      })
      return true
    }
  }
}

/** Notes that somebody left; false when they were not inside. */
export function letOut(
  db: Writer,
  found: EventAttendance,
  personId: PersonId,
  ports: Ports,
): boolean {
  const standing = found.standingOf(personId)
  if (!standing?.participation || standing.presence?.isInside !== true) return false
  appendAttendance(db, {
    id: ports.newId(),
    eventId: found.eventId,
    personId,
    participationId: standing.participation.id,
    kind: 'out',
    voidsId: null,
    at: ports.now(),
    source: 'balie',
  })
  return true
}

/**
 * Takes back somebody's last movement by naming it in a void, and with it what that movement did
 * to the list; false when there is none.
 */
export function takeBackLast(
  db: Writer,
  found: EventAttendance,
  personId: PersonId,
  ports: Ports,
): boolean {
  const last = effectiveRows(listAttendanceLog(db, found.eventId))
    .filter((row) => row.personId === personId)
    .at(-1)
  if (!last) return false
  appendAttendance(db, {
    id: ports.newId(),
    eventId: found.eventId,
    personId,
    participationId: last.participationId,
    kind: 'void',
    voidsId: last.id,
    at: ports.now(),
    source: 'balie',
  })
  putBack(db, last, found.standingOf(personId)?.participation ?? null)
  return true
}

/**
 * Takes back that somebody was ever in, each movement by a void of its own, and with it what the
 * first of them did to the list; false when they never were.
 */
export function takeBackPresence(
  db: Writer,
  found: EventAttendance,
  { personId, source }: { personId: PersonId; source: AttendanceSource },
  ports: Ports,
): boolean {
  const movements = effectiveRows(listAttendanceLog(db, found.eventId)).filter(
    (row) => row.personId === personId,
  )
  for (const row of movements.toReversed()) {
    appendAttendance(db, {
      id: ports.newId(),
      eventId: found.eventId,
      personId,
      participationId: row.participationId,
      kind: 'void',
      voidsId: row.id,
      at: ports.now(),
      source,
    })
  }
  const letIn = movements.find(({ wasStatus }) => wasStatus !== null)
  if (letIn) putBack(db, letIn, found.standingOf(personId)?.participation ?? null)
  return movements.length > 0
}

function putBack(db: Writer, movement: LoggedRow, current: ParticipationRecord | null): void {
  const decision = decideTakeBack(movement, current)
  if (decision.effect === 'remove') removeParticipation(db, movement.participationId)
  if (decision.effect === 'restore') updateParticipation(db, movement.participationId, decision)
}
