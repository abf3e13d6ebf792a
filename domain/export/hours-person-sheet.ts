import { columnRange, fixedRange } from './addresses.ts'
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
  textFormula,
} from './cells.ts'
import { firstMonthRowOf, firstRow, headerRow, lastRowOf, yearRowOf } from './hours-layout.ts'
import type { HoursRow, HoursSheet, HoursWorkbookInput } from './hours-layout.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet } from './workbook.ts'
import { sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { monthNames } from '#domain/texts/import-words'
import { hoursWorkbookTexts as text } from '#domain/texts/pool-workbooks'

const columns: readonly Column[] = [
  ...[14, 34, 17, 15, 11, 9, 13, 14].map((width) => ({ width })),
  ...[14, 14, 8].map((width) => ({ width, isHidden: true })),
]
/** The columns a formula counts with, from 0. */
const column = {
  hours: 4,
  km: 5,
  expenses: 6,
  amount: 7,
  inMonth: 8,
  inYear: 9,
  month: 10,
} as const

/** The work of one person in a year, and below it what that means for each month's limit. */
export function hoursPersonSheet(input: HoursWorkbookInput, person: HoursSheet): Sheet {
  const last = lastRowOf(person)
  return {
    name: person.sheetName,
    columns,
    headerRow,
    filterThrough: person.rows.length === 0 ? null : last,
    footer: text.footer(text.year(input.year)),
    rows: [
      { cells: [textCell(person.name, 'title')] },
      { cells: [textCell(text.year(input.year), 'subtitle')] },
      { cells: [textCell(text.personStand(person.reward ?? text.rewardUnknown), 'note')] },
      { cells: [emptyCell('label')], height: 6 },
      {
        height: 22,
        cells: [
          ...[text.date, text.event, text.role, text.state].map((each) => textCell(each, 'header')),
          ...[text.hours, text.km, text.expenses, text.amount].map(numberHeading),
          ...[text.inMonth, text.inYear, text.month].map((each) => textCell(each, 'header')),
        ],
      },
      ...person.rows.map(workRow),
      ...(person.rows.length === 0 ? [{ cells: columns.map(() => emptyCell()) }] : []),
      totalRow(person, last),
      { cells: [emptyCell('label')], height: 12 },
      {
        height: 22,
        cells: [
          ...[text.month, text.attention].map((each) => textCell(each, 'header')),
          ...[text.limit, text.elsewhere, text.hours].map(numberHeading),
          ...[text.km, text.counted, text.room].map(numberHeading),
        ],
      },
      ...monthNames.map((_, index) => monthRow(input, person, index + 1)),
      yearRow(input, person),
      { cells: [textCell(input.limitsNote, 'note')] },
      { cells: [textCell(text.note, 'note')] },
    ],
  }
}

function numberHeading(heading: string): Cell {
  return textCell(heading, 'header-number')
}

function workRow(row: HoursRow): Row {
  return {
    height: rowHeightFor([{ text: row.eventTitle, width: columns[1]?.width ?? 1 }], 18),
    cells: [
      ...[dateCell(row.workedOn), textCell(row.eventTitle), textCell(row.role)],
      ...[textCell(text.stateName[row.status]), hoursCell(row.minutes), numberCell(row.km)],
      ...[moneyCell(row.expenses), moneyCell(row.amount)],
      ...[moneyCell(row.inMonth, 'quiet'), moneyCell(row.inYear, 'quiet')],
      numberCell(Number(row.workedOn.slice(5, 7)), 'quiet'),
    ],
  }
}

function totalRow({ rows }: HoursSheet, last: number): Row {
  const sum = (of: number) => `SUM(${columnRange(of, firstRow, last)})`
  return {
    height: 20,
    cells: [
      textCell(text.total, 'total'),
      ...[emptyCell('total'), emptyCell('total'), emptyCell('total')],
      hoursFormula(sum(column.hours), minutesOf(rows), 'total'),
      kmFormula(sum(column.km), rows, 'total'),
      moneyFormula(sum(column.expenses), sumCents(rows.map(({ expenses }) => expenses)), 'total'),
      moneyFormula(sum(column.amount), sumCents(rows.map(({ amount }) => amount)), 'total'),
    ],
  }
}

function monthRow(input: HoursWorkbookInput, person: HoursSheet, month: number): Row {
  const at = firstMonthRowOf(person) + month - 1
  const name = monthNames[month - 1]?.[0] ?? ''
  const rows = person.rows.filter(({ workedOn }) => Number(workedOn.slice(5, 7)) === month)
  const outside = person.outside.filter((each) => each.month === month)
  const range = (of: number) => fixedRange(of, firstRow, lastRowOf(person))
  return {
    cells: limitCells(person, at, {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      limit: input.limits.month,
      outside: sumCents(outside.map((each) => each.cents)),
      counted: sumCents(rows.map(({ inMonth }) => inMonth)),
      countedOf: (of) => `SUMIFS(${range(of)},${range(column.month)},${month})`,
      countedColumn: column.inMonth,
      rows,
      style: 'body',
    }),
  }
}

function yearRow(input: HoursWorkbookInput, person: HoursSheet): Row {
  const { rows, outside } = person
  return {
    height: 20,
    cells: limitCells(person, yearRowOf(person), {
      name: text.wholeYear(input.year),
      limit: input.limits.year,
      outside: sumCents(outside.map((each) => each.cents)),
      counted: sumCents(rows.map(({ inYear }) => inYear)),
      countedOf: (of) => `SUM(${fixedRange(of, firstRow, lastRowOf(person))})`,
      countedColumn: column.inYear,
      rows,
      style: 'total',
    }),
  }
}

type Period = {
  readonly name: string
  readonly limit: Cents | null
  readonly outside: Cents
  readonly counted: Cents
  readonly countedOf: (column: number) => string
  readonly countedColumn: number
  readonly rows: readonly HoursRow[]
  readonly style: 'body' | 'total'
}

function limitCells({ isTested }: HoursSheet, at: number, period: Period): Cell[] {
  const { name, outside, counted, countedOf, countedColumn, rows, style } = period
  const limit = isTested ? period.limit : null
  const left = limit === null ? null : limit - outside - counted
  const unknown = isTested ? text.limitUnknown : text.noLimit
  const attention = left === null ? unknown : left < 0 ? text.crossed : null
  return [
    textCell(name, style),
    textFormula(
      `IF(C${at}="","${unknown}",IF(ROUND(D${at}+G${at}-C${at},2)>0,"${text.crossed}",""))`,
      attention,
      style,
    ),
    moneyCell(limit, style),
    moneyCell(outside, style),
    hoursFormula(countedOf(column.hours), minutesOf(rows), style),
    kmFormula(countedOf(column.km), rows, style),
    moneyFormula(countedOf(countedColumn), counted, style),
    moneyFormula(
      `IF(C${at}="","",MAX(0,ROUND(C${at}-D${at}-G${at},2)))`,
      left === null ? null : (Math.max(0, left) as Cents),
      style,
    ),
  ]
}

function kmFormula(formula: string, rows: readonly HoursRow[], style: 'body' | 'total'): Cell {
  const number = rows.reduce((sum, { km }) => sum + km, 0)
  return formulaCell(formula, { kind: 'number', number }, 'number', style)
}

function minutesOf(rows: readonly HoursRow[]): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0)
}
