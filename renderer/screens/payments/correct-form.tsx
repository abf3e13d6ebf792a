import { useState } from 'react'
import type { PaidLine, PaymentRow } from '#domain/contract/payments'
import type { IsoDate } from '#domain/shared/dates'
import { Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { paymentsText as text } from '#renderer/texts/payments'
import { CorrectLimits } from './correct-limits.tsx'
import { CorrectLine } from './correct-line.tsx'
import { mistakeOf, PaidOnField } from './paid-on-field.tsx'
import { PanelForm } from './panel-form.tsx'

type Props = { payment: PaymentRow; onDone: () => void; onCancel: () => void }

/** What each line of a paid payment should have been, with what that pays or takes back. */
export function CorrectForm({ payment, onDone, onCancel }: Props) {
  const { today } = useStatus()
  const correct = useCommand('payments.correct')
  const [should, setShould] = useState(() => payment.lines.map(({ now }) => now))
  const [why, setWhy] = useState('')
  const [paidOn, setPaidOn] = useState<IsoDate | null>(today)
  const [reference, setReference] = useState('')
  const [isTried, setIsTried] = useState(false)
  const difference = sumOf(should) - sumOf(payment.lines.map(({ now }) => now))

  async function submit() {
    setIsTried(true)
    if (paidOn === null || mistakeOf(paidOn, payment.lines, today)) return
    if (why.trim() === '' || reference.trim() === '') return
    const lines = payment.lines.map(({ lineId, now }, index) => ({
      lineId,
      ...(should[index] ?? now),
    }))
    const wish = { paymentId: payment.id, why, paidOn, reference, lines }
    const done = await correct(wish, ({ total }) => text.corrected(total))
    if (done !== undefined) onDone()
  }

  return (
    <PanelForm
      heading={text.correctHeading(text.nameOf(payment))}
      why={text.correctWhy}
      submit={text.correctSubmit}
      refusal={correct.refusal}
      isBusy={correct.isBusy}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      {payment.lines.map((line, index) => (
        <CorrectLine
          key={line.lineId}
          line={line}
          should={should[index] ?? line.now}
          onChange={(next) => setShould(should.map((each, at) => (at === index ? next : each)))}
        />
      ))}
      <Text weight="medium">{text.difference(difference)}</Text>
      <CorrectLimits {...{ payment, difference }} />
      <TextField
        label={text.why}
        value={why}
        onChange={setWhy}
        error={isTried && why.trim() === '' ? text.fillIn.why : undefined}
      />
      <PaidOnField {...{ isTried }} lines={payment.lines} value={paidOn} onChange={setPaidOn} />
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

function sumOf(lines: readonly PaidLine['now'][]): number {
  return lines.reduce((sum, each) => sum + each.reward + each.kmAllowance + each.expenses, 0)
}
