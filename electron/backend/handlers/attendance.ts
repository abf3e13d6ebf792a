import type { AnswerWarning } from '#domain/attendance/decide-answer'
import { decideOffer } from '#domain/attendance/decide-offer'
import type { attendance } from '#domain/contract/attendance'
import { refuse } from '#domain/texts/refusals'
import { attendanceOf } from '../attendance/attendance-of.ts'
import { attendanceOverview } from '../attendance/attendance-overview.ts'
import { exportAttendanceList } from '../attendance/export-list.ts'
import { inviteAll, markAllSent, withdrawAll } from '../attendance/invitations.ts'
import { readAgain, takeAnswer } from '../attendance/take-part.ts'
import {
  insertAnswer,
  replaceRoles,
  updateParticipation,
  updatePriority,
} from '../db/repositories/attendance-writes.ts'
import { findParticipation } from '../db/repositories/attendees.ts'
import type { HandlersFor } from '../handler-types.ts'
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
  'attendance.answer': (db, input, ports) => {
    let found = attendanceOf(db, input.eventId, ports.now())
    if (!found) return refuse('not-found')
    const told = new Set<AnswerWarning>()
    const count = { registered: 0, waiting: 0 }
    for (const personId of input.personIds) {
      const invitation = found.standingOf(personId)?.invitation
      if (invitation) {
        insertAnswer(db, {
          id: ports.newId(),
          invitationId: invitation.invitationId,
          answer: input.answer,
          at: ports.now(),
          channel: input.channel ?? null,
        })
      }
      const taken = takeAnswer(db, found, { personId, answer: input.answer }, ports)
      if (!taken) return refuse('not-found')
      for (const warning of taken.effect.warnings) told.add(warning)
      if (taken.effect.effect === 'participate') count[taken.effect.status] += 1
      // Each yes may take the last seat, so the next one is decided on what is true then.
      if (taken.effect.effect !== 'none') found = readAgain(db, found, ports)
    }
    return { ...count, warnings: [...told] }
  },
  'attendance.register': (db, { eventId, personId, roles }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found) return refuse('not-found')
    const taken = takeAnswer(db, found, { personId, answer: 'yes', roles }, ports)
    if (!taken?.participationId) return refuse('not-found')
    const { effect, participationId } = taken
    const stand = found.standingOf(personId)?.participation?.status
    const status = effect.effect === 'participate' ? effect.status : stand
    return {
      participationId,
      status: status === 'waiting' ? 'waiting' : 'registered',
      warnings: [...effect.warnings],
    }
  },
  'attendance.cancel': (db, { eventId, personIds }, ports) => {
    const found = attendanceOf(db, eventId, ports.now())
    if (!found) return refuse('not-found')
    const effects = personIds.map((personId) =>
      takeAnswer(db, found, { personId, answer: 'no' }, ports),
    )
    return { cancelled: effects.filter((taken) => taken?.effect.effect === 'cancel').length }
  },
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
}
