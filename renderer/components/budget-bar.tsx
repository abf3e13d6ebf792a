import type { Cents } from '#domain/shared/money'
import { money } from '#renderer/lib/format'
import { componentText as text } from '#renderer/texts/components'
import { Bar } from './bar.tsx'
import { Text } from './layout.tsx'

type Props = { budgeted: Cents | null; actual: Cents; committed: Cents; isTall?: boolean }

/** Spent solid, promised hatched, left light; an overrun grows the scale past a tick. */
export function BudgetBar({ budgeted, actual, committed, isTall }: Props) {
  if (budgeted === null) {
    return (
      <Text tone="dim" as="span">
        {text.budgetUnknown}
      </Text>
    )
  }
  const over = Math.max(0, actual + committed - budgeted)
  const words = text.budgetBar(money(actual), money(committed), money(budgeted))
  return (
    <Bar
      parts={[
        { kind: 'actual', amount: actual - Math.max(0, over - committed) },
        { kind: 'committed', amount: committed - Math.min(over, committed) },
        { kind: 'over', amount: over },
      ]}
      whole={budgeted}
      limit={over > 0 ? budgeted : undefined}
      label={over > 0 ? `${words}; ${text.budgetBarOver(money(over))}` : words}
      isTall={isTall ?? false}
    />
  )
}
