import { useState } from 'react'
import type { VenueRoom } from '#domain/contract/venues'
import { Button } from '#renderer/components/button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { money, number } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import type { Doing } from '#renderer/lib/use-command'
import { componentText } from '#renderer/texts/components'
import { venueText as text } from '#renderer/texts/venues'
import { countFrom } from './count-from.ts'

const rowKey = (room: VenueRoom) => room.id
const priceUnits = (['hour', 'day-part', 'day'] as const).map((id) => ({
  id,
  label: text.pricePer[id],
}))

/** The rooms of a place, changed in place. */
export function RoomGrid({ rooms }: { rooms: readonly VenueRoom[] }) {
  const change = useCommand('venues.changeRoom')
  const archive = useCommand('venues.archiveRoom')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  async function archiveChosen() {
    for (const room of rooms.filter(({ id }) => chosen.has(id))) {
      const done = await archive({ roomId: room.id }, text.roomArchived(room.name))
      if (done === undefined) return
    }
    setChosen(new Set())
  }

  return (
    <>
      <Refusal sentence={archive.refusal} />
      <Grid
        label={text.rooms}
        height="auto"
        rows={rooms}
        rowKey={rowKey}
        columns={columnsFor(change)}
        empty={text.noRooms}
        selection={{ keys: chosen, onChange: setChosen }}
        selectionActions={
          <Button size="mini" icon="remove" onPress={() => void archiveChosen()}>
            {text.archive}
          </Button>
        }
      />
    </>
  )
}

function columnsFor(change: Doing<'venues.changeRoom'>): GridColumn<VenueRoom>[] {
  type Change = Omit<Parameters<typeof change>[0], 'roomId'>
  const keep = ({ id: roomId, name }: VenueRoom, what: Change) =>
    change.attempt({ roomId, ...what }, text.roomChanged(what.name ?? name))
  return [
    {
      id: 'name',
      heading: text.room,
      width: 9,
      grow: 1,
      isRowHeading: true,
      text: ({ name }) => name,
      draw: ({ name }) => <bdi>{name}</bdi>,
      edit: {
        kind: 'text',
        value: ({ name }) => name,
        commit: (room, name) => (name.trim() === '' ? text.noName : keep(room, { name })),
      },
    },
    {
      id: 'capacity',
      heading: text.capacity,
      width: 5.5,
      align: 'end',
      text: ({ capacity }) => (capacity === null ? text.unknown : number(capacity)),
      sortBy: ({ capacity }) => capacity ?? -1,
      edit: {
        kind: 'text',
        value: ({ capacity }) => (capacity === null ? '' : String(capacity)),
        commit: (room, typed) => {
          const capacity = countFrom(typed)
          if (capacity === undefined) return componentText.notANumber(typed)
          return keep(room, { capacity })
        },
      },
    },
    {
      id: 'price',
      heading: text.price,
      width: 6,
      align: 'end',
      text: ({ price }) => (price === null ? text.unknown : money(price)),
      sortBy: ({ price }) => price ?? -1,
      edit: {
        kind: 'money',
        value: ({ price }) => price,
        commit: (room, price) =>
          price !== null && price < 0 ? text.belowZero : keep(room, { price }),
      },
    },
    {
      id: 'per',
      heading: text.per,
      width: 6.5,
      text: ({ pricePer }) => text.pricePer[pricePer],
      edit: {
        kind: 'choice',
        options: () => priceUnits,
        value: ({ pricePer }) => pricePer,
        commit: (room, value) => {
          const unit = priceUnits.find(({ id }) => id === value)
          return unit && keep(room, { pricePer: unit.id })
        },
      },
    },
    {
      id: 'source',
      heading: text.priceSource,
      width: 9,
      grow: 1,
      text: ({ priceSource }) => priceSource ?? '',
      edit: {
        kind: 'text',
        value: ({ priceSource }) => priceSource ?? '',
        commit: (room, priceSource) => keep(room, { priceSource }),
      },
    },
  ]
}
