import type { PaymentRow, PayOverview } from '#domain/contract/payments'
import type { PaymentId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import { CorrectForm } from './correct-form.tsx'
import { PayForm } from './pay-form.tsx'
import { PaymentDetail } from './payment-detail.tsx'
import type { PaymentsAddress } from './payments-address.ts'
import { ReadyDetail } from './ready-detail.tsx'

/** What the panel is for now, when it is not for reading. */
export type PanelForm =
  | { readonly kind: 'pay'; readonly paymentIds: readonly PaymentId[] }
  | { readonly kind: 'correct'; readonly paymentId: PaymentId }

type Props = {
  address: PaymentsAddress
  overview: PayOverview
  rows: readonly PaymentRow[]
  form: PanelForm | undefined
  onForm: (form: PanelForm | undefined) => void
  /** A form is gone: what it was about is paid, or stays as it was. */
  onLeave: (isDone: boolean) => void
}

/** What an amount is made of, or the form to note that it was paid or to mend it. */
export function PaymentsPanel({ address, overview, rows, form, onForm, onLeave }: Props) {
  const leave = {
    onDone: () => onLeave(true),
    onCancel: () => onLeave(false),
  }
  if (form?.kind === 'pay') {
    const chosen = rows.filter(({ id }) => form.paymentIds.includes(id))
    return <PayForm key={form.paymentIds.join(' ')} rows={chosen} {...leave} />
  }
  const shown = rows.find(({ id }) => id === address.kies)
  if (form?.kind === 'correct' && shown?.id === form.paymentId) {
    return <CorrectForm key={shown.id} payment={shown} {...leave} />
  }
  if (shown !== undefined) {
    return (
      <PaymentDetail
        payment={shown}
        onCorrect={() => onForm({ kind: 'correct', paymentId: shown.id })}
      />
    )
  }
  const ready = overview.ready.find(({ personId }) => personId === address.mens)
  if (ready !== undefined) return <ReadyDetail ready={ready} />
  return <Text tone="muted">{text.panelEmpty}</Text>
}
