import type { AnswerEffect, AnswerValue } from '#domain/attendance/decide-answer'
import type { AttendanceOutputs } from '#domain/contract/attendance'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId, InvitationId, PersonId } from '#domain/shared/ids'
import { insertAnswer, insertInvitation } from '#backend/db/repositories/attendance-writes'
import type { AnswerChannel } from '#backend/db/repositories/attendance-writes'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'
import type { EventAttendance } from './attendance-of.ts'
import { takeAnswers } from './take-part.ts'

type Batch = {
  readonly eventId: EventId
  readonly personIds: readonly PersonId[]
  readonly answer: AnswerValue
  readonly channel?: AnswerChannel | null | undefined
  readonly takenBy?: string | null | undefined
  readonly note?: string | null | undefined
  readonly answeredAt?: Instant | undefined
}

/** Keeps the answer of each person who was invited, and does what it asks of everybody. */
export function answerAll(
  db: Writer,
  batch: Batch,
  ports: Ports,
): AttendanceOutputs['attendance.answer'] | undefined {
  const { eventId, answer, answeredAt } = batch
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const wanted = new Set(batch.personIds)
  const people = findEventPeople(db, [...wanted], todayOf(ports.now()))
  if ([...wanted].some((personId) => !people.has(personId))) return undefined
  // Nobody has answered tomorrow yet.
  const at = answeredAt !== undefined && answeredAt < ports.now() ? answeredAt : ports.now()
  const counting = [...wanted].filter((personId) => !isOutdone(found.standingOf(personId), at))
  for (const personId of wanted) keepAnswer(db, found, personId, { ...batch, at }, ports)
  const effects = takeAnswers(db, found, people, { personIds: counting, answer, at }, ports)
  return effects && { ...summaryOf(effects), outdone: wanted.size - counting.length }
}

type Kept = Batch & { readonly at: Instant }

function keepAnswer(
  db: Writer,
  found: EventAttendance,
  personId: PersonId,
  { eventId, answer, at, ...said }: Kept,
  ports: Ports,
): void {
  const { channel = null, takenBy, note } = said
  const known = found.standingOf(personId)?.invitation?.invitationId
  // Somebody on the list without an invitation: what was said about the answer needs its place.
  const saysMore = channel !== null || Boolean(takenBy) || Boolean(note)
  if (known === undefined && !saysMore) return
  const invitationId = known ?? (ports.newId() as InvitationId)
  if (known === undefined) {
    insertInvitation(db, { id: invitationId, eventId, personId, channel: null, at: ports.now() })
  }
  insertAnswer(db, { id: ports.newId(), invitationId, answer, at, channel, takenBy, note })
}

/** An answer given before one that is known already changes nothing; it is kept. */
function isOutdone(
  standing: { readonly answer: { readonly answeredAt: Instant } | null } | undefined,
  at: Instant,
): boolean {
  const latest = standing?.answer?.answeredAt
  return latest !== undefined && at < latest
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

/** How many the answers registered, put in line and took off. */
export function summaryOf(effects: readonly AnswerEffect[]) {
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
