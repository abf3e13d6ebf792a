import { noteSentence } from '#domain/texts/import'
import { kindWords, totalWords } from '#domain/texts/import-headings'
import { cellAddress } from './cell-address.ts'
import { cellText } from './cell-text.ts'
import { recogniseColumns } from './columns.ts'
import type { PlannedColumn, SheetKind } from './fields.ts'
import { fold } from './fold.ts'
import { findHeaderRow } from './header-row.ts'
import type { ImportRegion } from './import-region.ts'
import type { CellReason, InspectedSheet } from './inspection.ts'
import { parseNumber } from './parse-number.ts'
import type { SheetData, SheetRow } from './sheet-data.ts'

/** Counts the rows of a list that is neither people nor organisations; totals are named apart. */
export function inspectOther(
  kind: SheetKind,
  sheet: SheetData,
  region: ImportRegion,
): InspectedSheet {
  const headerIndex = findHeaderRow(sheet)
  const columns = recogniseColumns(sheet, headerIndex, region)
  const below = headerIndex === null ? [] : sheet.rows.slice(headerIndex + 1)
  const notes: CellReason[] = []
  const rows = below.filter((row) => {
    const total = totalCell(row)
    if (total !== null) notes.push(total)
    return total === null && (kind !== 'budget' || hasAmount(row, columns))
  })
  return {
    name: sheet.name,
    headerRow: headerIndex === null ? null : (sheet.rows[headerIndex]?.number ?? null),
    columns,
    rows: { new: kind === 'unknown' ? 0 : rows.length, doubtful: 0, duplicate: 0, rejected: [] },
    notes,
  }
}

function totalCell(row: SheetRow): CellReason | null {
  const index = row.cells.findIndex((cell) => /\p{L}/u.test(cellText(cell)))
  if (index === -1 || index > 1) return null
  const value = cellText(row.cells[index])
  if (!totalWords.test(fold(value))) return null
  return {
    cell: cellAddress(index, row.number),
    reason: noteSentence({ kind: 'totals-row', value }),
  }
}

/** A heading inside a budget ("Personele inzet") has no amount in any year. */
function hasAmount(row: SheetRow, columns: readonly PlannedColumn[]): boolean {
  return columns.some(
    ({ index, heading }) =>
      kindWords.budgetYear.test(fold(heading)) && parseNumber(row.cells[index]) !== null,
  )
}
