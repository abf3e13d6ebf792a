import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import type { IsoDate } from '#domain/shared/dates'
import type { CostChainId, EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { CostBar } from './cost-bar.tsx'
import { EventCostGrid } from './event-cost-grid.tsx'
import { EventCostWarnings } from './event-cost-warnings.tsx'
import { eventTotals } from './event-totals.ts'
import { Figures } from './figures.tsx'
import { linkOfEvent } from './link-of.tsx'

type Props = {
  /** The event whose figures lead to their bookings; null for an example, which is nobody's money. */
  eventId: EventId | null
  chains: readonly BudgetChain[]
  choices: BudgetChoices
  date: IsoDate | null
  today: IsoDate
  onCurrent: (chainId: CostChainId) => void
  /** Enter on a cost: its invoice. */
  onPay: (chainId: CostChainId) => void
}

/** What an event costs: the sum, the costs one by one, and what is still open afterwards. */
export function EventCosts(props: Props) {
  const { chains, choices, date, today, onCurrent, onPay } = props
  const addCost = useButtonFor('budget.addCost')
  const totals = eventTotals(chains)
  // Foreign money stands in these sums and not in the annex, so then they lead nowhere.
  const eventId = chains.every(({ isInAnnex }) => isInAnnex) ? props.eventId : null
  const linkTo = (figure: 'gerealiseerd' | 'verplicht' | 'geraamd', amount: number) =>
    eventId === null || amount === 0 ? {} : { link: linkOfEvent(figure, eventId) }
  const unknown = chains.filter(({ state }) => state === 'without-amount').length
  return (
    <Stack gap={3}>
      {chains.length === unknown ? null : (
        <div>
          <Figures
            items={[
              {
                ...{ label: text.gerealiseerd, amount: totals.realised, kind: 'actual' },
                ...linkTo('gerealiseerd', totals.realised),
              },
              {
                ...{ label: text.verplicht, amount: totals.verplicht, kind: 'committed' },
                ...linkTo('verplicht', totals.verplicht),
              },
              {
                ...{ label: text.stillEstimated, amount: totals.geraamd, kind: 'estimated' },
                ...linkTo('geraamd', totals.geraamd),
              },
              {
                label:
                  totals.estimated > 0 ? text.expectedOf(euros(totals.estimated)) : text.expected,
                amount: totals.expected,
              },
            ]}
          />
          <CostBar totals={totals} isTall />
        </div>
      )}
      {unknown === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.costsWithoutAmount(unknown)}
          reason={text.costsWithoutAmountWhy}
        />
      )}
      <EventCostGrid chains={chains} choices={choices} onCurrent={onCurrent} onPay={onPay} />
      {chains.length === 0 ? null : (
        <Row wrap>
          <ActionButton action={addCost} look="lite" icon="add" />
          <End>
            <Text size="xs" tone="muted">
              {text.neverTwice}
            </Text>
          </End>
        </Row>
      )}
      <EventCostWarnings chains={chains} date={date} today={today} />
    </Stack>
  )
}
