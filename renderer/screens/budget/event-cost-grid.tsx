import { useMemo } from 'react'
import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { budgetText as text } from '#renderer/texts/budget'
import { eventCostColumns } from './event-cost-columns.tsx'
import { eventTotals } from './event-totals.ts'

type Props = {
  chains: readonly BudgetChain[]
  choices: BudgetChoices
  onCurrent: (chainId: CostChainId) => void
  onPay: (chainId: CostChainId) => void
}

const rowKey = ({ id }: BudgetChain) => id

/** The costs of an event, each from estimate to promise to invoice. */
export function EventCostGrid({ chains, choices, onCurrent, onPay }: Props) {
  const addCost = useButtonFor('budget.addCost')
  const columns = useMemo(() => {
    const isKnown = chains.some(({ state }) => state !== 'without-amount')
    return eventCostColumns(choices, eventTotals(chains), isKnown)
  }, [choices, chains])
  return (
    <Grid
      label={text.costsOfEvent}
      height="auto"
      rows={chains}
      rowKey={rowKey}
      rowLines={2}
      columns={columns}
      onCurrent={({ id }) => onCurrent(id)}
      onOpen={({ id }) => onPay(id)}
      empty={
        <EmptyState sentence={text.noCosts} action={<ActionButton action={addCost} icon="add" />} />
      }
    />
  )
}
