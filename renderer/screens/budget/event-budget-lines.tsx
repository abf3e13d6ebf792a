import type { BudgetChain } from '#domain/contract/budget'
import { BudgetBar } from '#renderer/components/budget-bar.tsx'
import { percentage } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './event-costs.module.css'

type Props = { chains: readonly BudgetChain[]; year: number }

/** How far the lines are that this event is paid from. */
export function EventBudgetLines({ chains, year }: Props) {
  const sheet = useQuery('budget.sheet', { year })
  const used = new Set(chains.filter(({ isInAnnex }) => isInAnnex).map(({ lineId }) => lineId))
  const rows = sheet?.rows.filter(({ lineId }) => used.has(lineId)) ?? []
  if (rows.length === 0) return null
  return (
    <section aria-label={text.inTheBudget(year)}>
      <h3>{text.inTheBudget(year)}</h3>
      {rows.map(({ lineId, code, name, begroot, gerealiseerd, verplicht }) => (
        <div key={lineId}>
          <p className={css.line}>
            <bdi>{`${code} ${name}`}</bdi>
            <span className={css.past}>
              {begroot === null || begroot === 0
                ? euros(gerealiseerd + verplicht)
                : text.shareOf(percentage((gerealiseerd + verplicht) / begroot), euros(begroot))}
            </span>
          </p>
          <BudgetBar budgeted={begroot} actual={gerealiseerd} committed={verplicht} />
        </div>
      ))}
    </section>
  )
}
