import { columnRange, fixedRange, sheetPrefix } from './addresses.ts'
import {
  dateCell,
  emptyCell,
  formulaCell,
  hoursCell,
  hoursFormula,
  moneyCell,
  moneyFormula,
  numberCell,
  textCell,
} from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet, Workbook } from './workbook.ts'
import type { PaidLine, PaymentRow } from '#domain/contract/payments'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { paymentWorkbookTexts as text } from '#domain/texts/pool-workbooks'

export type PaymentsWorkbookInput = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly statedOn: IsoDate
  readonly payments: readonly PaymentRow[]
}

type NumberedLine = { readonly number: number; readonly name: string; readonly line: PaidLine }

const headerRow = 5
const firstRow = headerRow + 1
const lineColumns: readonly Column[] = [7, 28, 12, 12, 28, 18, 16, 9, 9, 12, 12, 12, 13].map(
  (width) => ({ width }),
)
const paymentColumns: readonly Column[] = [7, 28, 12, 12, 13, 12, 18, 34, 9, 9, 12, 12, 12, 13].map(
  (width) => ({ width }),
)
/** Where the counted columns of the lines stand; those of the payments are one further. */
const counted = { hours: 7, km: 8, reward: 9, kmAllowance: 10, expenses: 11, amount: 12 } as const

/** Payments of a period with their lines: a payment adds its lines up, the total the payments. */
export function paymentsWorkbook(input: PaymentsWorkbookInput): Workbook {
  const lines = input.payments.flatMap(({ name, lines: own }, index) =>
    own.map((line): NumberedLine => ({ number: index + 1, name, line })),
  )
  return {
    title: text.title,
    subject: text.title,
    sheets: [paymentsSheet(input, lines), linesSheet(input, lines)],
  }
}

function paymentsSheet(input: PaymentsWorkbookInput, lines: readonly NumberedLine[]): Sheet {
  const { payments } = input
  const last = firstRow + Math.max(1, payments.length) - 1
  return {
    name: text.paymentsSheet,
    columns: paymentColumns,
    headerRow,
    filterThrough: payments.length === 0 ? null : last,
    footer: text.footer(text.paymentsSheet),
    rows: [
      ...heading(input),
      headerCells([
        ...[text.number, text.name, text.from, text.until, text.state, text.paidOn],
        ...[text.reference, text.correction, ...amountHeadings],
      ]),
      ...payments.map((payment, index) => paymentRow(payment, index, lines.length)),
      ...(payments.length === 0 ? [emptyRow(paymentColumns)] : []),
      totalRow(text.total, payments, (column) => `SUM(${columnRange(column, firstRow, last)})`),
      totalRow(
        text.paidTotal,
        payments.filter(({ status }) => status === 'paid'),
        (column) =>
          `SUMIFS(${columnRange(column, firstRow, last)},${columnRange(4, firstRow, last)},"${text.stateName.paid}")`,
      ),
    ],
  }
}

const amountHeadings = [
  ...[text.hours, text.km, text.reward, text.kmAllowance, text.expenses, text.amount],
]

function paymentRow(payment: PaymentRow, index: number, lineCount: number): Row {
  const { name, fromOn, untilOn, status, paidOn, reference, why, lines } = payment
  const at = firstRow + index
  const sum = (column: number) => {
    const last = firstRow + Math.max(1, lineCount) - 1
    const range = (of: number) => sheetPrefix(text.linesSheet) + fixedRange(of, firstRow, last)
    return `SUMIFS(${range(column)},${range(0)},$A${at})`
  }
  return {
    height: rowHeightFor([{ text: why, width: paymentColumns[7]?.width ?? 1 }], 18),
    cells: [
      numberCell(index + 1),
      textCell(name === '' ? text.erased : name),
      ...[dateCell(fromOn), dateCell(untilOn), textCell(text.stateName[status])],
      ...[dateCell(paidOn), textCell(reference), textCell(why)],
      ...sumCells(lines, sum),
    ],
  }
}

function totalRow(
  label: string,
  payments: readonly PaymentRow[],
  formula: (column: number) => string,
): Row {
  return {
    height: 20,
    cells: [
      textCell(label, 'total'),
      ...Array.from({ length: 7 }, () => emptyCell('total')),
      ...sumCells(
        payments.flatMap(({ lines }) => lines),
        (column) => formula(column + 1),
        'total',
      ),
    ],
  }
}

function sumCells(
  lines: readonly PaidLine[],
  formula: (column: number) => string,
  style: 'body' | 'total' = 'body',
): Cell[] {
  const money = (column: number, of: (line: PaidLine) => Cents) =>
    moneyFormula(formula(column), sumCents(lines.map(of)), style)
  return [
    hoursFormula(
      formula(counted.hours),
      lines.reduce((sum, { minutes }) => sum + minutes, 0),
      style,
    ),
    formulaCell(
      formula(counted.km),
      { kind: 'number', number: lines.reduce((sum, { km }) => sum + km, 0) },
      'number',
      style,
    ),
    money(counted.reward, ({ reward }) => reward),
    money(counted.kmAllowance, ({ kmAllowance }) => kmAllowance),
    money(counted.expenses, ({ expenses }) => expenses),
    money(counted.amount, ({ total }) => total),
  ]
}

function linesSheet(input: PaymentsWorkbookInput, lines: readonly NumberedLine[]): Sheet {
  return {
    name: text.linesSheet,
    columns: lineColumns,
    headerRow,
    filterThrough: lines.length === 0 ? null : headerRow + lines.length,
    footer: text.footer(text.linesSheet),
    rows: [
      ...heading(input),
      headerCells([
        ...[text.number, text.name, text.firstOn, text.lastOn, text.event, text.role],
        ...[text.language, ...amountHeadings],
      ]),
      ...lines.map((line, index) => lineRow(line, firstRow + index)),
      ...(lines.length === 0 ? [emptyRow(lineColumns)] : []),
    ],
  }
}

function lineRow({ number, name, line }: NumberedLine, at: number): Row {
  return {
    height: rowHeightFor([{ text: line.eventTitle, width: lineColumns[4]?.width ?? 1 }], 18),
    cells: [
      ...[numberCell(number), textCell(name === '' ? text.erased : name)],
      ...[dateCell(line.firstOn), dateCell(line.lastOn)],
      ...[textCell(line.eventTitle), textCell(line.role), textCell(line.language)],
      ...[hoursCell(line.minutes), numberCell(line.km)],
      ...[moneyCell(line.reward), moneyCell(line.kmAllowance), moneyCell(line.expenses)],
      moneyFormula(`SUM(J${at}:L${at})`, line.total),
    ],
  }
}

function heading({ from, until, statedOn }: PaymentsWorkbookInput): Row[] {
  const stand = text.stand(dateWithYear(from), dateWithYear(until), gridDate(statedOn))
  return [
    { cells: [textCell(text.title, 'title')] },
    { cells: [textCell(stand, 'subtitle')] },
    { cells: [textCell(text.note, 'note')] },
    { cells: [emptyCell('label')], height: 6 },
  ]
}

function headerCells(headings: readonly string[]): Row {
  const numbers = new Set<string>(amountHeadings)
  return {
    height: 22,
    cells: headings.map((each) => textCell(each, numbers.has(each) ? 'header-number' : 'header')),
  }
}

function emptyRow(columns: readonly Column[]): Row {
  return { cells: columns.map(() => emptyCell()) }
}
