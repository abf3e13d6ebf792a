import { totalsOf } from '#domain/report/figures'
import type { Figure, Proof, ProofColumn, ProofValue } from '#domain/report/figures'
import { nameOf } from '#domain/report/make-document'
import { sheetOfProof } from '#domain/report/proofs'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import { proofTexts as text, reportTexts } from '#domain/texts/report'
import { shownValue } from '#domain/texts/report-figures'
import { columnRange } from './addresses.ts'
import {
  dateCell,
  emptyCell,
  formulaCell,
  hoursCell,
  moneyCell,
  numberCell,
  textCell,
} from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, CellStyle, NumberLook, Row, Sheet, Value, Workbook } from './workbook.ts'

export type ReportWorkbookInput = {
  readonly title: string
  readonly subtitle: string
  readonly statedOn: string
  readonly proofs: readonly Proof[]
  /** Sheets she asked for beside the proof. */
  readonly extras: readonly Sheet[]
}

const { columns: head } = text
const headerRow = 4
const firstRow = headerRow + 1

/** The proof of the report: every figure on the first sheet, and behind each a sheet with its rows. */
export function reportWorkbook(input: ReportWorkbookInput): Workbook {
  return {
    title: reportTexts.workbookTitle(input.title),
    subject: input.subtitle,
    sheets: [
      overviewSheet(input),
      ...input.proofs.map((proof) => proofSheet(proof, input)),
      ...input.extras,
    ],
  }
}

function overviewSheet(input: ReportWorkbookInput): Sheet {
  const figures = input.proofs.flatMap((proof) =>
    proof.figures.map((figure) => ({ figure, sheet: sheetOfProof(proof) })),
  )
  const name = { width: 52 }
  return {
    name: text.overview,
    columns: [{ width: 12 }, name, { width: 18 }, { width: 34 }],
    headerRow,
    filterThrough: figures.length === 0 ? null : headerRow + figures.length,
    footer: text.footer(input.title),
    rows: [
      ...headOf(reportTexts.workbookTitle(input.title), `${input.subtitle}. ${input.statedOn}`),
      { cells: [textCell(text.overviewNote, 'note')], height: 18 },
      {
        height: 22,
        cells: [
          textCell(head.reference, 'header'),
          textCell(head.figure, 'header'),
          textCell(head.value, 'header-number'),
          textCell(head.sheet, 'header'),
        ],
      },
      ...figures.map(({ figure, sheet }) => ({
        height: rowHeightFor([{ text: nameOf(figure), width: name.width }], 18),
        cells: [
          textCell(reportTexts.reference(figure.code)),
          textCell(nameOf(figure)),
          figureCell(figure),
          textCell(sheet),
        ],
      })),
    ],
  }
}

function headOf(title: string, subtitle: string): Row[] {
  return [
    { cells: [textCell(title, 'title')], height: 28 },
    { cells: [textCell(subtitle, 'subtitle')], height: 20 },
  ]
}

function proofSheet(proof: Proof, { title, statedOn }: ReportWorkbookInput): Sheet {
  const last = headerRow + proof.rows.length
  const totals = totalsOf(proof.columns, proof.rows)
  return {
    name: sheetOfProof(proof),
    columns: proof.columns.map(({ width }) => ({ width })),
    headerRow,
    filterThrough: proof.rows.length === 0 ? null : last,
    footer: text.footer(title),
    rows: [
      ...headOf(`${reportTexts.reference(proof.code)} ${proof.title}`, statedOn),
      { cells: [textCell(proof.note, 'note')], height: 18 },
      {
        height: 22,
        cells: proof.columns.map(({ heading, kind }) =>
          textCell(heading, kind === 'text' || kind === 'date' ? 'header' : 'header-number'),
        ),
      },
      ...proof.rows.map(({ cells }) => ({
        height: rowHeightFor(
          proof.columns.map(({ width }, at) => ({ text: textOf(cells[at]), width })),
          18,
        ),
        cells: proof.columns.map((column, at) => cellOf(column, cells[at] ?? null)),
      })),
      ...(totals === null ? [] : [totalRow(proof.columns, totals, last)]),
    ],
  }
}

function textOf(value: ProofValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function totalRow(
  columns: readonly ProofColumn[],
  totals: readonly (number | null)[],
  last: number,
): Row {
  return {
    height: 20,
    cells: columns.map((column, at) => {
      const total = totals[at] ?? null
      if (total === null) return at === 0 ? textCell(text.total, 'total') : emptyCell('total')
      const look = lookOf(column)
      return formulaCell(
        `SUM(${columnRange(at, firstRow, last)})`,
        outcomeOf(column, total),
        look,
        'total',
      )
    }),
  }
}

function lookOf({ kind }: ProofColumn): NumberLook {
  return kind === 'money' || kind === 'hours' ? kind : 'number'
}

function outcomeOf({ kind }: ProofColumn, total: number): Value {
  if (kind === 'money') return { kind: 'money', cents: total as Cents }
  return kind === 'hours' ? { kind: 'hours', minutes: total } : { kind: 'number', number: total }
}

function cellOf({ kind }: ProofColumn, value: ProofValue): Cell {
  if (value === null) return emptyCell()
  if (typeof value === 'string') {
    return kind === 'date' ? dateCell(value as IsoDate, 'body') : textCell(value)
  }
  return valueCell(kind === 'text' || kind === 'date' ? 'count' : kind, value)
}

function figureCell({ kind, value }: Figure): Cell {
  return value === null ? textCell(reportTexts.unknown) : valueCell(kind, value)
}

function valueCell(kind: Figure['kind'], value: number, style: CellStyle = 'body'): Cell {
  if (kind === 'money') return moneyCell(value as Cents, style)
  if (kind === 'hours') return hoursCell(value, style)
  if (kind === 'answer') return textCell(shownValue(kind, String(value)), style)
  return numberCell(kind === 'count' ? value : Number(value.toFixed(2)), style)
}
