import type { budgetInsight } from '#domain/contract/budget-insight'
import { refuse } from '#domain/texts/refusals'
import { courseAnswer, madeOfAnswer } from '#backend/budget/insight-answers'
import {
  exportBudget,
  workbookChoiceOf,
  workbookChoiceSetting,
} from '#backend/budget/export-budget'
import { saveSetting } from '#backend/db/repositories/settings'
import { findSnapshot } from '#backend/db/repositories/snapshots'
import type { HandlersFor } from '#backend/handler-types'

export const budgetInsightHandlers: HandlersFor<typeof budgetInsight> = {
  'budget.course': courseAnswer,
  'budget.madeOf': madeOfAnswer,
  'budget.workbookChoice': (db) => workbookChoiceOf(db),
  'budget.chooseWorkbook': (db, choice) => {
    saveSetting(db, workbookChoiceSetting, JSON.stringify(choice))
    return choice
  },
  'budget.exportCompared': async (store, { snapshotId }, ports) => {
    const snapshot = store.read((db) => findSnapshot(db, snapshotId))
    if (snapshot === undefined) return refuse('not-found')
    return exportBudget(store, ports, { comparedWith: snapshot })
  },
}
