import type { SentMessage } from '#domain/contract/messages'
import { partsOf } from '#domain/messages/fields'
import { momentInWords } from '#domain/messages/person-values'
import { receives } from '#domain/messages/receivers'
import type { EventMessageKind } from '#domain/messages/kinds'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { findEvent } from '#backend/db/repositories/events'
import { listMessages } from '#backend/db/repositories/message-batches'
import type { StoredBatch } from '#backend/db/repositories/message-batches'
import { listNewsletterPeople } from '#backend/db/repositories/newsletter-news'
import type { Reader } from '#backend/db/sql'
import { candidateOf } from './round-of.ts'

type IsFor = (message: SentMessage) => boolean

/** What stands in a round for people it is not for any more. */
export function noLongerFor(db: Reader, batch: StoredBatch, now: Instant): SentMessage[] {
  const isFor = stillFor(db, batch, now)
  const messages = listMessages(db, batch.id, { offset: 0, limit: batch.people })
  return messages.filter((message) => !isFor(message))
}

/** Who is not to get it, whatever was made: no newsletter goes out without consent. */
export function leftOutOf(db: Reader, batch: StoredBatch, now: Instant): SentMessage[] {
  return batch.kind === 'newsletter' ? noLongerFor(db, batch, now) : []
}

function stillFor(db: Reader, { kind, eventId, body }: StoredBatch, now: Instant): IsFor {
  if (kind === 'newsletter') {
    const people = new Set(listNewsletterPeople(db, null, now)?.with)
    return ({ personId }) => people.has(personId)
  }
  // A question to the pool goes out as it is asked, so it never waits as a draft.
  if (kind === 'ask') return () => true
  const namesMoment = partsOf(body).some(
    (part) => part.kind === 'field' && part.field === 'offerUntil',
  )
  return eventId === null ? () => true : stillOnEvent(db, { kind, eventId, namesMoment }, now)
}

type Round = {
  readonly kind: EventMessageKind
  readonly eventId: EventId
  readonly namesMoment: boolean
}

function stillOnEvent(db: Reader, { kind, eventId, namesMoment }: Round, now: Instant): IsFor {
  const event = findEvent(db, eventId)
  const found = attendanceOf(db, eventId, now)
  if (!event || !found) return () => true
  const isCancelled = event.stage === 'geannuleerd'
  return ({ personId, body }) => {
    const standing = found.standingOf(personId)
    if (!standing || !receives(kind, candidateOf(standing), { isCancelled })) return false
    const until = standing.participation?.offeredUntil ?? null
    // Who has another offer by now reads of a moment that is over.
    const isOther = namesMoment && until !== null && !body.includes(momentInWords(until))
    return kind !== 'offer' || !isOther
  }
}
