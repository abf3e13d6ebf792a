import { recogniseColumns } from './columns.ts'
import type { SheetKind } from './fields.ts'
import { findHeaderRow } from './header-row.ts'
import type { ImportRegion } from './import-region.ts'
import { inspectList } from './inspect-lists.ts'
import { inspectOther } from './inspect-other.ts'
import type { InspectedSheet, Inspection, KnownRecords } from './inspection.ts'
import type { SheetData, WorkbookData } from './sheet-data.ts'
import { sheetKindOf } from './sheet-kind.ts'

/** What sort of file a workbook is, and what an import would find in each sheet. */
export function inspectSheets(
  workbook: WorkbookData,
  region: ImportRegion,
  known: KnownRecords = { people: [], organisations: [] },
): Inspection {
  const sheets = workbook.sheets.map((sheet) => inspectSheet(sheet, region, known))
  const largest = [...sheets]
    .filter(({ kind }) => kind !== 'unknown')
    .sort((left, right) => right.size - left.size)[0]
  return { kind: largest?.kind ?? 'unknown', sheets: sheets.map(({ found }) => found) }
}

/** The inspection of a file that the gate refused. */
export function refusedInspection(sentence: string): Inspection {
  return { kind: 'unknown', refused: sentence, sheets: [] }
}

/** What sort of list one sheet is. */
export function kindOfSheet(sheet: SheetData, region: ImportRegion): SheetKind {
  return sheetKindOf(recogniseColumns(sheet, findHeaderRow(sheet), region))
}

function inspectSheet(
  sheet: SheetData,
  region: ImportRegion,
  known: KnownRecords,
): { kind: SheetKind; size: number; found: InspectedSheet } {
  const kind = kindOfSheet(sheet, region)
  const found =
    kind === 'people' || kind === 'organisations'
      ? inspectList(kind, sheet, region, known)
      : inspectOther(kind, sheet, region)
  return { kind, size: sheet.rows.length, found }
}
