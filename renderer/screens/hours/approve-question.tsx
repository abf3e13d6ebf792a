import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { hoursText } from '#renderer/texts/hours'
import type { Approval } from './use-approval.ts'

const text = hoursText.approval

type Props = { approval: Approval; question: NonNullable<Approval['question']> }

/** Which limits are crossed by what is about to be approved, or cannot be tested; she decides. */
export function ApproveQuestion({ approval, question }: Props) {
  const { approvable, totals, crossings, unknowns } = question
  const { minutes, amount, minutesWithoutRate } = totals
  return (
    <Stack gap={4}>
      <div>
        <h2>{text.heading}</h2>
        <Text size="sm" tone="muted">
          {text.sum(approvable, minutes, amount)}
        </Text>
      </div>
      <Stack gap={2}>
        {minutesWithoutRate === 0 ? null : (
          <WarningLine
            weight="warn"
            fact={text.withoutRate(minutesWithoutRate)}
            reason={text.withoutRateWhy}
          />
        )}
        {crossings.map(({ personId, name, facts }) => (
          <WarningLine
            key={personId}
            weight="alert"
            fact={<bdi>{name}</bdi>}
            reason={`${facts.join('. ')}.`}
          />
        ))}
        {unknowns.map(({ personId, name, facts }) => (
          <WarningLine
            key={personId}
            weight="warn"
            fact={<bdi>{name}</bdi>}
            reason={`${facts.join('. ')}.`}
          />
        ))}
      </Stack>
      {crossings.length === 0 ? null : <Text size="sm">{text.kept}</Text>}
      <Row>
        <Button autoFocus onPress={approval.stop}>
          {text.back}
        </Button>
        <Button look="soft" icon="check" onPress={approval.goOn}>
          {text.go}
        </Button>
      </Row>
    </Stack>
  )
}
