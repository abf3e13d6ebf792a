import { columnRange } from './addresses.ts'
import { bookingsRange } from './bookings-sheet.ts'
import { budgetFooter, budgetHeading } from './budget-heading.ts'
import { budgetColumnIds } from './budget-choice.ts'
import { numberOf } from './budget-layout.ts'
import type { BudgetLayout } from './budget-layout.ts'
import {
  emptyCell,
  formulaCell,
  moneyCell,
  moneyFormula,
  numberCell,
  textCell,
  textFormula,
} from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, CellStyle, Column, Row, Sheet, Value } from './workbook.ts'
import { signalFor } from '#domain/budget/budget-figures'
import type { BudgetTotal } from '#domain/budget/budget-figures'
import type { BudgetAmount } from '#domain/budget/budget-line'
import type { BudgetSheet, BudgetSheetRow } from '#domain/budget/budget-sheet'
import { gridDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import { linesWithoutAmount, signalName, stepName } from '#domain/texts/budget'
import { budgetWorkbookTexts as text } from '#domain/texts/workbooks'

const columns: readonly Column[] = [
  { width: 7 },
  { width: 36 },
  { width: 14 },
  { width: 14 },
  { width: 14 },
  { width: 14 },
  { width: 14 },
  { width: 14 },
  { width: 9 },
  { width: 19 },
  { width: 30 },
  { width: 8, isHidden: true },
]
const yearCell = '$B$4'
const headerRow = 6

/** The first row of the lines on a year's sheet. */
export const firstLineRow = headerRow + 1

/** The row of the total under so many lines. */
export function totalRowOf(sheet: BudgetSheet): number {
  return firstLineRow + Math.max(1, sheet.rows.length)
}

/** The annex of one year, as it can go to the centrumgemeente. */
export function budgetYearSheet(layout: BudgetLayout, sheet: BudgetSheet): Sheet {
  const name = text.yearSheet(sheet.year)
  const rows = sheet.rows.map((row, index) => ({
    height: rowHeightFor(
      [
        { text: row.line.name, width: columns[1]?.width ?? 1 },
        { text: remarkOf(row.amount), width: columns[10]?.width ?? 1 },
      ],
      20,
    ),
    cells: lineCells(layout, row, firstLineRow + index),
  }))
  return {
    name,
    columns: columns.map((column, at) => ({
      ...column,
      isHidden: column.isHidden ?? isLeftOut(layout, at),
    })),
    headerRow,
    filterThrough: null,
    footer: budgetFooter(name, layout.input),
    rows: [
      ...budgetHeading(name, layout.input),
      { cells: [textCell(text.year, 'label'), numberCell(sheet.year, 'detail')], height: 17 },
      { cells: [emptyCell('label')], height: 6 },
      { cells: headerCells(), height: 30 },
      ...(rows.length === 0 ? [{ cells: columns.map(() => emptyCell()) }] : rows),
      { cells: totalCells(sheet), height: 22 },
      missingAmounts(sheet),
    ],
  }
}

const choosable = [null, null, null, ...budgetColumnIds] as const

// Hidden and not taken out: the other sheets and columns count from it.
function isLeftOut({ hidden }: BudgetLayout, at: number): boolean {
  const id = choosable[at] ?? null
  return id !== null && hidden.has(id)
}

function headerCells(): readonly Cell[] {
  const amounts = [
    text.begroot,
    text.geraamd,
    text.verplicht,
    text.gerealiseerd,
    text.restant,
    text.vrij,
    text.besteed,
  ]
  return [
    textCell(text.code, 'header'),
    textCell(text.line, 'header'),
    ...amounts.map((heading) => textCell(heading, 'header-number')),
    textCell(text.attention, 'header'),
    textCell(text.remark, 'header'),
    textCell(text.keyHeading, 'header'),
  ]
}

function lineCells(layout: BudgetLayout, row: BudgetSheetRow, at: number): readonly Cell[] {
  const signal = signalFor(row)
  return [
    textCell(row.line.code),
    textCell(row.line.name),
    moneyCell(row.begroot),
    moneyFormula(sumOf(layout, 'stillEstimated', at), row.geraamd),
    moneyFormula(sumOf(layout, 'open', at), row.verplicht),
    moneyFormula(
      `${sumOf(layout, 'cost', at, stepName.actual)}+${sumOf(layout, 'cost', at, stepName.credit)}`,
      row.gerealiseerd,
    ),
    moneyFormula(`IF(C${at}="","",ROUND(C${at}-E${at}-F${at},2))`, row.restant),
    moneyFormula(`IF(G${at}="","",ROUND(G${at}-D${at},2))`, row.vrij),
    shareCell(`IF(N(C${at})=0,"",F${at}/C${at})`, row.besteed, 'body'),
    textFormula(
      `IF(C${at}="","${signalName['no-amount']}",IF(G${at}<0,"${signalName.overrun}",` +
        `IF(H${at}<0,"${signalName['estimate-does-not-fit']}","")))`,
      signal === null ? null : signalName[signal],
    ),
    textCell(remarkOf(row.amount), 'quiet'),
    numberCell(numberOf(layout.lineNumbers, row.line.id), 'quiet'),
  ]
}

/** The bookings of this row's line in this sheet's year. */
function sumOf(
  layout: BudgetLayout,
  column: 'stillEstimated' | 'open' | 'cost',
  at: number,
  step?: string,
): string {
  const range = (name: 'lineKey' | 'year' | 'step') => bookingsRange(layout, name)
  const criteria = [range('lineKey'), `$L${at}`, range('year'), yearCell]
  if (step !== undefined) criteria.push(range('step'), `"${step}"`)
  return `SUMIFS(${bookingsRange(layout, column)},${criteria.join(',')})`
}

function shareCell(formula: string, share: number | null, style: CellStyle): Cell {
  const outcome: Value = share === null ? { kind: 'empty' } : { kind: 'share', share }
  return formulaCell(formula, outcome, 'share', style)
}

function remarkOf(amount: BudgetAmount | null): string {
  if (amount === null) return ''
  const { versionName, decidedOn, reason } = amount
  const decided = decidedOn === null ? versionName : `${versionName} ${gridDate(decidedOn)}`
  return [decided, reason ?? ''].filter((part) => part !== '').join(': ')
}

function totalCells(sheet: BudgetSheet): readonly Cell[] {
  const { total } = sheet
  const last = totalRowOf(sheet) - 1
  const range = (column: number) => columnRange(column, firstLineRow, last)
  const known = (column: number, outcome: Cents | null) =>
    moneyFormula(`IF(COUNT(${range(column)})=0,"",SUM(${range(column)}))`, outcome, 'total')
  const counted = (column: number, outcome: Cents) =>
    moneyFormula(`SUM(${range(column)})`, outcome, 'total')
  const budgeted = `C${last + 1}`
  return [
    textCell(text.total, 'total'),
    emptyCell('total'),
    known(2, total.begroot),
    counted(3, total.geraamd),
    counted(4, total.verplicht),
    counted(5, total.gerealiseerd),
    known(6, total.restant),
    known(7, total.vrij),
    shareCell(
      `IF(N(${budgeted})=0,"",SUMPRODUCT(ISNUMBER(${range(2)})*${range(5)})/${budgeted})`,
      total.besteed,
      'total',
    ),
    totalSignal(total, last + 1),
    emptyCell('total'),
    emptyCell('total'),
  ]
}

function totalSignal(total: BudgetTotal, at: number): Cell {
  const signal = signalFor(total)
  return textFormula(
    `IF(C${at}="","${signalName['no-amount']}",IF(G${at}<0,"${signalName.overrun}",` +
      `IF(H${at}<0,"${signalName['estimate-does-not-fit']}","")))`,
    signal === null ? null : signalName[signal],
    'total',
  )
}

/** How many lines have no amount, in words; the sum of the others says less than it seems. */
function missingAmounts(sheet: BudgetSheet): Row {
  const blanks = `COUNTBLANK(${columnRange(2, firstLineRow, totalRowOf(sheet) - 1)})`
  const count = sheet.total.linesWithoutAmount
  const words = `IF(${blanks}=1,"${text.oneWithoutAmount}",${blanks}&"${text.manyWithoutAmount}")`
  return {
    height: 18,
    cells: [
      textFormula(
        `IF(${blanks}=0,"",${words}&". ${text.withoutAmountNote}")`,
        count === 0 ? null : `${linesWithoutAmount(count)}. ${text.withoutAmountNote}`,
        'note',
      ),
    ],
  }
}
