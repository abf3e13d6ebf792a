import type { EventDetail } from '#domain/contract/events'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'

/** Where the event stands in its series, with the meetings before and after; nothing without one. */
export function SeriesLine({ event }: { event: EventDetail }) {
  const asked = event.series === null ? null : { eventId: event.id }
  const place = useQuery('events.inSeries', asked, { keepsPrevious: true })?.place
  if (!place || event.series === null) return null
  const { previous, next } = place
  return (
    <Row gap={3} wrap>
      <Row gap={1}>
        <Icon name="events" size="small" />
        <Text as="span" size="sm">
          {text.seriesPlace(place.series.name, place.position, place.total)}
        </Text>
      </Row>
      {previous === null ? null : (
        <LinkButton look="lite" size="mini" icon="previous" {...overviewOf(previous.id)}>
          {text.seriesPrevious(previous.date)}
        </LinkButton>
      )}
      {next === null ? null : (
        <LinkButton look="lite" size="mini" icon="next" {...overviewOf(next.id)}>
          {text.seriesNext(next.date)}
        </LinkButton>
      )}
    </Row>
  )
}

function overviewOf(eventId: string) {
  return { to: '/bijeenkomsten/$eventId/$tab', params: { eventId, tab: 'overzicht' } } as const
}
