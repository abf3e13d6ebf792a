import { Link } from '@tanstack/react-router'
import { isoDate } from '#domain/shared/dates'
import type { ValueOfCall } from '#renderer/lib/backend'
import { ArrivedHeading } from '#renderer/components/arrived-heading.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { startYearText as text } from '#renderer/texts/start-year'
import css from './start-year.module.css'

type Props = { year: number; events: ValueOfCall<'year.start'>['events'] }

/** What was just made, each one press away; or that the year misses nothing. */
export function StartedYear({ year, events }: Props) {
  return (
    <Stack gap={4}>
      {events.length === 0 ? (
        <Text>{text.nothing(year)}</Text>
      ) : (
        <section aria-label={text.made(year)}>
          <ArrivedHeading>{text.made(year)}</ArrivedHeading>
          <ul className={css.made}>
            {events.map(({ eventId, title, date }) => (
              <li key={eventId}>
                <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId, tab: 'overzicht' }}>
                  <bdi>{text.madeOn(title, date)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Row>
        <LinkButton
          icon="calendar"
          to="/kalender"
          search={{ beeld: 'jaar', dag: isoDate(`${year}-01-01`) }}
        >
          {text.toYear(year)}
        </LinkButton>
      </Row>
    </Stack>
  )
}
