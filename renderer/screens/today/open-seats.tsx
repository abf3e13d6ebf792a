import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OpenSeats as OpenSeatsOfEvent } from '#domain/contract/waiting-list'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { todayText as text } from '#renderer/texts/today'
import { TodayLine, TodaySection } from './today-section.tsx'

/** What the waiting lists ask for: offers that end today, offers that passed, seats to offer. */
export function OpenSeats() {
  const events = useQuery('attendance.openSeats', {}, { keepsPrevious: true })
  if (events === undefined || events.length === 0) return null
  const lines = events.flatMap(linesOf)
  return (
    <TodaySection heading={text.openSeats} count={lines.length}>
      {lines}
    </TodaySection>
  )
}

function linesOf(event: OpenSeatsOfEvent): ReactNode[] {
  const { eventId, lapsingToday, lapsed, seatsToOffer, waiting } = event
  const line = (
    id: string,
    icon: 'running' | 'late' | 'waiting',
    tone: 'accent' | 'alert' | 'warn',
    fact: string,
  ) => (
    <TodayLine
      key={`${eventId} ${id}`}
      icon={icon}
      tone={tone}
      fact={<EventLink event={event}>{fact}</EventLink>}
      why={<bdi>{text.ofEvent(event.title, event.date)}</bdi>}
      actions={
        <LinkButton
          look="soft"
          size="mini"
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'deelnemers' }}
        >
          {text.toGuests}
        </LinkButton>
      }
    />
  )
  return [
    ...(lapsed.length > 0 ? [line('lapsed', 'late', 'alert', text.offersLapsed(lapsed))] : []),
    ...lapsingToday.map(({ name, until }, index) =>
      line(`today ${index} ${name}`, 'running', 'accent', text.offerEndsToday(name, until)),
    ),
    ...(seatsToOffer > 0
      ? [line('seats', 'waiting', 'warn', text.seatsToOffer(seatsToOffer, waiting))]
      : []),
  ]
}

function EventLink({ event, children }: { event: OpenSeatsOfEvent; children: ReactNode }) {
  const params = { eventId: event.eventId, tab: 'deelnemers' } as const
  return (
    <Link to="/bijeenkomsten/$eventId/$tab" params={params}>
      <bdi>{children}</bdi>
    </Link>
  )
}
