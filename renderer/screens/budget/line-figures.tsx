import type { BudgetRow } from '#domain/contract/budget'
import { FigureLink } from '#renderer/components/figure-link.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './line-panel.module.css'

const shown = ['begroot', 'gerealiseerd', 'verplicht', 'geraamd'] as const

/** The figures of the chosen line; each leads to what it is made of. */
export function LineFigures({ row, year }: { row: BudgetRow; year: number }) {
  const known = shown.filter((figure) => row[figure] !== null && row[figure] !== 0)
  if (known.length === 0) return null
  return (
    <dl className={css.figures}>
      {known.map((figure) => (
        <div key={figure}>
          <dt>{text[figure]}</dt>
          <dd>
            <FigureLink figure={figure} year={year} lineId={row.lineId}>
              {euros(row[figure] ?? 0)}
            </FigureLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}
