import { Writable } from 'node:stream'
import type { Row as ExcelRow, stream, WorkbookView, Worksheet } from 'exceljs'
import { cellAddress } from '#domain/import/cell-address'
import { sheetNameFor } from '#domain/export/plain-text'
import type { Row, Sheet, Workbook } from '#domain/export/workbook'
import type { Instant } from '#domain/shared/dates'
import { programName } from '#domain/texts/workbooks'
import { cellStyles } from './cell-styles.ts'
import { cellValue } from './cell-value.ts'
import { pageFooter, pageSetup } from './page-setup.ts'
import { repack } from './repack.ts'

type Writer = stream.xlsx.WorkbookWriter

/** Turns a workbook into the bytes of an .xlsx; the same workbook and moment give the same bytes. */
export async function writeWorkbook(
  workbook: Workbook,
  { now }: { readonly now: Instant },
): Promise<Uint8Array> {
  // Loaded only when something is written: it takes longer than most calls.
  const { default: exceljs } = await import('exceljs')
  const sink = byteSink()
  const writer = new exceljs.stream.xlsx.WorkbookWriter({
    stream: sink.stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 0 } },
  })
  describe(writer, workbook, new Date(now))
  const styleOf = cellStyles()
  for (const sheet of workbook.sheets) writeSheet(writer, sheet, styleOf)
  await writer.commit()
  return repack(sink.bytes())
}

function byteSink() {
  const chunks: Uint8Array[] = []
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream: sink, bytes: () => new Uint8Array(Buffer.concat(chunks)) }
}

function describe(writer: Writer, workbook: Workbook, moment: Date): void {
  writer.title = workbook.title
  writer.subject = workbook.subject
  writer.creator = programName
  writer.lastModifiedBy = programName
  writer.created = moment
  writer.modified = moment
  writer.views = [frontView(workbook)]
  // The typings do not know the field; the file format does (Dublin Core, dc:language).
  Object.assign(writer, { language: 'nl-NL' })
}

function frontView({ sheets, opensOn }: Workbook): WorkbookView {
  const front = sheets.findIndex((sheet) => sheet.name === opensOn)
  return {
    x: 0,
    y: 0,
    width: 24_000,
    height: 14_000,
    firstSheet: 0,
    activeTab: Math.max(0, front),
    visibility: 'visible',
  }
}

function writeSheet(writer: Writer, sheet: Sheet, styleOf: ReturnType<typeof cellStyles>): void {
  const target = writer.addWorksheet(checkedName(sheet.name), {
    pageSetup: pageSetup(sheet),
    headerFooter: pageFooter(sheet),
    views: [
      {
        state: 'frozen',
        xSplit: 0,
        ySplit: sheet.headerRow,
        topLeftCell: cellAddress(0, sheet.headerRow + 1),
        showGridLines: false,
      },
    ],
  })
  target.columns = sheet.columns.map(({ width, isHidden }) => ({
    width,
    hidden: isHidden ?? false,
  }))
  if (sheet.filterThrough !== null) target.autoFilter = filterRange(sheet, sheet.filterThrough)
  sheet.rows.forEach((row, index) => writeRow(target, row, index + 1, styleOf))
  target.commit()
}

function writeRow(
  target: Worksheet,
  row: Row,
  rowNumber: number,
  styleOf: ReturnType<typeof cellStyles>,
): void {
  const written: ExcelRow = target.getRow(rowNumber)
  if (row.height !== undefined) written.height = row.height
  row.cells.forEach((cell, index) => {
    const place = written.getCell(index + 1)
    place.value = cellValue(cell)
    place.style = styleOf(cell)
  })
  written.commit()
}

// Hidden columns too: a row that is sorted must keep its key.
function filterRange(sheet: Sheet, lastRow: number): string {
  return `${cellAddress(0, sheet.headerRow)}:${cellAddress(sheet.columns.length - 1, lastRow)}`
}

function checkedName(name: string): string {
  if (sheetNameFor(name) !== name) throw new Error(`Excel refuses this sheet name: ${name}`)
  return name
}
