import type { PoolDue } from '#domain/contract/pool-due'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { poolTodayText as text } from '#renderer/texts/pool-today'
import { TodayLine } from './today-section.tsx'

const look = { look: 'soft', size: 'mini' } as const
const line = { icon: 'budget', tone: 'warn' } as const
type Due = Pick<PoolDue, 'unapproved' | 'unproposed' | 'proposals' | 'unpaid'>

/** Hours and money that wait for the next step, in the order of the steps. */
export function MoneyLines({ due }: { due: Due }) {
  const { unapproved, unproposed, proposals, unpaid } = due
  return (
    <>
      {unapproved === null ? null : (
        <TodayLine
          icon="waiting"
          tone="warn"
          fact={text.unapproved(unapproved)}
          why={text.unapprovedWhy(unapproved)}
          actions={
            <LinkButton
              {...look}
              to="/sleutelpersonen/uren"
              search={{ maand: unapproved.since.slice(0, 7), stand: 'worked' }}
            >
              {text.toHours}
            </LinkButton>
          }
        />
      )}
      {unproposed === null ? null : (
        <TodayLine
          {...line}
          fact={text.unproposed(unproposed)}
          why={text.unproposedWhy(unproposed)}
          actions={
            <LinkButton
              {...look}
              to="/sleutelpersonen/betalingen"
              search={{ van: unproposed.since }}
            >
              {text.toProposal}
            </LinkButton>
          }
        />
      )}
      {proposals === null ? null : (
        <TodayLine
          {...line}
          fact={text.proposals(proposals)}
          why={text.proposalsWhy(proposals.since)}
          actions={<ToPayments />}
        />
      )}
      {unpaid === null ? null : (
        <TodayLine
          {...line}
          fact={text.unpaid(unpaid)}
          why={text.unpaidWhy(unpaid.since)}
          actions={<ToPayments />}
        />
      )}
    </>
  )
}

function ToPayments() {
  return (
    <LinkButton {...look} to="/sleutelpersonen/betalingen">
      {text.toPayments}
    </LinkButton>
  )
}
