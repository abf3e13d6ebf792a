import type { exchange } from '#domain/contract/exchange'
import { refuse } from '#domain/texts/refusals'
import { readingStepWord } from '#domain/texts/import'
import { otherListSentence, reportSentence } from '#domain/texts/import-report'
import { saveMapping } from '#backend/db/repositories/column-mappings'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'
import type { HandlersFor } from '#backend/handler-types'
import { applyOrganisations } from '#backend/import/apply-organisations'
import { applyPeople } from '#backend/import/apply-people'
import { hasHeadings, makePlan } from '#backend/import/make-plan'
import { previewOf } from '#backend/import/preview'
import { findReading, planOnce, readOnce, stopReading } from '#backend/import/readings'
import type { Ports } from '#backend/ports'

export const exchangeHandlers: HandlersFor<typeof exchange> = {
  'import.preview': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const { sheet, mapping, target } = input
    const workbook = findReading(file) ?? (await read(file, ports))
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const key = JSON.stringify([sheet, mapping, target, store.status().revision])
    return store.read((db) => {
      const made = planOnce(file, key, () => makePlan(db, workbook, { sheet, mapping, target }))
      if ('otherKind' in made) {
        return refuse('file-refused', { sentence: otherListSentence(made.otherKind) })
      }
      return previewOf(db, file.ref.name, made, input)
    })
  },
  'import.stop': (_store, input, ports) => {
    const file = ports.files.find(input.file)
    return Promise.resolve({ wasReading: file !== undefined && stopReading(file) })
  },
  'import.apply': (db, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const { sheet, mapping, target } = input
    const made = makePlan(db, workbook, { sheet, mapping, target })
    if ('otherKind' in made) {
      return refuse('file-refused', { sentence: otherListSentence(made.otherKind) })
    }
    const { plan } = made
    const choices = new Map(input.choices.map((choice) => [choice.row, choice]))
    const { numbers, cellsWithoutAddress } =
      plan.kind === 'people'
        ? applyPeople(db, ports, file.ref.name, plan, choices)
        : applyOrganisations(db, ports, plan, choices)
    if (hasHeadings(plan.headingKey)) {
      const used = plan.columns.map(({ index, field }) => ({ columnIndex: index, field }))
      saveMapping(db, plan.headingKey, used, { id: ports.newId(), at: ports.now() })
    }
    return { ...numbers, sentence: reportSentence(numbers, cellsWithoutAddress) }
  },
}

async function read(file: HeldFile, ports: Ports) {
  const { id, name } = file.ref
  const answer = await readOnce(file, (signal) =>
    readWorkbook(file.bytes, name, {
      signal,
      ...(ports.startGateChild ? { startChild: ports.startGateChild } : {}),
      onProgress: (step, done) =>
        ports.notify({ kind: 'progress', taskId: id, done, word: readingStepWord[step] }),
    }),
  )
  return answer.kind === 'refused' ? { sentence: answer.sentence } : answer.workbook
}
