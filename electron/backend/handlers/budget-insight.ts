import type { budgetInsight } from '#domain/contract/budget-insight'
import { courseAnswer, madeOfAnswer } from '#backend/budget/insight-answers'
import type { HandlersFor } from '#backend/handler-types'

export const budgetInsightHandlers: HandlersFor<typeof budgetInsight> = {
  'budget.course': courseAnswer,
  'budget.madeOf': madeOfAnswer,
}
