import exceljs from 'exceljs'
import type { Worksheet } from 'exceljs'
import { workbookLimits } from '#domain/import/refusal'
import type { ReadingStep } from '#domain/import/refusal'
import type { Cell, SheetRow, WorkbookData } from '#domain/import/sheet-data'
import { plainCell } from './plain-cell.ts'
import { packed } from './plain-package.ts'
import type { PlainPackage } from './plain-package.ts'
import { sharedTexts, withOwnTexts } from './shared-texts.ts'
import { slimSheet } from './sheet-xml.ts'
import { unpacker } from './unpack.ts'
import { findWorkbookParts } from './workbook-parts.ts'
import { xmlText } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'

type Progress = (step: ReadingStep, done: number) => void

// The typings of the library know `ignoreNodes` only.
const loadOptions = {
  ignoreNodes: [
    'dataValidations',
    'mergeCells',
    'conditionalFormatting',
    'hyperlinks',
    'extLst',
    'drawing',
    'picture',
    'tableParts',
    'autoFilter',
  ],
  maxRows: workbookLimits.rows,
  maxCols: workbookLimits.columns,
}

// The library takes some fifty times the memory of plain cells, so it gets a part at a time.
const signsAtOnce = 4_000_000

/** The plain cells of a workbook whose zip directory was checked. */
export async function readXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  onProgress: Progress,
): Promise<WorkbookData> {
  onProgress('unpacking', 0.1)
  const unpack = unpacker(bytes, entries)
  const parts = findWorkbookParts(unpack)
  const textOf = (path: string | null) => {
    const part = path === null ? null : unpack(path)
    return part === null ? null : xmlText(part)
  }
  const slim = parts.sheets.map(({ path }) => slimSheet(textOf(path) ?? '', signsAtOnce))
  const texts = sharedTexts(textOf(parts.sharedStrings) ?? '')
  const shared = {
    is1904: parts.is1904,
    styles: textOf(parts.styles),
  }

  const rows: SheetRow[][] = slim.map(() => [])
  const batches = batchesOf(slim.map((sheet) => sheet.pieces))
  for (const [index, batch] of batches.entries()) {
    onProgress('reading', 0.4 + (0.5 * index) / batches.length)
    const worksheets = await load({
      ...shared,
      sheets: batch.map(({ xml }) => withOwnTexts(xml, texts)),
    })
    batch.forEach(({ sheet }, at) => rows[sheet]?.push(...rowsOf(worksheets[at], parts.is1904)))
  }
  const sheets = parts.sheets.map(({ name, isHidden }, index) => ({
    name,
    isHidden,
    hiddenColumns: slim[index]?.hiddenColumns ?? [],
    rows: (rows[index] ?? []).sort((left, right) => left.number - right.number),
  }))
  return { format: 'xlsx', sheets }
}

type SheetPiece = { readonly xml: string; readonly sheet: number }

/** Pieces of all sheets, together about as much as the library gets at once. */
function batchesOf(sheets: readonly (readonly string[])[]): SheetPiece[][] {
  const batches: SheetPiece[][] = []
  let room = 0
  for (const [sheet, pieces] of sheets.entries()) {
    for (const xml of pieces) {
      if (xml.length > room) {
        batches.push([])
        room = signsAtOnce
      }
      batches.at(-1)?.push({ xml, sheet })
      room -= xml.length
    }
  }
  return batches
}

async function load(parts: PlainPackage): Promise<Worksheet[]> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(packed(parts) as unknown as exceljs.Buffer, loadOptions)
  return workbook.worksheets
}

function rowsOf(worksheet: Worksheet | undefined, is1904: boolean): SheetRow[] {
  const rows: SheetRow[] = []
  worksheet?.eachRow((row) => {
    const cells: Cell[] = []
    row.eachCell((cell, columnNumber) => {
      const value = plainCell(cell.value, is1904)
      if (value === null || value === '') return
      while (cells.length < columnNumber - 1) cells.push(null)
      cells.push(value)
    })
    if (cells.length > 0) rows.push({ number: row.number, isHidden: row.hidden, cells })
  })
  return rows
}
