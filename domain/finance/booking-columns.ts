import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import type { SheetData, SheetRow } from '#domain/import/sheet-data'
import { bookingHeadings } from '#domain/texts/finance-words'
import type { BookingField } from './booking-field.ts'

export type BookingColumns = Readonly<Partial<Record<BookingField, number>>>

const searchedRows = 40
const fields = Object.keys(bookingHeadings) as BookingField[]
const amountFields = ['exVat', 'incVat', 'amount', 'debit', 'credit'] as const

/** The row with headings and what its columns mean; null when it has no day or no amount. */
export function bookingColumns(
  sheet: SheetData,
): { readonly headerIndex: number; readonly columns: BookingColumns } | null {
  let best: { headerIndex: number; columns: BookingColumns } | null = null
  for (const [headerIndex, row] of sheet.rows.slice(0, searchedRows).entries()) {
    const columns = columnsOf(row)
    const isTelling =
      columns.date !== undefined && amountFields.some((field) => columns[field] !== undefined)
    if (!isTelling) continue
    if (Object.keys(columns).length > Object.keys(best?.columns ?? {}).length) {
      best = { headerIndex, columns }
    }
  }
  return best
}

function columnsOf(row: SheetRow): BookingColumns {
  const headings = row.cells.map((cell) => (typeof cell === 'string' ? headingOf(cell) : ''))
  const columns: Partial<Record<BookingField, number>> = {}
  const taken = new Set<number>()
  for (const field of fields) {
    const index = firstOf(headings, bookingHeadings[field], taken)
    if (index === -1) continue
    columns[field] = index
    taken.add(index)
  }
  return columns
}

function headingOf(cell: string): string {
  return fold(cellText(cell).replace(/[€]|\(eur\)/gi, ''))
}

// The words of a field are in order of how surely they mean it.
function firstOf(
  headings: readonly string[],
  known: readonly string[],
  taken: ReadonlySet<number>,
) {
  for (const word of known) {
    const index = headings.findIndex((heading, at) => heading === word && !taken.has(at))
    if (index !== -1) return index
  }
  return -1
}
