import { Link } from '@tanstack/react-router'
import { dutchTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Card } from '#renderer/components/card.tsx'
import { EventDot } from '#renderer/components/event-dot.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { todayText as text } from '#renderer/texts/today'
import css from './today-section.module.css'

/** The events of this very day; nothing when there are none. */
export function Agenda({ today }: { today: IsoDate }) {
  const period = { from: today, until: today }
  const events = useQuery('calendar.events', period, { keepsPrevious: true })?.events ?? []
  if (events.length === 0) return null
  return (
    <Card heading={text.agenda}>
      <ul>
        {events.map((event) => (
          <li key={event.id} className={css.appointment}>
            <span className={css.time}>
              {event.startTime === null ? text.wholeDay : dutchTime(event.startTime)}
            </span>
            <EventDot family={familyOfCode[event.code]} look="bar" />
            <div>
              <Link
                className={css.fact}
                to="/bijeenkomsten/$eventId/$tab"
                params={{ eventId: event.id, tab: 'overzicht' }}
              >
                <bdi>{event.title}</bdi>
              </Link>
              <Text tone="muted" size="sm">
                <bdi>
                  {[event.venueName, event.gemeenteName].filter((part) => part !== null).join(', ')}
                </bdi>
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
