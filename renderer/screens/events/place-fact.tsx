import type { EventDetail } from '#domain/contract/events'
import { Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { eventText as text } from '#renderer/texts/events'
import { partId } from './event-parts.ts'
import { useEventChange } from './use-event-change.ts'
import { VenueField } from './venue-field.tsx'
import { VenueGemeenteField } from './venue-gemeente-field.tsx'

/** The place of an event, and the gemeente of that place for every event that is held there. */
export function PlaceFact({ event }: { event: EventDetail }) {
  const change = useEventChange(event)
  const changeVenue = useCommand('venues.change')
  const { venue } = event
  return (
    <Stack gap={2}>
      <div id={partId('place')}>
        <VenueField
          knownName={venue?.name}
          value={venue === null ? null : { id: venue.id }}
          onChange={(chosen) => change.save({ venue: chosen }, text.said.changed(text.fieldPlace))}
        />
      </div>
      {venue === null ? null : (
        <VenueGemeenteField
          value={venue.gemeenteId}
          onChange={(gemeenteId) => {
            const said = text.said.venueGemeente(venue.name)
            void changeVenue({ venueId: venue.id, gemeenteId }, said)
          }}
        />
      )}
      <Refusal sentence={change.refusal ?? changeVenue.refusal} />
    </Stack>
  )
}
