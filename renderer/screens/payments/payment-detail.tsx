import type { PaymentRow } from '#domain/contract/payments'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import { WorkLines } from './work-lines.tsx'

type Props = { payment: PaymentRow; onCorrect: () => void }

const tones = { proposal: 'quiet', approved: 'warn', paid: 'ok' } as const
const icons = { proposal: 'awaiting', approved: 'running', paid: 'yes' } as const

/** One payment: what it is made of, how far it is, and what to know of the limits. */
export function PaymentDetail({ payment, onCorrect }: Props) {
  const { status, paidOn, reference, why, correctsId, warnings } = payment
  return (
    <Stack gap={4}>
      <Stack gap={1}>
        <Row between>
          <h2>
            <bdi>{text.nameOf(payment)}</bdi>
          </h2>
          <Chip tone={tones[status]} icon={icons[status]}>
            {text.stateOf[status]}
          </Chip>
        </Row>
        <Text size="sm" tone="muted">
          {text.period(payment.fromOn, payment.untilOn)}
        </Text>
        {paidOn === null || reference === null ? null : (
          <Text size="sm">
            <bdi>{text.paidWith(paidOn, reference)}</bdi>
          </Text>
        )}
        {why === null ? null : (
          <Text size="sm">
            <bdi>{text.correctionOf(why)}</bdi>
          </Text>
        )}
      </Stack>
      {warnings.map(({ weight, fact, reason }) => (
        <WarningLine key={fact} weight={weight} fact={fact} reason={reason} />
      ))}
      <WorkLines lines={payment.lines} total={payment.total} />
      {status === 'paid' && correctsId === null ? (
        <div>
          <Button icon="edit" onPress={onCorrect}>
            {text.correct}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
