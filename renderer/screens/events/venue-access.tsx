import type { VenueDetail } from '#domain/contract/venues'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { eventPlaceText as text } from '#renderer/texts/event-place'

/** Who can get in and how to get there, as it is kept with the place. */
export function VenueAccess({ venue }: { venue: VenueDetail }) {
  const { isWheelchairAccessible: isAccessible, address, accessNote, travelNote } = venue
  const notes = [address, accessNote, travelNote].filter((note) => note !== null)
  return (
    <Stack gap={2}>
      {isAccessible === false ? (
        <WarningLine weight="warn" fact={text.notAccessible} reason={text.notAccessibleWhy} />
      ) : (
        <Row gap={1} align="start">
          <Icon name={isAccessible === null ? 'help' : 'yes'} size="small" />
          <Text size="sm" tone={isAccessible === null ? 'muted' : 'normal'}>
            {isAccessible === null ? text.accessUnknown : text.accessible}
          </Text>
        </Row>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm" tone="muted">
          <bdi>{note}</bdi>
        </Text>
      ))}
    </Stack>
  )
}
