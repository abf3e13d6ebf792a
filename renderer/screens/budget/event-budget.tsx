import type { BudgetChain } from '#domain/contract/budget'
import { proposeLine } from '#domain/budget/propose-line'
import { yearOf } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { budgetText as text } from '#renderer/texts/budget'
import { EventBudgetPanel } from './event-budget-panel.tsx'
import { EventCosts } from './event-costs.tsx'
import css from './event-costs.module.css'
import { useCostPanel } from './use-cost-panel.ts'

const noChains: readonly BudgetChain[] = []

/** The tab Begroting of an event: its costs from estimate to invoice, and the chosen one. */
export function EventBudget({ eventId }: { eventId: EventId }) {
  const { today } = useStatus()
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const choices = useQuery('budget.choices', {}, { keepsPrevious: true })
  const chains = useQuery('budget.chains', { eventId }, { keepsPrevious: true }) ?? noChains
  const panel = useCostPanel(chains)
  useAction('budget.addCost', panel.addCost)
  if (event === undefined || choices === undefined) return <Loading />

  const year = yearOf(event.date ?? today)
  const lineId = proposeLine(event.actionIds, year, choices.lines)
  const letters = choices.lines
    .filter(({ id }) => id === lineId)
    .flatMap(({ actionIds }) => actionIds.filter((id) => event.actionIds.includes(id)))
  return (
    <div className={css.page}>
      <PageSplit
        panel={
          <SidePanel label={text.costPanel}>
            <EventBudgetPanel
              panel={panel}
              chains={chains}
              choices={choices}
              start={{ lineId, eventId, year, today }}
              isTemplate={event.isTemplate}
              lineHint={letters.length === 0 ? undefined : text.proposedLine(letters.join(', '))}
            />
          </SidePanel>
        }
      >
        <EventCosts
          eventId={event.isTemplate ? null : eventId}
          chains={chains}
          choices={choices}
          date={event.date}
          today={today}
          onCurrent={panel.choose}
          onPay={(chainId) => {
            const step = event.isTemplate ? 'estimate' : 'actual'
            panel.openForm({ kind: 'book', chainId, step })
          }}
        />
      </PageSplit>
    </div>
  )
}
