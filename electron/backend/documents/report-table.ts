import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { cellWords, isNumberColumn } from '#domain/report/cell-words'
import type { Bar, ReportTable } from '#domain/report/document'
import type { ProofColumn, ProofValue } from '#domain/report/figures'
import { proofTexts, reportTexts } from '#domain/texts/report'
import { barPicture } from './bar-picture.ts'
import { columnWidths } from './column-widths.ts'

// The words of an A4 with its margins, in twentieths of a point.
const pageWidth = 9_300
const chartWidth = 1_800
const narrowest = 600
// In pixels at 96 to the inch, as docx counts pictures.
const barSize = { width: 105, height: 12 }
const edge = { style: BorderStyle.SINGLE, size: 4, color: 'B5C2C6' } as const
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
}
const cellMargins = { top: 50, bottom: 50, left: 90, right: 90 }

/** A table of the report with its caption before it; its first row is repeated on every page. */
export function reportTable(table: ReportTable): (Paragraph | Table)[] {
  const widths = widthsOf(table)
  const cell: MakeCell = (at, children, fill) =>
    new TableCell({
      children,
      margins: cellMargins,
      width: { size: widths[at] ?? narrowest, type: WidthType.DXA },
      ...(fill === undefined ? {} : { shading: { fill } }),
    })
  const words: MakeWords = (value, at, isBold = false) => wordsOf(table.columns[at], value, isBold)
  return [
    captionOf(table),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: pageWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: headingsOf(table).map((heading, at) =>
            cell(at, [plain(heading, { isBold: true, isEnd: isEnd(table.columns[at]) })], 'E4EEF0'),
          ),
        }),
        ...table.rows.map(
          ({ cells }, index) =>
            new TableRow({
              cantSplit: true,
              children: [
                ...table.columns.map((_, at) => cell(at, [words(cells[at] ?? null, at)])),
                ...barCell(table, index).map((picture) => cell(table.columns.length, [picture])),
              ],
            }),
        ),
        ...totalRow(table, cell, words),
      ],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ]
}

type MakeCell = (at: number, children: Paragraph[], fill?: string) => TableCell
type MakeWords = (value: ProofValue, at: number, isBold?: boolean) => Paragraph

function totalRow(table: ReportTable, cell: MakeCell, words: MakeWords): TableRow[] {
  const { total } = table
  if (total === null) return []
  const children = headingsOf(table).map((_, at) => {
    const value = total[at] ?? (at === 0 ? proofTexts.total : null)
    return cell(at, [words(value, at, true)], 'F2F4F4')
  })
  return [new TableRow({ cantSplit: true, children })]
}

function headingsOf({ columns, bars }: ReportTable): string[] {
  const headings = columns.map(({ heading }) => heading)
  return bars === null ? headings : [...headings, proofTexts.columns.chart]
}

function widthsOf(table: ReportTable): number[] {
  const { columns, rows, total, bars } = table
  const cells = [...rows.map((row) => row.cells), ...(total === null ? [] : [total])]
  const wishes = columns.map((column, at) => ({
    weight: column.width,
    words: [column.heading, ...cells.map((row) => cellWords(column.kind, row[at] ?? null))],
  }))
  const fitted = columnWidths(wishes, pageWidth - (bars === null ? 0 : chartWidth))
  return bars === null ? fitted : [...fitted, chartWidth]
}

function captionOf({ caption, code }: ReportTable): Paragraph {
  const reference = code === null ? '' : ` ${reportTexts.reference(code)}`
  return new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: [new TextRun({ text: `${caption}${reference}`, bold: true })],
  })
}

function barCell({ bars }: ReportTable, index: number): Paragraph[] {
  const bar = bars?.[index]
  return bars === null ? [] : [bar === undefined ? plain('') : pictureOf(bar)]
}

function pictureOf(bar: Bar): Paragraph {
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: barPicture(bar),
        transformation: barSize,
        altText: { name: bar.alt, title: bar.alt, description: bar.alt },
      }),
    ],
  })
}

function wordsOf(column: ProofColumn | undefined, value: ProofValue, isBold: boolean): Paragraph {
  const kind = column?.kind ?? 'text'
  return plain(cellWords(kind, value), {
    isBold,
    isEnd: isEnd(column) && typeof value === 'number',
  })
}

function isEnd(column: ProofColumn | undefined): boolean {
  return column !== undefined && isNumberColumn(column.kind)
}

function plain(text: string, { isBold = false, isEnd = false } = {}): Paragraph {
  return new Paragraph({
    alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text, bold: isBold, size: 19 })],
  })
}
