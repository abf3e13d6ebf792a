import type { planTexts } from '#domain/contract/plan-texts'
import type { PlanTextId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteTopic,
  hasTopic,
  insertTopic,
  listPlanTexts,
  renameTopic,
} from '#backend/db/repositories/plan-texts'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const planTextsHandlers: HandlersFor<typeof planTexts> = {
  'planTexts.list': (db) => listPlanTexts(db),
  'planTexts.addTopic': (db, { title }, ports) => {
    if (hasTopic(db, title, null)) return refuse('topic-twice')
    const topicId = ports.newId() as PlanTextId
    insertTopic(db, topicId, title)
    return { topicId }
  },
  'planTexts.changeTopic': (db, { topicId, title }) => {
    if (hasTopic(db, title, topicId)) return refuse('topic-twice')
    return renameTopic(db, topicId, title) ? done : refuse('not-found')
  },
  'planTexts.removeTopic': (db, { topicId }) =>
    deleteTopic(db, topicId) ? done : refuse('not-found'),
}
