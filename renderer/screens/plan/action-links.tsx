import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlanActionDetail } from '#domain/contract/plan-action'
import { dateWithYear } from '#domain/shared/dates'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { eventText } from '#renderer/texts/events'
import { planActionText as text } from '#renderer/texts/plan-action'
import { periodWord } from '#renderer/texts/planning'
import css from './action-screen.module.css'

/** What belongs to an action: events, rows of the table, indicators and the milestones of the plan. */
export function ActionLinks({ detail }: { detail: PlanActionDetail }) {
  const { milestones } = detail
  return (
    <Stack gap={6}>
      <EventsOfAction detail={detail} />
      <Rows detail={detail} />
      <Indicators detail={detail} />
      {milestones.length === 0 ? null : (
        <Part heading={text.milestones}>
          {milestones.map(({ id, period, text: what }) => (
            <li key={id}>
              <bdi>{what}</bdi>
              <Text size="sm" tone="muted">
                {periodWord(period)}
              </Text>
            </li>
          ))}
        </Part>
      )}
    </Stack>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={css.lines}>{children}</ul>
    </section>
  )
}

function EventsOfAction({ detail: { events, eventsTotal } }: { detail: PlanActionDetail }) {
  return (
    <Part heading={text.events}>
      {events.length === 0 ? <Muted words={text.noEvents} /> : null}
      {events.map(({ eventId, title, date, stage }) => (
        <li key={eventId}>
          <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId, tab: 'overzicht' }}>
            <bdi>{title}</bdi>
          </Link>
          <Text size="sm" tone="muted">
            {[date === null ? text.noDate : dateWithYear(date), eventText.stages[stage]].join(', ')}
          </Text>
        </li>
      ))}
      {eventsTotal > events.length ? (
        <Muted words={text.moreEvents(eventsTotal - events.length)} />
      ) : null}
    </Part>
  )
}

function Rows({ detail: { rows } }: { detail: PlanActionDetail }) {
  return (
    <div>
      <Part heading={text.planning}>
        {rows.length === 0 ? <Muted words={text.noPlanning} /> : null}
        {rows.map(({ id, title, periods }) => (
          <li key={id}>
            <bdi>{title}</bdi>
            <Text size="sm" tone="muted">
              {periods.map(periodWord).join(', ')}
            </Text>
          </li>
        ))}
      </Part>
      <LinkButton look="soft" size="mini" to="/plan/planning">
        {text.toPlanning}
      </LinkButton>
    </div>
  )
}

function Indicators({ detail: { indicators } }: { detail: PlanActionDetail }) {
  return (
    <Part heading={text.indicators}>
      {indicators.length === 0 ? <Muted words={text.noIndicators} /> : null}
      {indicators.map(({ id, title }) => (
        <li key={id}>
          <Link to="/plan/indicatoren">
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
    </Part>
  )
}

function Muted({ words }: { words: string }) {
  return (
    <li>
      <Text size="sm" tone="muted">
        {words}
      </Text>
    </li>
  )
}
