import type { EventRow } from '#domain/contract/events'

/** The title of an event in a list; struck through when it is cancelled, and never gone. */
export function EventTitle({ event }: { event: Pick<EventRow, 'title' | 'stage'> }) {
  if (event.stage !== 'geannuleerd') return <bdi>{event.title}</bdi>
  return (
    <s>
      <bdi>{event.title}</bdi>
    </s>
  )
}
