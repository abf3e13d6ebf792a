import type { MessageBatch, messages } from '#domain/contract/messages'
import type { OutputOf } from '#domain/contract/kinds'
import type { Instant } from '#domain/shared/dates'
import type { MessageBatchId } from '#domain/shared/ids'
import { findBatch, listMessages } from '#backend/db/repositories/message-batches'
import type { StoredBatch } from '#backend/db/repositories/message-batches'
import type { Reader } from '#backend/db/sql'
import { noLongerFor } from './no-longer-for.ts'

const namedAtMost = 20

type Page = { readonly offset: number; readonly limit: number }
type Shown = OutputOf<(typeof messages)['messages.batch']>

/** A round with a page of its words, and whom a draft is no longer for; undefined without it. */
export function readBatch(
  db: Reader,
  batchId: MessageBatchId,
  page: Page,
  now: Instant,
): Shown | undefined {
  const batch = findBatch(db, batchId)
  if (!batch) return undefined
  // What went out stays as it was.
  const gone = batch.sentAt === null ? noLongerFor(db, batch, now) : []
  const leftOut = batch.kind === 'newsletter' ? gone.map(({ personId }) => personId) : []
  return {
    ...withoutBody(batch),
    people: batch.people - leftOut.length,
    messages: listMessages(db, batchId, page, leftOut),
    noLonger: { total: gone.length, names: gone.slice(0, namedAtMost).map(({ name }) => name) },
  }
}

/** A round as lists show it. */
export function withoutBody({ body: _, ...batch }: StoredBatch): MessageBatch {
  return batch
}
