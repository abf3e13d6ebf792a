import { sheetKindOf } from '#domain/import/sheet-kind'
import { recogniseColumns } from '#domain/import/columns'
import { findHeaderRow } from '#domain/import/header-row'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'

/** The sheet that was asked for, else the one that looks most like answers of a form. */
export function evaluationSheet(
  { sheets }: WorkbookData,
  wanted: string | null,
): SheetData | undefined {
  const named = sheets.find(({ name }) => name === wanted)
  return named ?? [...sheets].sort((one, other) => weightOf(other) - weightOf(one))[0]
}

const noRegion = { gemeenten: [], chainRoles: [] }

function weightOf(sheet: SheetData): number {
  const kind = sheetKindOf(recogniseColumns(sheet, findHeaderRow(sheet), noRegion))
  const isForm = kind === 'evaluation' ? 2_000_000 : kind === 'answers' ? 1_000_000 : 0
  return sheet.rows.length + isForm - (sheet.isHidden ? 500_000 : 0)
}
