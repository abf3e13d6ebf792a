import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Evidence } from '#domain/contract/evidence'
import { dateWithYear, isoDate, yearOf } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { planActionText as text } from '#renderer/texts/plan-action'
import css from './action-screen.module.css'
import { EvidenceFigures } from './evidence-figures.tsx'
import { yearChoices } from './year-choices.ts'

const shown = 20
const whole = 'heel'

/** What was done for an action in a year, or in all the years of the plan, with its figures. */
export function ActionEvidence({ actionId }: { actionId: ActionId }) {
  const { today } = useStatus()
  const region = useQuery('region.get', {}, { keepsPrevious: true })
  const [chosen, setChosen] = useState<string>(whole)
  const period =
    chosen === whole
      ? { from: region?.programmeFromOn ?? null, until: region?.programmeUntilOn ?? null }
      : { from: isoDate(`${chosen}-01-01`), until: isoDate(`${chosen}-12-31`) }
  const asked = region === undefined ? null : { actionId, ...period, limit: shown }
  const evidence = useQuery('evidence.of', asked, { keepsPrevious: true })
  return (
    <Card heading={text.evidence}>
      <Stack gap={4}>
        <Select
          label={text.evidenceOf}
          isNarrow
          value={chosen}
          options={[{ id: whole, label: text.wholePlan }, ...yearChoices(yearOf(today))]}
          onChange={setChosen}
        />
        {evidence === undefined ? null : <Found evidence={evidence} />}
      </Stack>
    </Card>
  )
}

function Found({ evidence }: { evidence: Evidence }) {
  const { events, conversations, outcomes, money } = evidence
  if (events.total + conversations.total + outcomes.total + money.chains === 0) {
    return <Text tone="muted">{text.nothingYet}</Text>
  }
  return (
    <>
      <EvidenceFigures evidence={evidence} />
      <HeldEvents events={events} />
      <Conversations conversations={conversations} />
      <Outcomes outcomes={outcomes} />
    </>
  )
}

function Part(props: { heading: string; total: number; shownCount: number; children: ReactNode }) {
  if (props.total === 0) return null
  const left = props.total - props.shownCount
  return (
    <section>
      <h3>{props.heading}</h3>
      <ul className={css.counts}>{props.children}</ul>
      {left === 0 ? null : (
        <Text size="sm" tone="muted">
          {text.more(left)}
        </Text>
      )}
    </section>
  )
}

function HeldEvents({ events: { total, rows } }: { events: Evidence['events'] }) {
  return (
    <Part heading={text.heldEvents} total={total} shownCount={rows.length}>
      {rows.map(({ eventId, title, date, present, anonymous }) => (
        <li key={eventId}>
          <span>
            <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId, tab: 'opbrengst' }}>
              <bdi>{title}</bdi>
            </Link>
            {date === null ? '' : `, ${dateWithYear(date)}`}
          </span>
          <b>{text.attended(present, anonymous)}</b>
        </li>
      ))}
    </Part>
  )
}

function Conversations(props: { conversations: Evidence['conversations'] }) {
  const { total, rows } = props.conversations
  return (
    <Part heading={text.conversations} total={total} shownCount={rows.length}>
      {rows.map(({ conversationId, subject, happenedOn, people }) => (
        <li key={conversationId}>
          <span>
            <Link to="/netwerk/gesprekken" search={{ kies: conversationId }}>
              <bdi>{subject}</bdi>
            </Link>
            {`, ${dateWithYear(happenedOn)}`}
          </span>
          <b>{text.spoken(people)}</b>
        </li>
      ))}
    </Part>
  )
}

function Outcomes({ outcomes: { total, rows } }: { outcomes: Evidence['outcomes'] }) {
  return (
    <Part heading={text.outcomes} total={total} shownCount={rows.length}>
      {rows.map(({ id, kind, text: what, madeIn }) => (
        <li key={id}>
          <span>
            <bdi>{what}</bdi>{' '}
            <Text as="span" size="sm" tone="muted">
              <bdi>{madeIn}</bdi>
            </Text>
          </span>
          <b>{text.outcomeKind[kind]}</b>
        </li>
      ))}
    </Part>
  )
}
