import type { conversations } from '#domain/contract/conversations'
import { isLateAgreement } from '#domain/people/agreements'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import {
  addOutcome,
  changeConversation,
  changeOutcome,
  recordConversation,
} from '#backend/conversations/record'
import { archiveConversation, findConversation } from '#backend/db/repositories/conversations'
import {
  listConversationIds,
  readConversationRows,
} from '#backend/db/repositories/conversations-list'
import {
  deleteOutcome,
  hasOutcome,
  listOpenAgreements,
  listOutcomes,
  updateOutcome,
} from '#backend/db/repositories/outcomes'
import type { HandlersFor } from '#backend/handler-types'

export const conversationsHandlers: HandlersFor<typeof conversations> = {
  'conversations.list': (db, input) => {
    const { total, ids } = listConversationIds(db, input)
    return { total, rows: readConversationRows(db, ids) }
  },
  'conversations.get': (db, { conversationId }, ports) => {
    const found = findConversation(db, conversationId)
    const [row] = readConversationRows(db, [conversationId])
    if (!found || !row) return refuse('not-found')
    const today = todayOf(ports.now())
    const outcomes = listOutcomes(db, conversationId).map((outcome) => ({
      ...outcome,
      isLate: isLateAgreement(outcome, today),
    }))
    return { ...row, said: found.said, isArchived: found.isArchived, outcomes }
  },
  'conversations.record': recordConversation,
  'conversations.change': changeConversation,
  'conversations.archive': (db, { conversationId }, ports) =>
    archiveConversation(db, conversationId, ports.now()) ? { done: true } : refuse('not-found'),
  'outcomes.add': addOutcome,
  'outcomes.change': changeOutcome,
  'outcomes.remove': (db, { outcomeId }) => {
    if (!hasOutcome(db, outcomeId)) return refuse('not-found')
    deleteOutcome(db, outcomeId)
    return { done: true }
  },
  'outcomes.setDone': (db, { outcomeId, isDone }, ports) => {
    if (!hasOutcome(db, outcomeId)) return refuse('not-found')
    updateOutcome(db, outcomeId, { doneOn: isDone ? todayOf(ports.now()) : null })
    return { done: true }
  },
  'outcomes.open': (db, input, ports) => {
    const today = todayOf(ports.now())
    const { total, rows } = listOpenAgreements(db, input)
    return {
      total,
      rows: rows.map((row) => ({ ...row, isLate: isLateAgreement(row, today) })),
    }
  },
}
