import { useState } from 'react'
import type { PayOverview } from '#domain/contract/payments'
import type { IsoDate } from '#domain/shared/dates'
import type { BudgetLineId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Select } from '#renderer/components/select.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { paymentsText as text } from '#renderer/texts/payments'

type Props = { overview: PayOverview; onFrom: (from: IsoDate) => void }

/** What stands in the way of paying all of a period, and the line it is paid from. */
export function PayWarnings({ overview, onFrom }: Props) {
  const { line, withoutRate, notApproved, earlier } = overview
  const { from } = earlier
  return (
    <Stack gap={2}>
      {line === null ? (
        <WarningLine weight="alert" fact={text.noLine} reason={text.noLineWhy} />
      ) : null}
      <PoolLine line={line} />
      {withoutRate.length === 0 ? null : (
        <WarningLine
          weight="warn"
          fact={text.withoutRate(withoutRate)}
          reason={<bdi>{text.withoutRateWhy(withoutRate)}</bdi>}
        />
      )}
      {earlier.people === 0 || from === null ? null : (
        <WarningLine
          weight="warn"
          fact={text.earlier(earlier)}
          action={<Button onPress={() => onFrom(from)}>{text.takeAlong}</Button>}
        />
      )}
      {notApproved.minutes === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.notApproved(notApproved)}
          reason={text.notApprovedWhy}
          action={<LinkButton to="/sleutelpersonen/uren">{text.toHours}</LinkButton>}
        />
      )}
    </Stack>
  )
}

const fromPlan = 'plan'

function PoolLine({ line }: Pick<PayOverview, 'line'>) {
  const [isOpen, setIsOpen] = useState(false)
  const lines = useQuery('payments.lines', isOpen || line === null ? {} : null)
  const choose = useCommand('payments.chooseLine')

  async function take(id: string) {
    const name = lines?.find(({ lineId }) => lineId === id)?.name
    const lineId = id === fromPlan ? null : (id as BudgetLineId)
    const said = name === undefined ? text.lineFromPlan : text.lineChosen(name)
    if ((await choose({ lineId }, said)) !== undefined) setIsOpen(false)
  }

  if (line !== null && !isOpen) {
    return (
      <Row gap={2}>
        <Text size="sm" tone="muted">
          {text.lineOf(line.name, line.isChosen)}
        </Text>
        <Button look="lite" size="mini" onPress={() => setIsOpen(true)}>
          {text.changeLine}
        </Button>
      </Row>
    )
  }
  if (lines === undefined) return null
  return (
    <Select
      label={text.line}
      isNarrow
      options={[
        { id: fromPlan, label: text.planLine },
        ...lines.map(({ lineId, name }) => ({ id: lineId, label: name })),
      ]}
      value={line === null ? null : line.isChosen ? line.lineId : fromPlan}
      onChange={(id) => void take(id)}
    />
  )
}
