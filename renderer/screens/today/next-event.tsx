import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { addDays, daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { PlainCard } from '#renderer/components/card.tsx'
import { DateBlock } from '#renderer/components/date-block.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Row, Text } from '#renderer/components/layout.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { todayText as text } from '#renderer/texts/today'
import css from './next-event.module.css'

const daysAhead = 365

/** The first event that is still to come, in a card; nothing when there is none. */
export function NextEvent({ today }: { today: IsoDate }) {
  const period = { from: today, until: addDays(today, daysAhead) }
  const planned = useQuery('calendar.events', period, { keepsPrevious: true })?.events
  const next = planned?.find(({ stage }) => stage !== 'geannuleerd' && stage !== 'afgerond')
  if (next === undefined || next.date === null) return null
  return <NextEventCard event={next} day={next.date} today={today} />
}

type CardProps = { event: EventRow; day: IsoDate; today: IsoDate }

function NextEventCard({ event, day, today }: CardProps) {
  const { code, typeName, title } = event
  const place = [event.venueName, event.gemeenteName].filter((part) => part !== null).join(', ')
  return (
    <PlainCard label={text.nextEvent}>
      <div className={css.event}>
        <DateBlock day={day} family={familyOfCode[code]} />
        <div>
          <Row gap={2}>
            <TypeCode family={familyOfCode[code]} code={code} name={typeName} />
            <Text as="span" tone="muted" size="sm">
              {text.comesIn(day, daysBetween(today, day))}
            </Text>
          </Row>
          <Link
            className={css.title}
            to="/bijeenkomsten/$eventId/$tab"
            params={{ eventId: event.id, tab: 'overzicht' }}
          >
            <bdi>{title}</bdi>
          </Link>
          {place === '' ? null : (
            <Text tone="muted" size="sm">
              <bdi>{place}</bdi>
            </Text>
          )}
        </div>
      </div>
      <dl className={css.seats}>
        <Seat count={event.registered} word={text.registered} />
        <Seat count={event.waiting} word={text.waiting} />
        {event.capacity === null ? null : <Seat count={event.capacity} word={text.seats} />}
      </dl>
    </PlainCard>
  )
}

function Seat({ count, word }: { count: number; word: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{count}</dd>
    </div>
  )
}
