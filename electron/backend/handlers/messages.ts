import type { messages } from '#domain/contract/messages'
import { instantOf, todayOf, wallTime } from '#domain/shared/dates'
import type { MessageTextId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteBatch,
  deleteMessagesOf,
  findBatch,
  listBatches,
  listUnsentBatches,
  markBatchSent,
  markInvitationsOf,
} from '#backend/db/repositories/message-batches'
import { deleteMessageText, saveMessageText } from '#backend/db/repositories/message-texts'
import type { HandlersFor } from '#backend/handler-types'
import { batchFiles } from '#backend/messages/batch-files'
import { makeBatch } from '#backend/messages/make-batch'
import { leftOutOf } from '#backend/messages/no-longer-for'
import { newsletterOf } from '#backend/messages/newsletter-of'
import { readBatch, withoutBody } from '#backend/messages/read-batch'
import { roundOf } from '#backend/messages/round-of'
import { keepSender, readSender } from '#backend/messages/sender'
import { textsOf } from '#backend/messages/texts-of'

const done = { done: true } as const

export const messagesHandlers: HandlersFor<typeof messages> = {
  'messages.texts': (db) => textsOf(db),
  'messages.setText': (db, text, ports) => {
    saveMessageText(db, ports.newId() as MessageTextId, text)
    return done
  },
  'messages.resetText': (db, key) => {
    deleteMessageText(db, key)
    return done
  },
  'messages.sender': (db) => readSender(db),
  'messages.setSender': (db, sender) => keepSender(db, sender),
  'messages.round': (db, { eventId, kind }, ports) =>
    roundOf(db, eventId, kind, ports.now()) ?? refuse('not-found'),
  'messages.newsletter': (db, { groupId, sections }, ports) =>
    newsletterOf(db, groupId, sections, ports.now()) ?? refuse('not-found'),
  'messages.make': (db, wish, ports) => makeBatch(db, wish, ports),
  'messages.files': async (store, { batchId }, ports) => batchFiles(store, batchId, ports),
  'messages.markSent': (db, { batchId }, ports) => {
    const batch = findBatch(db, batchId)
    if (!batch) return refuse('not-found')
    if (batch.sentAt !== null) return refuse('round-was-sent')
    const leftOut = leftOutOf(db, batch, ports.now()).map(({ personId }) => personId)
    deleteMessagesOf(db, batchId, leftOut)
    markBatchSent(db, batchId, ports.now())
    // Only now a reminder counts who stays silent.
    if (batch.kind === 'invitation') markInvitationsOf(db, batch, 'sent', ports.now())
    if (batch.kind === 'reminder') markInvitationsOf(db, batch, 'reminded', ports.now())
    return { sent: batch.people - leftOut.length }
  },
  'messages.discard': (db, { batchId }) => {
    const batch = findBatch(db, batchId)
    if (!batch) return refuse('not-found')
    if (batch.sentAt !== null) return refuse('round-was-sent')
    deleteBatch(db, batchId)
    return done
  },
  'messages.batches': (db, { eventId }) => listBatches(db, eventId).map(withoutBody),
  'messages.batch': (db, { batchId, ...page }, ports) =>
    readBatch(db, batchId, page, ports.now()) ?? refuse('not-found'),
  'messages.waiting': (db, _, ports) => {
    const midnight = instantOf(todayOf(ports.now()), wallTime('00:00'))
    return listUnsentBatches(db, midnight).map(withoutBody)
  },
}
