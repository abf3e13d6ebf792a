import type { BudgetYears } from '#domain/contract/budget'
import type { Cents } from '#domain/shared/money'
import type { GridColumn } from '#renderer/components/grid-types'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { amountInField, wholeEuros } from '#renderer/lib/format'
import { budgetText } from '#renderer/texts/budget'
import { budgetGridText as text } from '#renderer/texts/budget-grid'
import css from './budget-grid.module.css'

export type YearsRow = BudgetYears['lines'][number]
type Year = BudgetYears['years'][number]
type Figures = Pick<Year, 'begroot' | 'verplicht' | 'gerealiseerd' | 'restant'>

type Commit = (year: number, row: YearsRow, amount: Cents | null) => Promise<string | undefined>

/** Code and name come first, then three columns for every year. */
export const firstYearColumn = 2
export const partsOfYear = 3

/** A line with, for every year, what is budgeted (typed), what is used and what is left. */
export function columnsOfYears(
  years: readonly Year[],
  commit: Commit,
): readonly GridColumn<YearsRow>[] {
  return [
    {
      id: 'code',
      heading: budgetText.code,
      width: 2.75,
      text: ({ code }) => code,
      draw: ({ code }) => <span className={css.dim}>{code}</span>,
    },
    {
      id: 'line',
      heading: budgetText.line,
      width: 11,
      grow: 1,
      isRowHeading: true,
      text: ({ name }) => name,
      draw: ({ name }) => <bdi className={css.name}>{name}</bdi>,
      foot: budgetText.total,
    },
    ...years.flatMap((year, at) => yearColumns(year, at, commit)),
  ]
}

function yearColumns(total: Year, at: number, commit: Commit): GridColumn<YearsRow>[] {
  const { year, closedOn } = total
  const figuresOf = (row: YearsRow): Figures | null => row.years[at] ?? null
  const begrootOf = (row: YearsRow) => figuresOf(row)?.begroot ?? null
  const usedOf = (figures: Figures | null) =>
    figures === null ? null : figures.verplicht + figures.gerealiseerd
  const restantOf = (figures: Figures | null) => figures?.restant ?? null
  return [
    {
      id: `begroot-${year}`,
      heading: text.begrootIn(year, closedOn !== null),
      width: 5.5,
      align: 'end',
      text: (row) => inWords(begrootOf(row)),
      copied: (row) => amountInField(begrootOf(row)),
      draw: (row) => <Begroot amount={begrootOf(row)} isClosed={closedOn !== null} />,
      sortBy: (row) => begrootOf(row) ?? -1,
      edit:
        closedOn === null
          ? {
              kind: 'money',
              value: begrootOf,
              commit: (row, amount) => commit(year, row, amount),
            }
          : undefined,
      foot: total.begroot === null ? null : wholeEuros(total.begroot),
    },
    counted(`used-${year}`, text.usedIn(year), (row) => usedOf(figuresOf(row)), usedOf(total)),
    counted(
      `restant-${year}`,
      text.restantIn(year),
      (row) => restantOf(figuresOf(row)),
      restantOf(total),
    ),
  ]
}

function counted(
  id: string,
  heading: string,
  amountOf: (row: YearsRow) => number | null,
  total: number | null,
): GridColumn<YearsRow> {
  return {
    id,
    heading,
    width: 5.5,
    align: 'end',
    isCounted: true,
    text: (row) => inWords(amountOf(row)),
    copied: (row) => amountInField(amountOf(row)),
    draw: (row) => <Counted amount={amountOf(row)} />,
    sortBy: (row) => amountOf(row) ?? Number.NEGATIVE_INFINITY,
    foot: <Counted amount={total} />,
  }
}

function Begroot({ amount, isClosed }: { amount: number | null; isClosed: boolean }) {
  if (amount !== null) return wholeEuros(amount)
  return (
    <span className={css.dim}>
      <VisuallyHidden>{budgetText.unknown}</VisuallyHidden>
      <span aria-hidden="true">{isClosed ? '–' : '€ …'}</span>
    </span>
  )
}

function Counted({ amount }: { amount: number | null }) {
  if (amount === null) return null
  if (amount === 0) return <span className={css.dim}>–</span>
  return <span className={amount < 0 ? css.over : undefined}>{wholeEuros(amount)}</span>
}

function inWords(amount: number | null): string {
  return amount === null ? budgetText.unknown : wholeEuros(amount)
}
