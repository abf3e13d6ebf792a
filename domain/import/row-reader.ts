import { looksLikeBsn } from '#domain/privacy/bsn'
import { cellAddress } from './cell-address.ts'
import { cellText, saysNothing } from './cell-text.ts'
import { columnsOf } from './columns.ts'
import type { ImportField, PlannedColumn } from './fields.ts'
import type { ImportNote, NoteKind } from './notes.ts'
import type { Cell, SheetRow } from './sheet-data.ts'

export type FoundCell = { readonly cell: Cell; readonly text: string; readonly address: string }

/** Reads the cells of one row by field and keeps what has to be said about them. */
export type RowReader = {
  find: (field: ImportField) => FoundCell | null
  text: (field: ImportField, longest?: number) => string
  address: (...fields: readonly ImportField[]) => string
  note: (kind: NoteKind, cell: string, value: string) => void
  readonly notes: ImportNote[]
}

export type FieldColumns = ReadonlyMap<ImportField, readonly number[]>

/** The columns of each field, looked up once per sheet. */
export function fieldColumns(columns: readonly PlannedColumn[]): FieldColumns {
  const fields = new Set(columns.map((column) => column.field).filter((field) => field !== null))
  return new Map([...fields].map((field) => [field, columnsOf(columns, field)]))
}

/** A reader of one row; each field gives its first column that says something. */
export function rowReader(row: SheetRow, columns: FieldColumns): RowReader {
  const notes: ImportNote[] = []
  const note = (kind: NoteKind, cell: string, value: string) =>
    void notes.push({ kind, cell, value: value.slice(0, 120) })

  for (const cell of numbersOfPeople(row, columns)) note('looks-like-bsn', cell, '')

  const find = (field: ImportField): FoundCell | null => {
    for (const index of columns.get(field) ?? []) {
      const cell = row.cells[index] ?? null
      const text = cellText(cell)
      const address = cellAddress(index, row.number)
      if (isError(cell)) note('error-cell', address, cell.error)
      if (!saysNothing(text)) return { cell, text, address }
    }
    return null
  }

  return {
    notes,
    note,
    find,
    text: (field, longest = 300) => {
      const found = find(field)
      if (found === null || found.text.length <= longest) return found?.text ?? ''
      note('cut-short', found.address, found.text)
      return found.text.slice(0, longest)
    },
    address: (...fields) => {
      const index = fields.flatMap((field) => columns.get(field) ?? [])[0]
      return cellAddress(index ?? 0, row.number)
    },
  }
}

// A phone number has its own shape, and what is not taken in needs no warning.
function numbersOfPeople(row: SheetRow, columns: FieldColumns): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [field, indexes] of columns) {
    if (field === 'phone' || field === 'sensitive') continue
    for (const index of indexes) {
      const cell = row.cells[index] ?? null
      if (looksLikeBsn(cellText(cell))) found.add(cellAddress(index, row.number))
    }
  }
  return found
}

function isError(cell: Cell): cell is Extract<Cell, { kind: 'error' }> {
  return typeof cell === 'object' && cell?.kind === 'error'
}
