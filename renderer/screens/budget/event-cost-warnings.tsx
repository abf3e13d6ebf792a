import type { BudgetChain } from '#domain/contract/budget'
import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './event-costs.module.css'

type Props = { chains: readonly BudgetChain[]; date: IsoDate | null; today: IsoDate }

/** What is still open once the event is over. */
export function EventCostWarnings({ chains, date, today }: Props) {
  const days = date === null ? 0 : daysBetween(date, today)
  const open = chains.filter(({ state }) => state === 'committed' || state === 'estimated')
  if (days < 1 || open.length === 0) return null
  return (
    <ul className={css.lines}>
      {open.map((chain) => (
        <li key={chain.id}>
          <OpenCost chain={chain} days={days} />
        </li>
      ))}
    </ul>
  )
}

function OpenCost({ chain, days }: { chain: BudgetChain; days: number }) {
  const { description, state, actual, geraamd } = chain
  if (state === 'committed') {
    const fact = actual > 0 ? text.lastInvoiceMissing : text.invoiceMissing
    return (
      <WarningLine
        weight="warn"
        icon="waiting"
        fact={fact(description)}
        reason={text.invoiceMissingWhy(days)}
      />
    )
  }
  if (actual > 0) {
    return (
      <WarningLine
        weight="note"
        fact={text.leftOver(description, euros(geraamd))}
        reason={text.leftOverWhy}
      />
    )
  }
  return (
    <WarningLine
      weight="note"
      fact={text.neverPromised(description)}
      reason={text.neverPromisedWhy(euros(geraamd))}
    />
  )
}
