import type { ShownAssignment, assignments } from '#domain/contract/assignments'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { listAssignmentRows } from '#backend/db/repositories/assignment-rows'
import type { AssignmentRow } from '#backend/db/repositories/assignment-rows'
import type { HandlersFor } from '#backend/handler-types'
import { agreeToMove, answerAsk, cancelAsk, changeAsk } from '#backend/sleutelpersonen/answer-ask'
import { askPool, wordingOf } from '#backend/sleutelpersonen/ask-pool'
import { checkChange } from '#backend/sleutelpersonen/check-change'
import { candidatesOf } from '#backend/sleutelpersonen/candidates-of'
import { targetOf } from '#backend/sleutelpersonen/target'

export const assignmentsHandlers: HandlersFor<typeof assignments> = {
  'assignments.candidates': (db, { minutes, km, offset, limit, ...wish }, ports) => {
    const target = targetOf(db, wish)
    if (!target) return refuse('not-found')
    return candidatesOf(db, target, { minutes, km, page: { offset, limit } }, ports.now())
  },
  'assignments.wording': (db, { minutes, ...wish }) =>
    wordingOf(db, wish, minutes) ?? refuse('not-found'),
  'assignments.ask': (db, wish, ports) => askPool(db, wish, ports),
  'assignments.answer': (db, answer, ports) => answerAsk(db, answer, ports),
  'assignments.cancel': (db, wish, ports) => cancelAsk(db, wish, ports),
  'assignments.change': (db, change, ports) => changeAsk(db, change, ports),
  'assignments.checkChange': (db, change) => checkChange(db, change),
  'assignments.agreeToMove': (db, { assignmentId }, ports) => agreeToMove(db, assignmentId, ports),
  'assignments.list': (db, { offset, limit, ...wish }, ports) => {
    const page = { offset, limit }
    const { rows, total } = listAssignmentRows(db, wish, page, todayOf(ports.now()))
    return { assignments: rows.map(shownRow), total }
  },
}

function shownRow(given: AssignmentRow): ShownAssignment {
  const { isOn: _isOn, hasOwnDay: _hasOwnDay, ...shown } = given
  const { askedAt, answeredAt, isStranded, approvedMinutes: minutes, isPaid, ...row } = shown
  return {
    ...row,
    settled: minutes === null ? null : { minutes, isPaid: isPaid === 1 },
    askedOn: askedAt && todayOf(askedAt),
    answeredOn: answeredAt && todayOf(answeredAt),
    isMoved: isMoved(given),
    isStranded: isStranded === 1,
  }
}

// What is over or off needs no new agreement; nor does a question with a day of its own.
function isMoved(row: AssignmentRow): boolean {
  if (row.isOn === 0 || row.hasOwnDay === 1) return false
  if (row.status !== 'asked' && row.status !== 'accepted') return false
  return (
    row.date !== row.eventDate || row.startTime !== row.eventStart || row.endTime !== row.eventEnd
  )
}
