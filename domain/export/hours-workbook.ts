import { columnRange, sheetPrefix } from './addresses.ts'
import {
  emptyCell,
  formulaCell,
  hoursFormula,
  moneyFormula,
  textCell,
  textFormula,
} from './cells.ts'
import {
  firstMonthRowOf,
  firstRow,
  headerRow,
  lastRowOf,
  withSheets,
  yearRowOf,
} from './hours-layout.ts'
import type { HoursSheet, HoursWorkbookInput } from './hours-layout.ts'
import { hoursPersonSheet } from './hours-person-sheet.ts'
import type { Cell, Column, Row, Sheet, Workbook } from './workbook.ts'
import { gridDate } from '#domain/shared/dates'
import { sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { hoursWorkbookTexts as text } from '#domain/texts/pool-workbooks'

const columns: readonly Column[] = [30, 11, 13, 9, 13, 14, 14, 14, 14, 14, 21].map((width) => ({
  width,
}))

/** The hours of the pool in a year: everybody on one sheet, and a sheet for each. */
export function hoursWorkbook(input: HoursWorkbookInput): Workbook {
  const people = withSheets(input.people)
  return {
    title: text.year(input.year),
    subject: text.title,
    sheets: [
      overviewSheet(input, people),
      ...people.map((person) => hoursPersonSheet(input, person)),
    ],
  }
}

function overviewSheet(input: HoursWorkbookInput, people: readonly HoursSheet[]): Sheet {
  const last = firstRow + Math.max(1, people.length) - 1
  return {
    name: text.overview,
    columns,
    headerRow,
    filterThrough: people.length === 0 ? null : last,
    footer: text.footer(text.year(input.year)),
    rows: [
      { cells: [textCell(text.year(input.year), 'title')] },
      { cells: [textCell(text.stand(gridDate(input.statedOn)), 'subtitle')] },
      { cells: [textCell(input.limitsNote, 'note')] },
      { cells: [emptyCell('label')], height: 6 },
      {
        height: 22,
        cells: [
          textCell(text.name, 'header'),
          ...[text.hours, text.planned, text.km, text.expenses, text.amount].map(numberHeading),
          ...[text.counted, text.elsewhere, text.limit, text.room].map(numberHeading),
          textCell(text.attention, 'header'),
        ],
      },
      ...people.map((person) => personRow(input, person)),
      ...(people.length === 0 ? [{ cells: columns.map(() => emptyCell()) }] : []),
      totalRow(people, last),
      { cells: [textCell(text.note, 'note')] },
    ],
  }
}

function numberHeading(heading: string): Cell {
  return textCell(heading, 'header-number')
}

function personRow(input: HoursWorkbookInput, person: HoursSheet): Row {
  const own = sheetPrefix(person.sheetName)
  const [total, year] = [lastRowOf(person) + 1, yearRowOf(person)]
  const planned = `SUMIFS(${own}${columnRange(4, firstRow, total - 1)},${own}${columnRange(3, firstRow, total - 1)},"${text.stateName.planned}")`
  const sums = sumsOf([person])
  const limit = person.isTested ? input.limits.year : null
  const left = limit === null ? null : limit - sums.outside - sums.counted
  return {
    height: 18,
    cells: [
      textCell(person.name),
      hoursFormula(`${own}E${total}`, sums.minutes),
      hoursFormula(planned, sums.planned),
      formulaCell(`${own}F${total}`, { kind: 'number', number: sums.km }, 'number'),
      moneyFormula(`${own}G${total}`, sums.expenses),
      moneyFormula(`${own}H${total}`, sums.amount),
      moneyFormula(`${own}G${year}`, sums.counted),
      moneyFormula(`${own}D${year}`, sums.outside),
      moneyFormula(`IF(${own}C${year}="","",${own}C${year})`, limit),
      moneyFormula(`${own}H${year}`, left === null ? null : (Math.max(0, left) as Cents)),
      attentionCell(input, person),
    ],
  }
}

/** A limit that is crossed in any month or in the year is said here too. */
function attentionCell(input: HoursWorkbookInput, person: HoursSheet): Cell {
  const range =
    sheetPrefix(person.sheetName) + columnRange(1, firstMonthRowOf(person), yearRowOf(person))
  return textFormula(
    `IF(COUNTIF(${range},"${text.crossed}")=0,"","${text.crossed}")`,
    isCrossed(input, person) ? text.crossed : null,
  )
}

function isCrossed({ limits }: HoursWorkbookInput, person: HoursSheet): boolean {
  if (!person.isTested) return false
  const { month, year } = limits
  const sums = sumsOf([person])
  if (year !== null && sums.counted + sums.outside > year) return true
  if (month === null) return false
  return Array.from({ length: 12 }, (_, at) => at + 1).some((each) => {
    const rows = person.rows.filter(({ workedOn }) => Number(workedOn.slice(5, 7)) === each)
    const outside = person.outside.filter((amount) => amount.month === each)
    return sumCents([...rows.map(({ inMonth }) => inMonth), ...outside.map((o) => o.cents)]) > month
  })
}

function totalRow(people: readonly HoursSheet[], last: number): Row {
  const sum = (of: number) => `SUM(${columnRange(of, firstRow, last)})`
  const sums = sumsOf(people)
  return {
    height: 20,
    cells: [
      textCell(text.total, 'total'),
      hoursFormula(sum(1), sums.minutes, 'total'),
      hoursFormula(sum(2), sums.planned, 'total'),
      formulaCell(sum(3), { kind: 'number', number: sums.km }, 'number', 'total'),
      moneyFormula(sum(4), sums.expenses, 'total'),
      moneyFormula(sum(5), sums.amount, 'total'),
      ...Array.from({ length: 5 }, () => emptyCell('total')),
    ],
  }
}

function sumsOf(people: readonly HoursSheet[]) {
  const rows = people.flatMap((person) => person.rows)
  const minutes = (of: typeof rows) => of.reduce((sum, row) => sum + row.minutes, 0)
  return {
    minutes: minutes(rows),
    planned: minutes(rows.filter(({ status }) => status === 'planned')),
    km: rows.reduce((sum, { km }) => sum + km, 0),
    expenses: sumCents(rows.map(({ expenses }) => expenses)),
    amount: sumCents(rows.map(({ amount }) => amount)),
    counted: sumCents(rows.map(({ inYear }) => inYear)),
    outside: sumCents(people.flatMap(({ outside }) => outside.map((each) => each.cents))),
  }
}
