import { Link } from '@tanstack/react-router'
import { shortDate } from '#domain/shared/dates'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { closingText as text } from '#renderer/texts/closing'
import { TodayLine, TodaySection } from './today-section.tsx'

/** Events that were held a while ago and are not closed, each one press from its closing. */
export function UnclosedEvents() {
  const waiting = useQuery('closing.waiting', {}, { keepsPrevious: true })
  if (waiting === undefined || waiting.total === 0) return null
  const { events, total } = waiting
  const rest = total - events.length
  return (
    <TodaySection
      heading={text.waiting}
      count={total}
      foot={
        rest === 0 ? null : (
          <Text size="sm" tone="muted">
            {text.waitingMore(rest)}
          </Text>
        )
      }
    >
      {events.map(({ eventId, title, date, open }) => {
        const to = {
          to: '/bijeenkomsten/$eventId/$tab',
          params: { eventId, tab: 'opbrengst' },
        } as const
        return (
          <TodayLine
            key={eventId}
            icon="awaiting"
            tone="warn"
            fact={
              <Link {...to}>
                <bdi>{title}</bdi>
              </Link>
            }
            why={text.waitingWhy(open)}
            when={shortDate(date)}
            actions={
              <LinkButton look="soft" size="mini" icon="check" {...to}>
                {text.toClosing}
              </LinkButton>
            }
          />
        )
      })}
    </TodaySection>
  )
}
