import type { messages } from '#domain/contract/messages'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { FieldValues } from '#domain/messages/fields'
import { fillShared, fillText } from '#domain/messages/fill'
import { hasOneSubject, needsEmail } from '#domain/messages/kinds'
import { subjectValuesFor, valuesFor } from '#domain/messages/person-values'
import { longDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { MessageBatchId, MessageId } from '#domain/shared/ids'
import { ownLanguage } from '#domain/texts/messages'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { insertBatch, insertMessage } from '#backend/db/repositories/message-batches'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { newsletterOf } from './newsletter-of.ts'
import { roundOf } from './round-of.ts'

type Make = (typeof messages)['messages.make']
type Wish = InputOf<Make>

/** Keeps a round as a draft, with the words each person gets. */
export function makeBatch(db: Writer, wish: Wish, ports: Ports): OutputOf<Make> | Refusal {
  const round = roundFor(db, wish, ports.now())
  if (!round) return refuse('not-found')
  const wanted = new Set(wish.personIds)
  const people = round.receivers.filter(
    ({ personId, email }) => wanted.has(personId) && (email !== null || !needsEmail(wish.way)),
  )
  if (people.length === 0) return refuse('nobody-to-write')

  const { answerBefore } = wish
  const shared: FieldValues = {
    ...round.values,
    answerBefore: answerBefore === null ? null : longDate(answerBefore),
  }
  const subject = hasSubject(wish) ? subjectOf(wish, shared) : null
  const body = fillShared(wish.body, shared)
  const batchId = ports.newId() as MessageBatchId
  const { kind, way, eventId, groupId, language = ownLanguage } = wish
  const madeAt = ports.now()
  insertBatch(db, { id: batchId, kind, way, eventId, groupId, language, subject, body, madeAt })
  for (const { personId, values } of people) {
    insertMessage(db, batchId, {
      ...{ id: ports.newId() as MessageId, personId },
      subject: subject === null ? null : fillText(subject, subjectValuesFor(way, values)).text,
      body: fillText(body, valuesFor(way, values)).text,
    })
  }
  return { batchId, made: people.length, leftOut: wanted.size - people.length }
}

// A subject that everybody reads is kept as it goes out; another one has the fields of one person.
function subjectOf({ way, subject }: Wish, shared: FieldValues): string {
  const filled = fillShared(subject, shared)
  return hasOneSubject(way) ? fillText(filled, subjectValuesFor(way, {})).text : filled
}

function hasSubject({ way, subject }: Wish): boolean {
  return way !== 'whatsapp' && subject !== ''
}

function roundFor(db: Reader, { kind, eventId, groupId }: Wish, now: Instant) {
  if (kind === 'newsletter') return newsletterOf(db, groupId, [], now)
  return eventId === null ? undefined : roundOf(db, eventId, kind, now)
}
