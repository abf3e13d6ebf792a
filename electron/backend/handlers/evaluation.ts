import type { evaluation } from '#domain/contract/evaluation'
import { readEvaluation } from '#domain/evaluation/read-evaluation'
import type { EvaluationId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteEvaluation,
  findEvaluation,
  insertEvaluation,
  listEvaluationQuestions,
} from '#backend/db/repositories/evaluations'
import { findEvent } from '#backend/db/repositories/events'
import { questionEntry } from '#backend/evaluation/question-entry'
import { evaluationSheet } from '#backend/evaluation/evaluation-sheet'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'

export const evaluationHandlers: HandlersFor<typeof evaluation> = {
  'evaluation.get': (db, { eventId }) => {
    if (!findEvent(db, eventId)) return refuse('not-found')
    const found = findEvaluation(db, eventId)
    if (!found) return { evaluation: null }
    const { id, fileName, respondents, readAt } = found
    const questions = listEvaluationQuestions(db, [id]).map(questionEntry)
    return { evaluation: { fileName, respondents, readAt, questions } }
  },
  'evaluation.preview': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const sheet = evaluationSheet(workbook, input.sheet)
    if (sheet === undefined) return refuse('evaluation-empty')
    const reading = readEvaluation(sheet, input.columns)
    if (reading.respondents === 0 && input.columns.length === 0) return refuse('evaluation-empty')
    const earlier = store.read((db) => findEvaluation(db, input.eventId))
    return {
      fileName: file.ref.name,
      sheets: workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
      sheet: sheet.name,
      // What is not taken in is not shown either: it can be somebody's name.
      columns: reading.columns.map((column) => ({
        ...column,
        example: column.use === 'skip' ? '' : column.example,
      })),
      respondents: reading.respondents,
      questions: reading.questions.map((question) => ({
        ...questionEntry(question),
        leftOut: question.leftOut,
      })),
      replaces: earlier ? { fileName: earlier.fileName, respondents: earlier.respondents } : null,
    }
  },
  'evaluation.read': (db, { eventId, file: fileId, sheet: wanted, columns }, ports) => {
    const event = findEvent(db, eventId)
    if (!event || event.archivedAt !== null || event.isTemplate) return refuse('not-found')
    const file = ports.files.find(fileId)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const sheet = evaluationSheet(workbook, wanted)
    const reading = sheet && readEvaluation(sheet, columns)
    if (!reading || reading.respondents === 0) return refuse('evaluation-empty')
    const hasReplaced = deleteEvaluation(db, eventId)
    const { respondents, questions } = reading
    const facts = { eventId, fileName: file.ref.name, respondents, readAt: ports.now() }
    const id = ports.newId() as EvaluationId
    insertEvaluation(db, { id, ...facts, questions }, ports.newId)
    return { respondents, questions: questions.length, hasReplaced }
  },
  'evaluation.remove': (db, { eventId }) =>
    deleteEvaluation(db, eventId) ? { done: true } : refuse('not-found'),
}
