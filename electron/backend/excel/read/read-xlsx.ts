import exceljs from 'exceljs'
import type { Worksheet } from 'exceljs'
import { workbookLimits } from '#domain/import/refusal'
import type { ReadingStep } from '#domain/import/refusal'
import type { Cell, SheetData, SheetRow, WorkbookData } from '#domain/import/sheet-data'
import { plainCell } from './plain-cell.ts'
import { packed } from './plain-package.ts'
import { slimSheet } from './sheet-xml.ts'
import { unpacker } from './unpack.ts'
import { findWorkbookParts } from './workbook-parts.ts'
import type { WorkbookPart } from './workbook-parts.ts'
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
  const slim = parts.sheets.map(({ path }) => slimSheet(textOf(path) ?? ''))
  const plain = packed({
    is1904: parts.is1904,
    sheets: slim.map(({ xml }) => xml),
    sharedStrings: textOf(parts.sharedStrings),
    styles: textOf(parts.styles),
  })

  onProgress('reading', 0.4)
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(plain as unknown as exceljs.Buffer, loadOptions)
  onProgress('reading', 0.8)
  const sheets = parts.sheets.map((part, index) =>
    sheetData(part, slim[index]?.hiddenColumns ?? [], workbook.worksheets[index], parts.is1904),
  )
  return { format: 'xlsx', sheets }
}

function sheetData(
  part: WorkbookPart,
  hiddenColumns: readonly number[],
  worksheet: Worksheet | undefined,
  is1904: boolean,
): SheetData {
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
  rows.sort((left, right) => left.number - right.number)
  return { name: part.name, isHidden: part.isHidden, hiddenColumns, rows }
}
