import { Fragment } from 'react'
import type { BudgetYears } from '#domain/contract/budget'
import { Button } from '#renderer/components/button.tsx'
import { classNames } from '#renderer/components/class-names'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { wholeEuros } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import css from './years-table.module.css'

type Figures = Pick<
  BudgetYears['years'][number],
  'begroot' | 'verplicht' | 'gerealiseerd' | 'restant'
>

/** All years beside each other, line by line; a year opens with its button. */
export function YearsTable(props: { answer: BudgetYears; onYear: (year: number) => void }) {
  const { years, lines } = props.answer
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>
          <VisuallyHidden>{text.yearsCaption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {text.line}
            </th>
            {years.map(({ year }) => (
              <th key={year} scope="colgroup" colSpan={3} className={css.year}>
                <Button look="lite" size="mini" onPress={() => props.onYear(year)}>
                  {year}
                </Button>
              </th>
            ))}
          </tr>
          <tr>
            {years.map(({ year }) => (
              <Fragment key={year}>
                <th scope="col" className={classNames(css.number, css.first)}>
                  {text.begroot}
                </th>
                <th scope="col" className={css.number}>
                  {text.spentAndPromised}
                </th>
                <th scope="col" className={css.number}>
                  {text.restant}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.lineId}>
              <th scope="row">
                <span className={css.dim}>{line.code}</span> <bdi>{line.name}</bdi>
              </th>
              {years.map(({ year }, at) => (
                <YearCells key={year} figures={line.years[at] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            {years.map((figures) => (
              <YearCells key={figures.year} figures={figures} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function YearCells({ figures }: { figures: Figures | null }) {
  const used = figures === null ? null : figures.verplicht + figures.gerealiseerd
  const restant = figures?.restant ?? null
  return (
    <>
      <td className={classNames(css.number, css.first)}>
        <Unknown amount={figures?.begroot ?? null} />
      </td>
      <td className={css.number}>{used === null ? '' : used === 0 ? '–' : wholeEuros(used)}</td>
      <td className={classNames(css.number, restant !== null && restant < 0 && css.over)}>
        {restant === null ? '' : wholeEuros(restant)}
      </td>
    </>
  )
}

function Unknown({ amount }: { amount: number | null }) {
  if (amount !== null) return wholeEuros(amount)
  return <VisuallyHidden>{text.unknown}</VisuallyHidden>
}
