import type { planActionCalls } from '#domain/contract/plan-action'
import type { ActionNoteId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { findAction, hasAction } from '#backend/db/repositories/plan'
import {
  deleteNote,
  hasNote,
  insertNote,
  listEventsOfAction,
  listIndicatorsOf,
  listMilestones,
  listNotes,
  listYearTexts,
  saveYearText,
  updateNote,
} from '#backend/db/repositories/plan-action'
import { listPlanRows } from '#backend/db/repositories/plan-rows'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const
const shownEvents = 100

export const planActionHandlers: HandlersFor<typeof planActionCalls> = {
  'plan.action': (db, { actionId }) => {
    const found = findAction(db, actionId)
    if (!found) return refuse('not-found')
    return {
      ...found,
      milestones: listMilestones(db, actionId),
      notes: listNotes(db, actionId),
      yearTexts: listYearTexts(db, actionId),
      rows: listPlanRows(db, actionId).map(({ id, title, periods }) => ({ id, title, periods })),
      indicators: listIndicatorsOf(db, actionId),
      ...listEventsOfAction(db, actionId, shownEvents),
    }
  },
  'actionNotes.add': (db, { actionId, notedOn, text }, ports) => {
    if (!hasAction(db, actionId)) return refuse('not-found')
    const noteId = ports.newId() as ActionNoteId
    insertNote(db, { id: noteId, actionId, notedOn, text, createdAt: ports.now() })
    return { noteId }
  },
  'actionNotes.change': (db, { noteId, ...change }) => {
    if (!hasNote(db, noteId)) return refuse('not-found')
    updateNote(db, noteId, change)
    return done
  },
  'actionNotes.remove': (db, { noteId }) => {
    if (!hasNote(db, noteId)) return refuse('not-found')
    deleteNote(db, noteId)
    return done
  },
  'plan.keepYearText': (db, { actionId, year, text }, ports) => {
    if (!hasAction(db, actionId)) return refuse('not-found')
    saveYearText(db, { id: ports.newId(), actionId, year, text })
    return done
  },
}
