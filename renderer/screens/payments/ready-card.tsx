import type { PayOverview, ReadyToPay } from '#domain/contract/payments'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { money } from '#renderer/lib/format'
import { paymentsText as text } from '#renderer/texts/payments'
import { Attention, NameButton } from './payment-cells.tsx'
import css from './payments.module.css'

type Props = {
  overview: PayOverview
  isBusy: boolean
  onPropose: () => void
  chosen: PersonId | undefined
  onShow: (personId: PersonId) => void
}

/** Who could be paid for the period, and how much. */
export function ReadyCard({ overview, isBusy, onPropose, chosen, onShow }: Props) {
  const { ready, total } = overview
  if (ready.length === 0) {
    return (
      <Card heading={text.ready}>
        <EmptyState
          sentence={text.readyNone}
          action={<LinkButton to="/sleutelpersonen/uren">{text.toHours}</LinkButton>}
        />
      </Card>
    )
  }
  return (
    <Card
      heading={text.ready}
      end={
        <Button look="primary" isBusy={isBusy} onPress={onPropose}>
          {text.propose(ready.length, total)}
        </Button>
      }
      look="flush"
    >
      <p className={css.why}>{text.readyWhy}</p>
      <DataTable
        caption={text.ready}
        columns={[
          {
            id: 'name',
            heading: text.name,
            isRowHeading: true,
            cell: ({ personId, name }: ReadyToPay) => (
              <NameButton
                name={name}
                isChosen={personId === chosen}
                onPress={() => onShow(personId)}
              />
            ),
          },
          {
            id: 'attention',
            heading: text.attention,
            cell: ({ warnings }) => <Attention warnings={warnings} />,
          },
          {
            id: 'hours',
            heading: text.hours,
            isNumber: true,
            cell: ({ minutes }) => text.inHours(minutes),
          },
          {
            id: 'amount',
            heading: text.amount,
            isNumber: true,
            cell: ({ total: amount }) => money(amount),
          },
        ]}
        groups={[{ rows: ready }]}
        rowKey={({ personId }) => personId}
      />
    </Card>
  )
}
