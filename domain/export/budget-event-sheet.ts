import { columnRange, sheetPrefix } from './addresses.ts'
import { bookingsRange } from './bookings-sheet.ts'
import { budgetFooter, budgetHeading } from './budget-heading.ts'
import { inEventOrder, numberOf } from './budget-layout.ts'
import type { BudgetLayout } from './budget-layout.ts'
import { totalRowOf } from './budget-year-sheet.ts'
import { dateCell, emptyCell, moneyFormula, numberCell, textCell, textFormula } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet } from './workbook.ts'
import { addCosts, noCosts } from '#domain/budget/budget-figures'
import { byEvent } from '#domain/budget/budget-sheet'
import type { BudgetSheet } from '#domain/budget/budget-sheet'
import type { CostFigures } from '#domain/budget/chain-figures'
import { columnLetters } from '#domain/import/cell-address'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { stepName } from '#domain/texts/budget'
import { budgetWorkbookTexts as text } from '#domain/texts/workbooks'

const columns: readonly Column[] = [
  { width: 52 },
  { width: 12 },
  { width: 16 },
  { width: 16 },
  { width: 16 },
  { width: 16 },
  { width: 8, isHidden: true },
]
const headerRow = 5
const firstRow = headerRow + 1

type EventRow = {
  readonly id: EventId | null
  readonly title: string
  readonly date: IsoDate | null
}

/** What each event costs over all years, what belongs to none, and a check with the year sheets. */
export function budgetEventSheet(layout: BudgetLayout, years: readonly BudgetSheet[]): Sheet {
  const costs = byEvent(layout.chains)
  const events: readonly EventRow[] = [
    ...inEventOrder(layout.input.events).filter((event) => costs.has(event.id)),
    { id: null, title: text.noEvent, date: null },
  ]
  const lastRow = firstRow + events.length - 1
  const total = [...costs.values()].reduce(addCosts, noCosts)
  const headings = [text.geraamd, text.verplicht, text.gerealiseerd, text.total]
  return {
    name: text.eventsSheet,
    columns,
    headerRow,
    filterThrough: lastRow,
    footer: budgetFooter(text.eventsSheet, layout.input),
    rows: [
      ...budgetHeading(text.eventsSheet, layout.input),
      { cells: [textCell(text.allYearsNote, 'note')], height: 16 },
      {
        height: 22,
        cells: [
          textCell(text.event, 'header'),
          textCell(text.date, 'header-centre'),
          ...headings.map((heading) => textCell(heading, 'header-number')),
          textCell(text.keyHeading, 'header'),
        ],
      },
      ...events.map((event, index) => eventRow(layout, event, firstRow + index, costs)),
      totalRow(total, lastRow),
      ...(layout.misses ? [] : [checkRow(years, lastRow + 1)]),
    ],
  }
}

function eventRow(
  layout: BudgetLayout,
  event: EventRow,
  row: number,
  costs: ReadonlyMap<EventId | null, CostFigures>,
): Row {
  const figures = costs.get(event.id) ?? noCosts
  const sum = (column: 'stillEstimated' | 'open' | 'cost', step?: string) => {
    const criteria = [bookingsRange(layout, 'eventKey'), `$G${row}`]
    if (step !== undefined) criteria.push(bookingsRange(layout, 'step'), `"${step}"`)
    return `SUMIFS(${bookingsRange(layout, column)},${criteria.join(',')})`
  }
  const realised = `${sum('cost', stepName.actual)}+${sum('cost', stepName.credit)}`
  return {
    height: rowHeightFor([{ text: event.title, width: columns[0]?.width ?? 1 }], 20),
    cells: [
      textCell(event.title),
      dateCell(event.date, 'body-centre'),
      moneyFormula(sum('stillEstimated'), figures.geraamd),
      moneyFormula(sum('open'), figures.verplicht),
      moneyFormula(realised, figures.gerealiseerd),
      moneyFormula(`SUM(C${row}:E${row})`, wholeOf(figures)),
      numberCell(numberOf(layout.eventNumbers, event.id), 'quiet'),
    ],
  }
}

function totalRow(total: CostFigures, lastRow: number): Row {
  const outcomes = [total.geraamd, total.verplicht, total.gerealiseerd, wholeOf(total)]
  return {
    height: 22,
    cells: [
      textCell(text.total, 'total'),
      emptyCell('total'),
      ...outcomes.map((outcome, index) =>
        moneyFormula(`SUM(${columnRange(index + 2, firstRow, lastRow)})`, outcome, 'total'),
      ),
      emptyCell('total'),
    ],
  }
}

function wholeOf({ geraamd, verplicht, gerealiseerd }: CostFigures) {
  return cents(geraamd + verplicht + gerealiseerd)
}

/** Says per figure whether the events add up to the year sheets. */
function checkRow(years: readonly BudgetSheet[], totalAt: number): Row {
  // Geraamd, verplicht and gerealiseerd stand one column further on the year sheets.
  const check = (column: number): Cell => {
    const onYears = years.map(
      (year) =>
        `${sheetPrefix(text.yearSheet(year.year))}${columnLetters(column + 1)}${totalRowOf(year)}`,
    )
    const difference = `ROUND(${columnLetters(column)}${totalAt}-SUM(${onYears.join(',')}),2)`
    return textFormula(
      `IF(${difference}=0,"${text.checkHolds}","${text.checkFails}")`,
      text.checkHolds,
      'check',
    )
  }
  return {
    height: 18,
    cells: [
      textCell(text.check, 'note'),
      emptyCell('note'),
      ...(years.length === 0 ? [] : [2, 3, 4].map(check)),
    ],
  }
}
