import type { Reconciliation } from '#domain/contract/finance'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { amountInField } from '#renderer/lib/format'
import { reconcileText as text } from '#renderer/texts/reconcile'
import { statesInOrder } from './state-look.ts'

type Props = { explained: Reconciliation['explained'] }

/** Of each state how much of the difference it is; the parts come to exactly the whole. */
export function Explanation({ explained }: Props) {
  const rows = statesInOrder.flatMap((state) => {
    const part = explained.parts[state]
    return part === undefined || part.count === 0 ? [] : [{ state, ...part }]
  })
  return (
    <Stack gap={2}>
      <h2>{text.explained}</h2>
      <DataTable
        caption={text.explainedCaption}
        rowKey={({ state }) => state}
        groups={[{ rows }]}
        columns={[
          {
            ...{ id: 'state', heading: text.state, isRowHeading: true, foot: text.total },
            cell: ({ state, count }) => `${count} ${text.states[state]}`,
          },
          {
            ...{ id: 'difference', heading: text.difference, isNumber: true },
            cell: ({ here, there }) => amountInField(here - there),
            foot: amountInField(explained.difference),
          },
        ]}
      />
    </Stack>
  )
}
