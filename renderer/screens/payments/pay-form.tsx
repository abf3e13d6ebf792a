import { useState } from 'react'
import type { PaymentRow } from '#domain/contract/payments'
import type { IsoDate } from '#domain/shared/dates'
import { TextField } from '#renderer/components/text-field.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { paymentsText as text } from '#renderer/texts/payments'
import { mistakeOf, PaidOnField } from './paid-on-field.tsx'
import { PanelForm } from './panel-form.tsx'

type Props = { rows: readonly PaymentRow[]; onDone: () => void; onCancel: () => void }

/** Notes on which day and under which reference payments were made; what that crosses is said. */
export function PayForm({ rows, onDone, onCancel }: Props) {
  const { today } = useStatus()
  const pay = useCommand('payments.pay')
  const [paidOn, setPaidOn] = useState<IsoDate | null>(today)
  const [reference, setReference] = useState('')
  const [isTried, setIsTried] = useState(false)
  const lines = rows.flatMap((row) => row.lines)
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  const crossed = rows.flatMap((row) =>
    row.warnings.filter(({ weight }) => weight === 'alert').map((warning) => ({ row, warning })),
  )

  async function submit() {
    setIsTried(true)
    if (paidOn === null || mistakeOf(paidOn, lines, today) || reference.trim() === '') return
    const done = await pay(
      { paymentIds: rows.map(({ id }) => id), paidOn, reference },
      ({ paid, total: amount }) => text.paid(paid, amount),
    )
    if (done !== undefined) onDone()
  }

  return (
    <PanelForm
      heading={text.payHeading(rows.length, total)}
      why={text.payWhy}
      submit={text.paySubmit}
      refusal={pay.refusal}
      isBusy={pay.isBusy}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      {crossed.map(({ row, warning }) => (
        <WarningLine
          key={`${row.id}${warning.fact}`}
          weight="alert"
          fact={<bdi>{`${text.nameOf(row)}: ${warning.fact}`}</bdi>}
          reason={warning.reason}
        />
      ))}
      <PaidOnField {...{ lines, isTried }} value={paidOn} onChange={setPaidOn} autoFocus />
      <TextField
        label={text.reference}
        hint={text.referenceHint}
        value={reference}
        onChange={setReference}
        error={isTried && reference.trim() === '' ? text.fillIn.reference : undefined}
      />
    </PanelForm>
  )
}
