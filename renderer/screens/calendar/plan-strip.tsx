import { Link } from '@tanstack/react-router'
import type { PlanOverview } from '#domain/contract/plan'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { planRowText as text } from '#renderer/texts/calendar'
import css from './plan-strip.module.css'

export type PlanRow = PlanOverview['rows'][number]

/** The rows of the plan of one period: `2025-Q1`, or `2026` where the source has no quarters. */
export function rowsOfPeriod(rows: readonly PlanRow[], period: string): PlanRow[] {
  return rows.filter(({ periods }) => periods.includes(period))
}

/** The rows of the plan of approach of a quarter or a year, quietly, with their actions. */
export function PlanStrip({ heading, rows }: { heading: string; rows: readonly PlanRow[] }) {
  if (rows.length === 0) return null
  return (
    <div className={css.strip}>
      <span className={css.name}>{heading}</span>
      <ul aria-label={text.label}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/plan">{row.title}</Link>
            {row.actionIds.map((letter) => (
              <ActionLetter key={letter} letter={letter} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
