import type { finance } from '#domain/contract/finance'
import type { FinanceReadingId, FinanceRowId } from '#domain/shared/ids'
import { bookingsTakenSentence } from '#domain/texts/budget-import'
import { refuse } from '#domain/texts/refusals'
import { bookingSheets, budgetSheets } from '#backend/budget-import/budget-sheets'
import {
  deleteFinanceReading,
  findFinanceRow,
  insertFinanceReading,
  insertFinanceRow,
  leaveOutFinanceRow,
  linkFinanceRow,
  listOwnBookings,
  listRowKeys,
} from '#backend/db/repositories/finance-rows'
import { bookRow } from '#backend/finance/book-row'
import { bookingsPreview } from '#backend/finance/bookings-preview'
import { exportDifferences } from '#backend/finance/export-differences'
import { keyedBookings } from '#backend/finance/new-rows'
import { proposeBooking } from '#backend/finance/propose-booking'
import { reconciliation } from '#backend/finance/reconciliation'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'

const done = { done: true } as const

export const financeHandlers: HandlersFor<typeof finance> = {
  'finance.inspect': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const sheets = bookingSheets(workbook)
    const chosen = sheets.find(({ sheet }) => sheet.name === input.sheet) ?? sheets[0]
    if (chosen) {
      return bookingsPreview(file.ref.name, sheets, chosen, store.read(listRowKeys))
    }
    return refuse(budgetSheets(workbook, null).length > 0 ? 'file-is-budget' : 'bookings-not-found')
  },
  'finance.take': (db, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const sheets = bookingSheets(workbook)
    const chosen = sheets.find(({ sheet }) => sheet.name === input.sheet) ?? sheets[0]
    if (!chosen) return refuse('bookings-not-found')
    const bookings = keyedBookings(chosen.list.bookings, listRowKeys(db))
    const fresh = bookings.filter(({ isKnown }) => !isKnown)
    const counts = { added: fresh.length, known: bookings.length - fresh.length }
    if (fresh.length === 0) return { ...counts, sentence: bookingsTakenSentence(counts) }
    const readingId = ports.newId() as FinanceReadingId
    insertFinanceReading(db, { id: readingId, fileName: file.ref.name, readAt: ports.now() })
    for (const { booking, key } of fresh) {
      insertFinanceRow(db, { ...booking, id: ports.newId() as FinanceRowId, readingId, key })
    }
    return { ...counts, sentence: bookingsTakenSentence(counts) }
  },
  'finance.list': reconciliation,
  'finance.proposal': (db, { rowId }) => {
    const row = findFinanceRow(db, rowId)
    return row ? proposeBooking(db, row) : refuse('not-found')
  },
  'finance.match': (db, { pairs }) => {
    const own = new Set(listOwnBookings(db).map(({ id }) => id))
    for (const { rowId, entryId } of pairs) {
      if (!own.has(entryId)) return refuse('not-found')
      if (!linkFinanceRow(db, rowId, entryId)) return refuse('not-found')
    }
    return { linked: pairs.length }
  },
  'finance.unmatch': (db, { rowId }) =>
    linkFinanceRow(db, rowId, null) ? done : refuse('not-found'),
  'finance.book': bookRow,
  'finance.leaveOut': (db, { rowId, why }) =>
    leaveOutFinanceRow(db, rowId, why) ? done : refuse('not-found'),
  'finance.removeReading': (db, { readingId }) =>
    deleteFinanceReading(db, readingId) ? done : refuse('not-found'),
  'finance.export': (store, { year }, ports) => exportDifferences(store, year, ports),
}
