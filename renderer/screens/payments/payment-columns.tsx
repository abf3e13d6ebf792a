import type { PaymentRow } from '#domain/contract/payments'
import { gridDate } from '#domain/shared/dates'
import type { PaymentId } from '#domain/shared/ids'
import { Chip } from '#renderer/components/chip.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { money } from '#renderer/lib/format'
import { paymentsText as text } from '#renderer/texts/payments'
import { Attention, NameButton } from './payment-cells.tsx'

type Wish = {
  chosen: PaymentId | undefined
  onShow: (paymentId: PaymentId) => void
  /** What to know before paying; without it when and how it was paid. */
  withAttention: boolean
}

/** The columns of payments: open ones with their warnings, paid ones with their reference. */
export function paymentColumns({ chosen, onShow, withAttention }: Wish): TableColumn<PaymentRow>[] {
  return [
    {
      id: 'name',
      heading: text.name,
      isRowHeading: true,
      cell: ({ id, name, correctsId }) => (
        <Row gap={1}>
          <NameButton name={name} isChosen={id === chosen} onPress={() => onShow(id)} />
          {correctsId === null ? null : <Chip look="line">{text.correction}</Chip>}
        </Row>
      ),
    },
    ...(withAttention ? [attention] : [paidOn, reference]),
    {
      id: 'hours',
      heading: text.hours,
      isNumber: true,
      cell: ({ minutes }) => text.inHours(minutes),
    },
    { id: 'amount', heading: text.amount, isNumber: true, cell: ({ total }) => money(total) },
  ]
}

const attention: TableColumn<PaymentRow> = {
  id: 'attention',
  heading: text.attention,
  cell: ({ warnings }) => <Attention warnings={warnings} />,
}
const paidOn: TableColumn<PaymentRow> = {
  id: 'paidOn',
  heading: text.paidOn,
  cell: (row) => (row.paidOn === null ? '' : gridDate(row.paidOn)),
}
const reference: TableColumn<PaymentRow> = {
  id: 'reference',
  heading: text.reference,
  cell: (row) => <bdi>{row.reference}</bdi>,
}
