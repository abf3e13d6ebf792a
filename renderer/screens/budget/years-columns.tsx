import type { BudgetYears } from '#domain/contract/budget'
import type { Cents } from '#domain/shared/money'
import { FigureLink } from '#renderer/components/figure-link.tsx'
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
type Open = (year: number, row: YearsRow) => void

/** Code and name come first, then three columns for every year. */
export const firstYearColumn = 2
export const partsOfYear = 3

/** A line with, for every year, what is budgeted (typed), what is used and what is left. */
export function columnsOfYears(
  years: readonly Year[],
  commit: Commit,
  openUsed: Open,
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
    ...years.flatMap((year, at) => yearColumns(year, at, { commit, openUsed })),
  ]
}

function yearColumns(
  total: Year,
  at: number,
  { commit, openUsed }: { commit: Commit; openUsed: Open },
): GridColumn<YearsRow>[] {
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
      width: 6,
      align: 'end',
      isGroupStart: true,
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
      foot:
        total.begroot === null ? null : (
          <FigureLink figure="begroot" year={year}>
            {wholeEuros(total.begroot)}
          </FigureLink>
        ),
    },
    {
      ...counted(`used-${year}`, text.usedIn(year), (row) => usedOf(figuresOf(row))),
      onOpen: (row) => openUsed(year, row),
      draw: (row) => <Used amount={usedOf(figuresOf(row))} year={year} lineId={row.lineId} />,
      foot: <Used amount={usedOf(total)} year={year} />,
    },
    {
      ...counted(`restant-${year}`, text.restantIn(year), (row) => restantOf(figuresOf(row))),
      draw: (row) => <Left amount={restantOf(figuresOf(row))} />,
      foot: <Left amount={restantOf(total)} />,
    },
  ]
}

function counted(
  id: string,
  heading: string,
  amountOf: (row: YearsRow) => number | null,
): GridColumn<YearsRow> {
  return {
    id,
    heading,
    width: 6,
    align: 'end',
    isCounted: true,
    text: (row) => inWords(amountOf(row)),
    copied: (row) => amountInField(amountOf(row)),
    sortBy: (row) => amountOf(row) ?? Number.NEGATIVE_INFINITY,
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

type UsedProps = { amount: number | null; year: number; lineId?: YearsRow['lineId'] }

/** What was used, as a way to its bookings; in the total there is a link of its own to reach. */
function Used({ amount, year, lineId }: UsedProps) {
  if (amount === null) return null
  if (amount === 0) return <span className={css.dim}>–</span>
  return (
    <FigureLink
      figure="used"
      year={year}
      isInCell={lineId !== undefined}
      {...(lineId === undefined ? {} : { lineId })}
    >
      {wholeEuros(amount)}
    </FigureLink>
  )
}

function Left({ amount }: { amount: number | null }) {
  if (amount === null) return null
  if (amount === 0) return <span className={css.dim}>0</span>
  return <span className={amount < 0 ? css.over : undefined}>{wholeEuros(amount)}</span>
}

function inWords(amount: number | null): string {
  return amount === null ? budgetText.unknown : wholeEuros(amount)
}
