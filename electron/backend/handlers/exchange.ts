import type { exchange } from '#domain/contract/exchange'
import { fileNameFor } from '#domain/export/file-name'
import { leftRowsWorkbook } from '#domain/export/left-rows-sheet'
import { todayOf } from '#domain/shared/dates'
import { findMonthSheet } from '#domain/sleutelpersonen/month-sheet'
import { refuse } from '#domain/texts/refusals'
import { otherListSentence, reportSentence } from '#domain/texts/import-report'
import type { ImportNote } from '#domain/import/notes'
import type { WorkbookData } from '#domain/import/sheet-data'
import { saveMapping } from '#backend/db/repositories/column-mappings'
import { readRevision } from '#backend/db/repositories/status'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { HeldFile } from '#backend/file-refs'
import type { HandlersFor } from '#backend/handler-types'
import { applyOrganisations } from '#backend/import/apply-organisations'
import { applyPeople } from '#backend/import/apply-people'
import { leftRowsOf } from '#backend/import/left-rows'
import { hasHeadings, makePlan } from '#backend/import/make-plan'
import type { Wanted } from '#backend/import/make-plan'
import { previewOf } from '#backend/import/preview'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading, planOnce, stopReading } from '#backend/import/readings'
import type { Ports } from '#backend/ports'

export const exchangeHandlers: HandlersFor<typeof exchange> = {
  'import.preview': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    // Its headings look like those of bookings; the key in every line tells it apart.
    if (findMonthSheet(workbook.sheets) !== undefined) return refuse('file-is-month-sheet')
    return store.read((db) => {
      const made = planOf(db, file, workbook, input, ports)
      if ('otherKind' in made) {
        if (made.otherKind === 'evaluation') return refuse('file-is-evaluation')
        if (made.otherKind === 'budget') return refuse('file-is-budget')
        if (made.otherKind === 'bookings') return refuse('file-is-bookings')
        return refuse('file-refused', { sentence: otherListSentence(made.otherKind) })
      }
      return previewOf(db, file.ref.name, made, { ...input, today: todayOf(ports.now()) })
    })
  },
  'import.stop': (_store, input, ports) => {
    const file = ports.files.find(input.file)
    return Promise.resolve({ wasReading: file !== undefined && stopReading(file) })
  },
  'import.left': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const made = store.read((db) => planOf(db, file, workbook, input, ports))
    if ('otherKind' in made) {
      return refuse('file-refused', { sentence: otherListSentence(made.otherKind) })
    }
    const choices = new Map(input.choices.map((choice) => [choice.row, choice]))
    const left = leftRowsOf(made, choices)
    if (left.rows.length === 0) return refuse('nothing-to-export')
    const statedOn = todayOf(ports.now())
    const model = leftRowsWorkbook({ ...left, statedOn, fileName: file.ref.name })
    const bytes = await writeWorkbook(model, { now: ports.now() })
    const name = fileNameFor(statedOn, model.title, file.ref.name.replace(/\.[^.]*$/, ''))
    return { files: [ports.files.put(name, bytes)], count: left.rows.length }
  },
  'import.apply': (db, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const made = planOf(db, file, workbook, input, ports)
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
    const notRead = plan.kind === 'people' && plan.isPool ? sensitiveHeadings(plan.notes) : []
    return { ...numbers, sentence: reportSentence(numbers, cellsWithoutAddress, notRead) }
  },
}

function sensitiveHeadings(notes: readonly ImportNote[]): string[] {
  return notes.flatMap(({ kind, value }) => (kind === 'sensitive-column' ? [value] : []))
}

/** The same question on the same data is worked out once: what was shown is what is taken in. */
function planOf(db: Reader, file: HeldFile, workbook: WorkbookData, wanted: Wanted, ports: Ports) {
  const { sheet, mapping, target, fill } = wanted
  const today = todayOf(ports.now())
  const key = JSON.stringify([sheet, mapping, target, fill, today, readRevision(db)])
  return planOnce(file, key, () => makePlan(db, workbook, wanted, today))
}
