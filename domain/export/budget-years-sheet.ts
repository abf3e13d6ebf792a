import { columnRange, sheetPrefix } from './addresses.ts'
import { budgetFooter, budgetHeading } from './budget-heading.ts'
import type { BudgetLayout } from './budget-layout.ts'
import { firstLineRow } from './budget-year-sheet.ts'
import { emptyCell, moneyFormula, numberCell, textCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, CellStyle, Column, Row, Sheet } from './workbook.ts'
import { inAnnexOrder } from '#domain/budget/budget-line'
import type { BudgetLine } from '#domain/budget/budget-line'
import type { BudgetSheet } from '#domain/budget/budget-sheet'
import { columnLetters } from '#domain/import/cell-address'
import { sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { budgetWorkbookTexts as text } from '#domain/texts/workbooks'

/** A block per figure, with the column it has on a year's sheet. */
const figures = [
  { name: 'begroot', heading: text.begroot, column: 'C' },
  { name: 'geraamd', heading: text.geraamd, column: 'D' },
  { name: 'verplicht', heading: text.verplicht, column: 'E' },
  { name: 'gerealiseerd', heading: text.gerealiseerd, column: 'F' },
  { name: 'restant', heading: text.restant, column: 'G' },
] as const
type Figure = (typeof figures)[number]

const headerRow = 5
const firstRow = headerRow + 1
const firstYear = 3
const leading: readonly Column[] = [{ width: 15 }, { width: 8 }, { width: 40 }]

/** The years side by side, and together; every amount points at the sheet of its year. */
export function budgetYearsSheet(layout: BudgetLayout, years: readonly BudgetSheet[]): Sheet {
  const listed = new Set(years.flatMap((year) => year.rows.map((row) => row.line.id)))
  const lines = inAnnexOrder(layout.input.book.lines.filter((line) => listed.has(line.id)))
  const blockSize = lines.length + 1
  return {
    name: text.yearsSheet,
    columns: [...leading, ...[...years, text.allYears].map(() => ({ width: 17 }))],
    headerRow,
    filterThrough: null,
    footer: budgetFooter(text.yearsSheet, layout.input),
    rows: [
      ...budgetHeading(text.yearsSheet, layout.input),
      { cells: [emptyCell('label')], height: 6 },
      { cells: headerCells(years), height: 22 },
      ...(lines.length === 0 ? [] : figures).flatMap((figure, index) =>
        block(figure, lines, years, firstRow + index * blockSize),
      ),
    ],
  }
}

function headerCells(years: readonly BudgetSheet[]): readonly Cell[] {
  return [
    textCell(text.figure, 'header'),
    textCell(text.code, 'header'),
    textCell(text.line, 'header'),
    ...years.map(({ year }) => numberCell(year, 'header-number')),
    textCell(text.allYears, 'header-number'),
  ]
}

function block(
  figure: Figure,
  lines: readonly BudgetLine[],
  years: readonly BudgetSheet[],
  firstAt: number,
): readonly Row[] {
  return [
    ...lines.map((line, index) => lineRow(figure, line, years, firstAt + index)),
    totalRow(figure, years, firstAt, firstAt + lines.length),
  ]
}

function lineRow(figure: Figure, line: BudgetLine, years: readonly BudgetSheet[], at: number): Row {
  const perYear = years.map((year) => year.rows.findIndex((row) => row.line.id === line.id))
  const outcomes = years.map(
    (year, index) => year.rows[perYear[index] ?? -1]?.[figure.name] ?? null,
  )
  return {
    height: rowHeightFor([{ text: line.name, width: leading[2]?.width ?? 1 }], 18),
    cells: [
      textCell(figure.heading, 'quiet'),
      textCell(line.code),
      textCell(line.name),
      ...years.map((year, index) => {
        const row = perYear[index] ?? -1
        const outcome = outcomes[index] ?? null
        if (row === -1) return emptyCell('body', 'money')
        return pointer(year, figure, firstLineRow + row, outcome)
      }),
      togetherCell(outcomes, at, 'body'),
    ],
  }
}

// A plain reference would turn an empty amount into zero.
function pointer(
  { year }: BudgetSheet,
  { column }: Figure,
  at: number,
  outcome: Cents | null,
): Cell {
  const target = `${sheetPrefix(text.yearSheet(year))}${column}${at}`
  return moneyFormula(`IF(${target}="","",${target})`, outcome)
}

function togetherCell(outcomes: readonly (Cents | null)[], at: number, style: CellStyle): Cell {
  const known = outcomes.filter((outcome) => outcome !== null)
  const last = columnLetters(firstYear + outcomes.length - 1)
  const sum = known.length === 0 ? null : sumCents(known)
  return knownSum(`${columnLetters(firstYear)}${at}:${last}${at}`, sum, style)
}

function totalRow(figure: Figure, years: readonly BudgetSheet[], firstAt: number, at: number): Row {
  const outcomes = years.map((year) => year.total[figure.name])
  return {
    height: 22,
    cells: [
      textCell(text.totalOf(figure.heading), 'total'),
      emptyCell('total'),
      emptyCell('total'),
      ...outcomes.map((outcome, index) =>
        knownSum(columnRange(firstYear + index, firstAt, at - 1), outcome, 'total'),
      ),
      togetherCell(outcomes, at, 'total'),
    ],
  }
}

/** The sum of what is known; empty when nothing is. */
function knownSum(range: string, outcome: Cents | null, style: CellStyle): Cell {
  return moneyFormula(`IF(COUNT(${range})=0,"",SUM(${range}))`, outcome, style)
}
