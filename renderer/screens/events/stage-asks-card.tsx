import type { StageAskEntry } from '#domain/contract/event-insights'
import type { EventDetail } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText } from '#renderer/texts/events'
import type { EventTab } from '#renderer/texts/events'
import { stageAskText as text } from '#renderer/texts/stage-asks'
import { focusInPart } from './event-parts.ts'
import type { EventPart } from './event-parts.ts'
import css from './stage-asks-card.module.css'

type Where =
  | { readonly tab: EventTab }
  | { readonly part: EventPart }
  | { readonly screen: '/bijeenkomsten/$eventId/uitnodigen' }

const whereOf: Record<StageAskEntry['kind'], Where> = {
  date: { part: 'date' },
  times: { part: 'times' },
  venue: { part: 'place' },
  programme: { tab: 'programma' },
  tasks: { tab: 'draaiboek' },
  costs: { tab: 'begroting' },
  invite: { screen: '/bijeenkomsten/$eventId/uitnodigen' },
  send: { tab: 'deelnemers' },
  answers: { tab: 'deelnemers' },
  'open-tasks': { tab: 'draaiboek' },
  presence: { tab: 'deelnemers' },
  'open-costs': { tab: 'begroting' },
  close: { tab: 'opbrengst' },
}

/** What the event still misses at its stage, each one press from its place. */
export function StageAsksCard({ event }: { event: EventDetail }) {
  const answer = useQuery('events.asks', { eventId: event.id }, { keepsPrevious: true })
  // What is off the list, cancelled or a template is asked nothing, which is not: all is there.
  const isAsked = event.stage !== 'geannuleerd' && !event.isTemplate && !event.isArchived
  if (answer === undefined || !isAsked) return null
  return (
    <Card
      heading={text.heading}
      end={
        <Text tone="muted" size="sm" as="span">
          {eventText.stages[event.stage]}
        </Text>
      }
    >
      {answer.asks.length === 0 ? (
        <Text tone="muted" size="sm">
          {text.nothing}
        </Text>
      ) : (
        <ul className={css.asks}>
          {answer.asks.map((ask) => (
            <li key={ask.kind}>
              <Icon name="awaiting" size="small" />
              <span>{text.asks[ask.kind].ask(ask.count)}</span>
              <Go event={event} kind={ask.kind} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Go({ event, kind }: { event: EventDetail; kind: StageAskEntry['kind'] }) {
  const where = whereOf[kind]
  const label = text.asks[kind].go
  const params = { eventId: event.id }
  if ('tab' in where) {
    return (
      <LinkButton
        look="lite"
        size="mini"
        to="/bijeenkomsten/$eventId/$tab"
        params={{ ...params, tab: where.tab }}
      >
        {label}
      </LinkButton>
    )
  }
  if ('screen' in where) {
    return (
      <LinkButton look="lite" size="mini" to={where.screen} params={params}>
        {label}
      </LinkButton>
    )
  }
  return (
    <Button look="lite" size="mini" onPress={() => focusInPart(where.part)}>
      {label}
    </Button>
  )
}
