import { useState } from 'react'
import type { EventDetail, VenueChoice } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { eventText as text } from '#renderer/texts/events'
import { useEventChange } from './use-event-change.ts'
import { VenueField } from './venue-field.tsx'

/** The place of an event: a known one is stored at once, a new one after its gemeente is chosen. */
export function PlaceFact({ event }: { event: EventDetail }) {
  const [draft, setDraft] = useState<VenueChoice>()
  const change = useEventChange(event)
  const stored: VenueChoice = event.venue === null ? null : { id: event.venue.id }

  function save(venue: VenueChoice) {
    setDraft(undefined)
    change.save({ venue }, text.said.changed(text.fieldPlace))
  }

  return (
    <Stack gap={2}>
      <VenueField
        value={draft === undefined ? stored : draft}
        onChange={(venue) => (venue !== null && 'name' in venue ? setDraft(venue) : save(venue))}
      />
      {draft === undefined ? null : (
        <Row>
          <Button size="mini" icon="check" onPress={() => save(draft)}>
            {text.savePlace}
          </Button>
          <Button size="mini" look="lite" onPress={() => setDraft(undefined)}>
            {text.cancelNot}
          </Button>
        </Row>
      )}
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}
