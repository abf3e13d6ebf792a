import type { MessageBatch } from '#domain/contract/messages'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { messagesText } from '#renderer/texts/messages'
import { TodayLine, TodaySection } from './today-section.tsx'

const text = messagesText.today

/** Rounds of messages that were made before today and not sent; nothing when there are none. */
export function WaitingRounds() {
  const waiting = useQuery('messages.waiting', {}, { keepsPrevious: true }) ?? []
  if (waiting.length === 0) return null
  return (
    <TodaySection heading={text.heading} count={waiting.length}>
      {waiting.map((batch) => (
        <TodayLine
          key={batch.id}
          icon="mail"
          tone="warn"
          fact={<bdi>{text.fact(batch)}</bdi>}
          why={text.why(batch)}
          actions={<Look batch={batch} />}
        />
      ))}
    </TodaySection>
  )
}

function Look({ batch: { id: ronde, eventId } }: { batch: MessageBatch }) {
  const look = { look: 'soft', size: 'mini', icon: 'mail' } as const
  return eventId === null ? (
    <LinkButton {...look} to="/netwerk/nieuwsbrief" search={{ ronde }}>
      {text.look}
    </LinkButton>
  ) : (
    <LinkButton
      {...look}
      to="/bijeenkomsten/$eventId/berichten"
      params={{ eventId }}
      search={{ ronde }}
    >
      {text.look}
    </LinkButton>
  )
}
