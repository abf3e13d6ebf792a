import type { EventDetail } from '#domain/contract/events'
import { tooManyForRoom } from '#domain/events/room-fit'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventPlaceText as text } from '#renderer/texts/event-place'
import { eventText } from '#renderer/texts/events'
import { PlaceFact } from './place-fact.tsx'
import { RoomChoice } from './room-choice.tsx'
import { RoomRent } from './room-rent.tsx'
import { useEventChange } from './use-event-change.ts'
import { VenueAccess } from './venue-access.tsx'

/** Where an event is held: its place and room, who can get in, and how people travel. */
export function EventPlaceCard({ event }: { event: EventDetail }) {
  const asked = event.venue === null ? null : { venueId: event.venue.id }
  const venue = useQuery('venues.get', asked, { keepsPrevious: true })
  const change = useEventChange(event)
  const shown = venue?.id === event.venue?.id ? venue : undefined
  return (
    <Card
      heading={text.heading}
      end={
        event.venue === null ? null : (
          <LinkButton
            look="lite"
            size="mini"
            to="/instellingen/plaatsen"
            search={{ kies: event.venue.id }}
          >
            {text.show}
          </LinkButton>
        )
      }
    >
      <Stack gap={3}>
        <PlaceFact event={event} />
        {shown === undefined ? null : <RoomChoice event={event} venue={shown} />}
        <RoomWarning event={event} />
        {shown === undefined ? null : <VenueAccess venue={shown} />}
        <KeptField
          label={text.travelNote}
          hint={text.travelNoteHint}
          isMultiline
          value={event.travelNote ?? ''}
          onKeep={(travelNote) =>
            change.keep({ travelNote }, eventText.said.changed(text.travelNote))
          }
        />
        <RoomRent event={event} />
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}

function RoomWarning({ event }: { event: EventDetail }) {
  const { capacity, room } = event
  const tooMany = tooManyForRoom(capacity, room)
  if (tooMany === 0 || room === null) return null
  return (
    <WarningLine
      weight="warn"
      fact={text.tooMany(tooMany, room.name)}
      reason={text.tooManyWhy(capacity ?? 0, room.capacity ?? 0)}
    />
  )
}
