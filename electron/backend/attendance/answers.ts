import type { AnswerEffect, AnswerValue } from '#domain/attendance/decide-answer'
import type { AttendanceOutputs } from '#domain/contract/attendance'
import { todayOf } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { insertAnswer } from '#backend/db/repositories/attendance-writes'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'
import { takeAnswers } from './take-part.ts'

type Channel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis' | null

type Batch = {
  readonly eventId: EventId
  readonly personIds: readonly PersonId[]
  readonly answer: AnswerValue
  readonly channel?: Channel | undefined
}

/** Keeps the answer of each person who was invited, and does what it asks of everybody. */
export function answerAll(
  db: Writer,
  { eventId, personIds, answer, channel }: Batch,
  ports: Ports,
): AttendanceOutputs['attendance.answer'] | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const wanted = new Set(personIds)
  for (const personId of wanted) {
    const invitation = found.standingOf(personId)?.invitation
    if (!invitation) continue
    const { invitationId } = invitation
    const row = { id: ports.newId(), invitationId, answer, channel: channel ?? null }
    insertAnswer(db, { ...row, at: ports.now() })
  }
  const people = findEventPeople(db, [...wanted], todayOf(ports.now()))
  const effects = takeAnswers(db, found, people, { personIds: wanted, answer }, ports)
  return effects && summaryOf(effects)
}

/** Cancels whoever takes part, without an answer of their own. */
export function cancelAll(
  db: Writer,
  { eventId, personIds }: Pick<Batch, 'eventId' | 'personIds'>,
  ports: Ports,
): { cancelled: number } | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const wanted = new Set(personIds)
  const people = findEventPeople(db, [...wanted], todayOf(ports.now()))
  const effects = takeAnswers(db, found, people, { personIds: wanted, answer: 'no' }, ports)
  return effects && { cancelled: summaryOf(effects).cancelled }
}

function summaryOf(effects: readonly AnswerEffect[]) {
  const statuses = effects.map((each) =>
    each.effect === 'participate' ? each.status : each.effect,
  )
  const count = (status: string) => statuses.filter((each) => each === status).length
  return {
    registered: count('registered'),
    waiting: count('waiting'),
    cancelled: count('cancel'),
    warnings: [...new Set(effects.flatMap(({ warnings }) => warnings))],
  }
}
