import type { FinanceItem } from '#domain/contract/finance'
import { Chip } from '#renderer/components/chip.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { amountInField } from '#renderer/lib/format'
import { reconcileText as text } from '#renderer/texts/reconcile'
import css from './reconcile.module.css'
import { stateLook, sumOf } from './state-look.ts'

type Props = { items: readonly FinanceItem[]; onCurrent: (item: FinanceItem) => void }

const keyOf = ({ key }: FinanceItem) => key

/** One row per thing to look at: ours at the left, theirs at the right. */
export function ReconcileGrid({ items, onCurrent }: Props) {
  return (
    <div className={css.grid}>
      <Grid
        label={text.grid}
        columns={columns}
        rows={items}
        rowKey={keyOf}
        onCurrent={onCurrent}
        empty={<EmptyState sentence={text.empty} />}
      />
    </div>
  )
}

const amount = (value: number | null) => (value === null ? '' : amountInField(value))

const columns: readonly GridColumn<FinanceItem>[] = [
  {
    ...{ id: 'state', heading: text.state, width: 11 },
    text: ({ state }) => text.stateName(state),
    draw: ({ state }) => <Chip {...stateLook[state]}>{text.stateName(state)}</Chip>,
  },
  {
    ...{ id: 'ours', heading: text.ours, width: 7, grow: 1 },
    text: ({ ours }) => ours.map((own) => own.supplier ?? own.description).join('; '),
  },
  {
    ...{ id: 'own-amount', heading: text.ownAmount, width: 5.25, align: 'end' },
    text: ({ ours }) => amount(sumOf(ours)),
    sortBy: ({ ours }) => sumOf(ours) ?? 0,
  },
  {
    ...{ id: 'theirs', heading: text.theirs, width: 8, grow: 1, isRowHeading: true },
    text: ({ theirs }) =>
      theirs.map((row) => row.supplier ?? row.description ?? row.ledger ?? '').join('; '),
  },
  {
    ...{ id: 'their-amount', heading: text.theirAmount, width: 5.5, align: 'end' },
    text: ({ theirs }) => amount(sumOf(theirs)),
    sortBy: ({ theirs }) => sumOf(theirs) ?? 0,
  },
  {
    ...{ id: 'invoice', heading: text.invoice, width: 5.25 },
    text: ({ ours, theirs }) => theirs[0]?.invoice ?? ours[0]?.invoice ?? '',
  },
  {
    ...{ id: 'day', heading: text.day, width: 5.75, sortBy: dayOf },
    text: (item) => {
      const day = item.theirs[0]?.bookedOn ?? item.ours[0]?.date
      return day === undefined ? '' : text.dayOf(day)
    },
  },
]

function dayOf({ ours, theirs }: FinanceItem): string {
  return theirs[0]?.bookedOn ?? ours[0]?.date ?? ''
}
