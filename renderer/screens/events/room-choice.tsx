import type { EventDetail } from '#domain/contract/events'
import type { VenueDetail } from '#domain/contract/venues'
import { Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { eventPlaceText as text } from '#renderer/texts/event-place'
import { eventText } from '#renderer/texts/events'
import { useEventChange } from './use-event-change.ts'

const none = 'geen'

/** The room of the place; one that is no longer offered stays while the event has it. */
export function RoomChoice({ event, venue }: { event: EventDetail; venue: VenueDetail }) {
  const change = useEventChange(event)
  const { room } = event
  const isKept = room !== null && !venue.rooms.some(({ id }) => id === room.id)
  const rooms = isKept ? [...venue.rooms, room] : venue.rooms
  if (rooms.length === 0) {
    return (
      <Text tone="muted" size="sm">
        {text.noRooms}
      </Text>
    )
  }
  return (
    <>
      <Select
        label={text.room}
        value={room?.id ?? none}
        options={[
          { id: none, label: text.noRoom },
          ...rooms.map(({ id, name, capacity }) => ({ id, label: text.roomWith(name, capacity) })),
        ]}
        onChange={(chosen) => {
          const roomId = rooms.find(({ id }) => id === chosen)?.id ?? null
          change.save({ roomId }, eventText.said.changed(text.room))
        }}
      />
      <Refusal sentence={change.refusal} />
    </>
  )
}
