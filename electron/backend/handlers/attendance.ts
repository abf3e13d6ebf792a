import { decideOffer } from '#domain/attendance/decide-offer'
import type { attendance } from '#domain/contract/attendance'
import { refuse } from '#domain/texts/refusals'
import { answerAll, cancelAll } from '#backend/attendance/answers'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { attendanceOverview } from '#backend/attendance/attendance-overview'
import { exportAttendanceList } from '#backend/attendance/export-list'
import { exportGuests } from '#backend/attendance/export-guests'
import { inviteAll, markAllSent, withdrawAll } from '#backend/attendance/invitations'
import { registerPerson } from '#backend/attendance/register'
import {
  replaceRoles,
  updateParticipation,
  updatePriority,
} from '#backend/db/repositories/attendance-writes'
import { findParticipation } from '#backend/db/repositories/attendees'
import { listKeptAnswers, listTakers } from '#backend/db/repositories/form-readings'
import type { HandlersFor } from '#backend/handler-types'
import { doorHandlers } from './door.ts'

const done = { done: true } as const

export const attendanceHandlers: HandlersFor<typeof attendance> = {
  ...doorHandlers,
  'attendance.list': (db, { eventId }, ports) =>
    attendanceOverview(db, eventId, ports.now()) ?? refuse('not-found'),
  'attendance.invite': (db, input, ports) => inviteAll(db, input, ports) ?? refuse('not-found'),
  'attendance.markSent': (db, input, ports) => markAllSent(db, input, ports) ?? refuse('not-found'),
  'attendance.withdrawInvitation': (db, input, ports) =>
    withdrawAll(db, input, ports) ?? refuse('not-found'),
  'attendance.answer': (db, input, ports) => answerAll(db, input, ports) ?? refuse('not-found'),
  'attendance.answersOf': (db, { eventId, personId }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found) return refuse('not-found')
    const invitationId = found.standingOf(personId)?.invitation?.invitationId
    const answers = invitationId === undefined ? [] : listKeptAnswers(db, invitationId)
    return { answers, takers: listTakers(db) }
  },
  'attendance.cancel': (db, input, ports) => cancelAll(db, input, ports) ?? refuse('not-found'),
  'attendance.register': (db, input, ports) =>
    registerPerson(db, input, ports) ?? refuse('not-found'),
  'attendance.setRoles': (db, { participationId, roles }) => {
    if (!findParticipation(db, participationId)) return refuse('not-found')
    replaceRoles(db, participationId, roles)
    return done
  },
  'attendance.setPriority': (db, { participationId, priority }) => {
    if (!findParticipation(db, participationId)) return refuse('not-found')
    updatePriority(db, participationId, priority)
    return done
  },
  'attendance.offer': (db, { participationId, until }, ports) => {
    const participation = findParticipation(db, participationId)
    const found = participation && attendanceOf(db, participation.eventId, ports.now())
    if (!found) return refuse('not-found')
    const decision = decideOffer(participation, found, found.seats, until, ports.now())
    if (decision.kind === 'refused') return refuse(decision.reason)
    updateParticipation(db, participationId, { status: 'offered', offeredUntil: until })
    return { warnings: [...decision.warnings] }
  },
  'attendance.backInLine': (db, { participationId }) => {
    const participation = findParticipation(db, participationId)
    if (participation?.status !== 'offered') return refuse('not-waiting')
    // The place in line counts from the first yes, so the moment stays as it was.
    updateParticipation(db, participationId, { status: 'waiting' })
    return done
  },
  'attendance.exportList': async (store, input, ports) => exportAttendanceList(store, input, ports),
  'attendance.exportGuests': async (store, input, ports) => exportGuests(store, input, ports),
}
