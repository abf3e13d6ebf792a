import type { conversations } from '#domain/contract/conversations'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { changeConversation, recordConversation } from '#backend/conversations/record'
import { archiveConversation, findConversation } from '#backend/db/repositories/conversations'
import {
  listConversationIds,
  readConversationRows,
} from '#backend/db/repositories/conversations-list'
import { listOutcomes } from '#backend/db/repositories/outcomes'
import type { HandlersFor } from '#backend/handler-types'
import { withLateness } from '#backend/outcomes/write-outcome'

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
    const outcomes = listOutcomes(db, { conversationId }).map(withLateness(today))
    return { ...row, said: found.said, isArchived: found.isArchived, outcomes }
  },
  'conversations.record': recordConversation,
  'conversations.change': changeConversation,
  'conversations.archive': (db, { conversationId }, ports) =>
    archiveConversation(db, conversationId, ports.now()) ? { done: true } : refuse('not-found'),
}
