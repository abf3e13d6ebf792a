import type { CheckInWarning } from '#domain/attendance/decide-check-in'
import type { attendance } from '#domain/contract/attendance'
import type { EventId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { letIn, letOut, takeBackLast, takeBackPresence } from '#backend/attendance/door'
import { insertWalkInPerson } from '#backend/attendance/walk-in'
import { similarityHints } from '#backend/people/hints-about'
import type { Writer } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import type { Ports } from '#backend/ports'

type Door =
  'attendance.checkIn' | 'attendance.checkOut' | 'attendance.undoPresence' | 'attendance.walkIn'

/** What happens at the Balie; every answer carries the head counts as they are then. */
export const doorHandlers: HandlersFor<Pick<typeof attendance, Door>> = {
  'attendance.checkIn': (db, { eventId, personId, source }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    const warnings = found && letIn(db, found, { personId, source }, ports)
    return warnings ? settled(db, { eventId, personId, warnings }, ports) : refuse('not-found')
  },
  'attendance.checkOut': (db, { eventId, personId }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found || !letOut(db, found, personId, ports)) return refuse('not-inside')
    return settled(db, { eventId, personId, warnings: [] }, ports)
  },
  'attendance.undoPresence': (db, { eventId, personId, isWhole }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found) return refuse('not-inside')
    const hasDone = isWhole
      ? takeBackPresence(db, found, { personId, source: 'achteraf' }, ports)
      : takeBackLast(db, found, personId, ports)
    if (!hasDone) return refuse('not-inside')
    return settled(db, { eventId, personId, warnings: [] }, ports)
  },
  'attendance.walkIn': (db, { eventId, name, organisationName }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found) return refuse('not-found')
    const personId = insertWalkInPerson(
      db,
      { name, organisationName: organisationName ?? null },
      ports,
    )
    const warnings = letIn(db, found, { personId }, ports) ?? []
    const similar = similarityHints(db, personId).flatMap((hint) =>
      hint.kind === 'similar-person' ? [{ personId: hint.personId, name: hint.name }] : [],
    )
    return {
      ...settled(db, { eventId, personId, warnings }, ports),
      similar: similar[0] ?? null,
    }
  },
}

function settled(
  db: Writer,
  {
    eventId,
    personId,
    warnings,
  }: { eventId: EventId; personId: PersonId; warnings: readonly CheckInWarning[] },
  ports: Ports,
) {
  const after = attendanceOf(db, eventId, ports.now())
  if (!after) throw new Error(`The event is gone: ${eventId}`)
  return { personId, warnings: [...warnings], counts: after.counts }
}
