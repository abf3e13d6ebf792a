import type { forms } from '#domain/contract/forms'
import { likeliestEvent } from '#domain/forms/likeliest-event'
import { cellText } from '#domain/import/cell-text'
import type { WorkbookData } from '#domain/import/sheet-data'
import { todayOf } from '#domain/shared/dates'
import { noFormSentence } from '#domain/texts/forms'
import { refuse } from '#domain/texts/refusals'
import { listEventsForForm } from '#backend/db/repositories/form-readings'
import { readRevision } from '#backend/db/repositories/status'
import type { Reader } from '#backend/db/sql'
import type { HeldFile } from '#backend/file-refs'
import { applyForm } from '#backend/forms/apply-form'
import { formPreviewOf } from '#backend/forms/form-preview'
import { formSheetsOf, givenIn, makeFormPlan } from '#backend/forms/make-form-plan'
import type { FormWish } from '#backend/forms/make-form-plan'
import type { HandlersFor } from '#backend/handler-types'
import { readImportRegion } from '#backend/import/make-plan'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading, planOnce } from '#backend/import/readings'
import type { Ports } from '#backend/ports'

export const formsHandlers: HandlersFor<typeof forms> = {
  'forms.recognise': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    return store.read((db) => {
      const texts = textsOf(workbook, db, file.ref.name)
      if (texts === undefined) return refuse('file-refused', { sentence: noFormSentence })
      const events = listEventsForForm(db)
      const likeliest = likeliestEvent(texts, events, todayOf(ports.now()))
      const rest = events.filter((event) => event !== likeliest)
      return { file: file.ref, events: likeliest === null ? rest : [likeliest, ...rest] }
    })
  },
  'forms.preview': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    return store.read((db) => {
      const made = planOf(db, file, workbook, input, ports)
      return made
        ? formPreviewOf(db, file.ref.name, made)
        : refuse('file-refused', { sentence: noFormSentence })
    })
  },
  'forms.apply': (db, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const made = planOf(db, file, workbook, input, ports)
    if (!made) return refuse('file-refused', { sentence: noFormSentence })
    const { eventId, choices } = input
    return applyForm({ db, ports, eventId, made, fileName: file.ref.name }, choices)
  },
}

/** What the form says of itself: its name and its headings; undefined when it is no form. */
function textsOf(workbook: WorkbookData, db: Reader, name: string): string[] | undefined {
  const sheets = formSheetsOf(workbook, readImportRegion(db))
  if (sheets.length === 0) return undefined
  const heads = sheets.flatMap(({ rows }) => rows.slice(0, 5).flatMap(({ cells }) => [...cells]))
  return [
    name.replace(/\.[^.]*$/, ''),
    ...sheets.map((sheet) => sheet.name),
    ...heads.map(cellText),
  ]
}

/** The same question on the same data is worked out once: what was shown is what is taken in. */
function planOf(db: Reader, file: HeldFile, workbook: WorkbookData, wish: FormWish, ports: Ports) {
  const { eventId, sheet, mapping, words } = wish
  const skipped = wish.choices.filter(({ choice }) => choice === 'skip').map(({ row }) => row)
  const given = givenIn(wish.choices)
  const today = todayOf(ports.now())
  const question = [eventId, sheet, mapping, words, skipped, given, today, readRevision(db)]
  const key = `form ${JSON.stringify(question)}`
  return planOnce(file, key, () => makeFormPlan(db, workbook, wish, ports.now()))
}
