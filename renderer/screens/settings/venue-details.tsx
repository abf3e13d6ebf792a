import type { VenueDetail } from '#domain/contract/venues'
import type { VenueId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { End, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { venueText as text } from '#renderer/texts/venues'
import { DepartureGrid } from './departure-grid.tsx'
import { NewDeparture } from './new-departure.tsx'
import { NewRoom } from './new-room.tsx'
import { RoomGrid } from './room-grid.tsx'
import { VenueFields } from './venue-fields.tsx'
import css from './venues-settings.module.css'

type Props = { venueId: VenueId; isListed: boolean; onArchived: () => void }

/** Everything known of one place; each field and cell is saved when it is left. */
export function VenueDetails({ venueId, isListed, onArchived }: Props) {
  const venue = useQuery('venues.get', { venueId }, { keepsPrevious: true })
  if (venue === undefined) return <Loading />
  return (
    <Stack gap={6}>
      <VenueHead venue={venue} isListed={isListed} onArchived={onArchived} />
      <VenueFields venue={venue} />
      <Stack gap={2}>
        <div className={css.head}>
          <h3>{text.rooms}</h3>
          <Text tone="muted" size="sm">
            {text.roomsHint}
          </Text>
        </div>
        <RoomGrid rooms={venue.rooms} />
        <NewRoom venueId={venueId} />
      </Stack>
      <Stack gap={2}>
        <div className={css.head}>
          <h3>{text.departures}</h3>
          <Text tone="muted" size="sm">
            {text.departuresHint}
          </Text>
        </div>
        <DepartureGrid departures={venue.departures} />
        <NewDeparture venueId={venueId} />
      </Stack>
    </Stack>
  )
}

type HeadProps = { venue: VenueDetail; isListed: boolean; onArchived: () => void }

function VenueHead({ venue, isListed, onArchived }: HeadProps) {
  const archive = useCommand('venues.archive')

  async function takeOff() {
    const done = await archive({ venueId: venue.id }, text.archived(venue.name))
    if (done !== undefined) onArchived()
  }

  return (
    <>
      <div className={css.head}>
        <h2>
          <bdi>{venue.name}</bdi>
        </h2>
        <Text tone="muted" size="sm">
          {text.eventCount(venue.eventCount)}
        </Text>
        {isListed ? (
          <End>
            <Button size="mini" icon="remove" onPress={() => void takeOff()}>
              {text.archive}
            </Button>
          </End>
        ) : null}
      </div>
      {venue.isArchived ? <WarningLine weight="note" fact={text.isArchived} /> : null}
      <Refusal sentence={archive.refusal} />
    </>
  )
}
