import { totalOfPeople } from '#domain/texts/import-headings'
import { cellAddress } from './cell-address.ts'
import { cellText, saysNothing } from './cell-text.ts'
import { isHomePlace, recogniseColumns } from './columns.ts'
import type { ListTarget } from './columns.ts'
import type { ColumnMapping, PlannedColumn } from './fields.ts'
import { fold } from './fold.ts'
import { findHeaderRow, hasOnlyHeadings, repeatsHeadings } from './header-row.ts'
import type { ImportRegion } from './import-region.ts'
import type { ImportNote } from './notes.ts'
import { findEmails } from './parse-email.ts'
import type { SheetData, SheetRow } from './sheet-data.ts'

/** A sheet taken apart: its headings, its rows of content, and what is no content. */
export type TakenApart = {
  readonly header: SheetRow | null
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly SheetRow[]
  readonly notes: readonly ImportNote[]
}

/** Finds the header row and the columns, and leaves out totals, repeated headings and empty rows. */
export function takeApart(
  sheet: SheetData,
  region: ImportRegion,
  mapping?: ColumnMapping,
  target?: ListTarget,
): TakenApart {
  const headerIndex = findHeaderRow(sheet)
  const header = headerIndex === null ? null : (sheet.rows[headerIndex] ?? null)
  const columns = recogniseColumns(sheet, headerIndex, region, mapping, target)
  const below = sheet.rows.slice(headerIndex === null ? 0 : headerIndex + 1)
  const notes = columnNotes(sheet, columns, header)
  const read = new Set(columns.filter(isRead).map((column) => column.index))
  const rows = ofThisTable(below, header, notes).filter((row, index, all) => {
    if (!row.cells.some((cell, at) => read.has(at) && !saysNothing(cellText(cell)))) {
      return false
    }
    const other = noContent(row, header, all[index + 1])
    if (other !== null) notes.push(other)
    return other === null
  })
  return { header, columns, rows, notes: [...notes, ...hiddenRowsNote(rows)] }
}

/** Tells a row that adds up others ("Totaal", 47) from a person or an organisation. */
function isTotalsRow(row: SheetRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  const first = texts.find((text) => /\p{L}/u.test(text))
  if (first === undefined || texts.length > 4 || !totalOfPeople.test(fold(first))) return false
  return !texts.some((text) => findEmails(text).length > 0)
}

/** The rows until a table with other headings begins, which stand under columns of their own. */
function ofThisTable(
  rows: readonly SheetRow[],
  header: SheetRow | null,
  notes: ImportNote[],
): readonly SheetRow[] {
  const next = rows.findIndex(
    (row) => header !== null && !repeatsHeadings(row, header) && hasOnlyHeadings(row),
  )
  const row = rows[next]
  if (row === undefined) return rows
  const first = Math.max(
    0,
    row.cells.findIndex((cell) => cellText(cell) !== ''),
  )
  const value = cellText(row.cells[first]).slice(0, 120)
  notes.push({ cell: cellAddress(first, row.number), kind: 'other-table', value })
  return rows.slice(0, next)
}

function noContent(
  row: SheetRow,
  header: SheetRow | null,
  next: SheetRow | undefined,
): ImportNote | null {
  const first = row.cells.findIndex((cell) => /\p{L}/u.test(cellText(cell)))
  const cell = cellAddress(Math.max(0, first), row.number)
  const value = cellText(row.cells[Math.max(0, first)]).slice(0, 120)
  if (isTotalsRow(row)) return { cell, kind: 'totals-row', value }
  if (header === null) return null
  if (repeatsHeadings(row, header)) return { cell, kind: 'repeated-headings', value }
  const isAlone = row.cells.filter((each) => cellText(each) !== '').length === 1
  if (isAlone && next && repeatsHeadings(next, header)) {
    return { cell, kind: 'section-title', value }
  }
  return null
}

function isRead(column: PlannedColumn): boolean {
  return column.field !== 'rowNumber' && column.field !== 'sensitive'
}

function columnNotes(
  sheet: SheetData,
  columns: readonly PlannedColumn[],
  header: SheetRow | null,
): ImportNote[] {
  return columns.flatMap(({ index, heading, field }) => {
    const cell = cellAddress(index, header?.number ?? 1)
    const notes: ImportNote[] = []
    if (field === 'sensitive') notes.push({ cell, kind: 'sensitive-column', value: heading })
    if (field === 'gemeente' && isHomePlace(heading)) {
      notes.push({ cell, kind: 'home-place-as-work', value: heading })
    }
    if (field !== null && field !== 'sensitive' && sheet.hiddenColumns.includes(index)) {
      notes.push({ cell, kind: 'hidden-column', value: heading })
    }
    return notes
  })
}

function hiddenRowsNote(rows: readonly SheetRow[]): ImportNote[] {
  const hidden = rows.filter((row) => row.isHidden)
  const [first] = hidden
  if (first === undefined) return []
  return [{ cell: cellAddress(0, first.number), kind: 'hidden-rows', value: String(hidden.length) }]
}
