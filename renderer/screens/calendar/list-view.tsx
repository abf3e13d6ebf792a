import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { shortDate } from '#domain/shared/dates'
import { familyOfCode } from '#renderer/components/event-family'
import { EventTitle } from '#renderer/components/event-title.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { calendarText as text } from '#renderer/texts/calendar'
import { eventText } from '#renderer/texts/events'
import css from './list-view.module.css'
import { quarterOf } from './quarters.ts'

/** The events of a year under each other by quarter. */
export function ListView({ events }: { events: readonly EventRow[] }) {
  return (
    <div>
      {[1, 2, 3, 4].map((quarter) => (
        <Quarter
          key={quarter}
          quarter={quarter}
          events={events.filter(({ date }) => date !== null && quarterOf(date) === quarter)}
        />
      ))}
    </div>
  )
}

function Quarter({ quarter, events }: { quarter: number; events: readonly EventRow[] }) {
  return (
    <section className={css.quarter} aria-label={text.quarter(quarter)}>
      <h2>{text.quarter(quarter)}</h2>
      {events.length === 0 ? (
        <Text tone="muted" size="sm">
          {text.emptyQuarter}
        </Text>
      ) : null}
      <ul>
        {events.map((event) => (
          <li key={event.id} className={css.event}>
            <span className={css.when}>{event.date === null ? '' : shortDate(event.date)}</span>
            <Row gap={2}>
              <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
              <Link
                to="/bijeenkomsten/$eventId/$tab"
                params={{ eventId: event.id, tab: 'overzicht' }}
              >
                <EventTitle event={event} />
              </Link>
            </Row>
            <span className={css.stage}>{eventText.stages[event.stage]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
