import { longDate } from '#domain/shared/dates'
import type { DoubtfulDate } from '#domain/contract/event-insights'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { todayText as text } from '#renderer/texts/today'
import { TodayLine, TodaySection } from './today-section.tsx'

/** Dates that something has come to speak against since they were chosen; nothing when none. */
export function DoubtfulDates() {
  const doubtful = useQuery('events.doubtful', {}, { keepsPrevious: true }) ?? []
  if (doubtful.length === 0) return null
  return (
    <TodaySection heading={text.doubtful} count={doubtful.length}>
      {doubtful.map((event) => (
        <Line key={event.eventId} event={event} />
      ))}
    </TodaySection>
  )
}

function Line({ event: { eventId, title, date, reasons } }: { event: DoubtfulDate }) {
  return (
    <TodayLine
      icon="attention"
      tone="warn"
      fact={<bdi>{title}</bdi>}
      why={`${longDate(date)}. ${reasons.map((reason) => reason.text).join(' ')}`}
      actions={
        <LinkButton
          look="soft"
          size="mini"
          icon="calendar"
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'overzicht' }}
        >
          {text.toDate}
        </LinkButton>
      }
    />
  )
}
