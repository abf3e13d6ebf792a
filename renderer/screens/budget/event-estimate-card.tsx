import type { ReactNode } from 'react'
import type { EventId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { CostBar } from './cost-bar.tsx'
import { eventTotals } from './event-totals.ts'

type Props = {
  eventId: EventId
  /** The way to the tab Begroting. */
  link: ReactNode
}

/** What an event will cost, on its overview. */
export function EventEstimateCard({ eventId, link }: Props) {
  const chains = useQuery('budget.chains', { eventId }, { keepsPrevious: true })
  if (chains === undefined) return null
  const totals = eventTotals(chains)
  const unknown = chains.filter(({ state }) => state === 'without-amount').length
  return (
    <Card heading={text.estimateCard} end={link}>
      {chains.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noEstimate}
        </Text>
      ) : unknown === chains.length ? (
        <Stack gap={1}>
          <Text>{text.amountUnknownYet}</Text>
          <Text size="sm" tone="muted">
            {chains.map(({ description }) => description).join(', ')}
          </Text>
        </Stack>
      ) : (
        <Stack gap={2}>
          <Row between>
            <Text size="xl" weight="bold" as="span">
              {euros(totals.expected)}
            </Text>
            <Text size="sm" tone="muted" as="span">
              {totals.estimated === 0
                ? text.expectedTotal
                : text.estimateTotal(euros(totals.estimated))}
            </Text>
          </Row>
          <CostBar totals={totals} />
          <Text size="xs" tone="muted">
            {unknown === 0 ? '' : `${text.costsWithoutAmount(unknown)}. `}
            {text.openTotal(euros(totals.verplicht + totals.geraamd))}
          </Text>
        </Stack>
      )}
    </Card>
  )
}
