import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { BudgetChecks as Checks } from '#domain/contract/budget-checks'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import type { WarningWeight } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetChecksText as text } from '#renderer/texts/budget-checks'
import { euros } from './amounts.ts'
import css from './budget-warnings.module.css'

type Check = Checks['checks'][number]
type OnShow = (lineId: BudgetLineId, chainId: CostChainId | null) => void

const shownFirst = 6
const fewEvents = 1

const weights: Record<Check['kind'], WarningWeight> = {
  overrun: 'alert',
  'runs-out': 'warn',
  'open-at-year-end': 'warn',
  'above-commitment': 'warn',
  'invoice-twice': 'warn',
  'costs-without-amount': 'note',
  'event-without-costs': 'note',
}

/** What the year asks for, each one press away from its place; a line in the red is told above. */
export function BudgetChecks({ year, onShow }: { year: number; onShow: OnShow }) {
  const answer = useQuery('budget.checks', { year }, { keepsPrevious: true })
  const [isAll, setIsAll] = useState(false)
  const checks = answer?.checks.filter(({ kind }) => kind !== 'overrun') ?? []
  if (checks.length === 0) return null
  const uncosted = checks.filter((check) => check.kind === 'event-without-costs')
  // A few stand by themselves; of many, one line that leads to each of them.
  const isTogether = uncosted.length > fewEvents
  const apart = isTogether ? checks.filter((check) => check.kind !== 'event-without-costs') : checks
  const shown = isAll ? apart : apart.slice(0, shownFirst)
  return (
    <section aria-label={text.listLabel}>
      <ul className={css.lines}>
        {shown.map((check) => (
          <li key={keyOf(check)}>
            <WarningLine
              weight={weights[check.kind]}
              fact={<bdi>{text.fact(check, euros)}</bdi>}
              reason={text.reason(check, euros)}
              action={<ShowPlace check={check} onShow={onShow} />}
            />
          </li>
        ))}
        {isTogether ? (
          <li>
            <EventsTogether events={uncosted} />
          </li>
        ) : null}
      </ul>
      {apart.length > shown.length ? (
        <Button look="lite" size="mini" onPress={() => setIsAll(true)}>
          {text.more(apart.length - shown.length)}
        </Button>
      ) : null}
    </section>
  )
}

type Uncosted = Extract<Check, { kind: 'event-without-costs' }>

function EventsTogether({ events }: { events: readonly Uncosted[] }) {
  return (
    <WarningLine
      weight="note"
      fact={text.eventsWithoutCosts(events.length)}
      reason={
        <>
          {events.map(({ eventId, title }, index) => (
            <Fragment key={eventId}>
              {index === 0 ? '' : ', '}
              <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId, tab: 'begroting' }}>
                <bdi>{title}</bdi>
              </Link>
            </Fragment>
          ))}
          {`. ${text.costsNothing}`}
        </>
      }
    />
  )
}

function ShowPlace({ check, onShow }: { check: Check; onShow: OnShow }) {
  if (check.kind === 'event-without-costs') {
    return (
      <LinkButton
        size="mini"
        to="/bijeenkomsten/$eventId/$tab"
        params={{ eventId: check.eventId, tab: 'begroting' }}
      >
        {text.show}
      </LinkButton>
    )
  }
  const { lineId } = check
  if (lineId === null) return null
  return (
    <Button size="mini" onPress={() => onShow(lineId, 'chainId' in check ? check.chainId : null)}>
      {text.show}
    </Button>
  )
}

function keyOf(check: Check): string {
  switch (check.kind) {
    case 'event-without-costs':
      return `${check.kind} ${check.eventId}`
    case 'above-commitment':
    case 'invoice-twice':
      return `${check.kind} ${check.chainId}`
    default:
      return `${check.kind} ${check.lineId ?? ''}`
  }
}
