import { Bar } from '#renderer/components/bar.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import type { EventTotals } from './event-totals.ts'

/** Realised solid, promised hatched, still estimated outlined; a tick at the estimate. */
export function CostBar({ totals, isTall }: { totals: EventTotals; isTall?: boolean }) {
  const { realised, verplicht, geraamd, estimated, expected } = totals
  return (
    <Bar
      parts={[
        { kind: 'actual', amount: realised },
        { kind: 'committed', amount: verplicht },
        { kind: 'estimated', amount: geraamd },
      ]}
      whole={estimated}
      limit={estimated > 0 && expected > estimated ? estimated : undefined}
      label={text.costBar(euros(realised), euros(verplicht), euros(geraamd), euros(expected))}
      isTall={isTall ?? false}
    />
  )
}
