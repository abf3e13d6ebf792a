import { useState } from 'react'
import type { VenueDeparture } from '#domain/contract/venues'
import { Button } from '#renderer/components/button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { venueText as text } from '#renderer/texts/venues'
import { departureColumns } from './departure-columns.tsx'

const rowKey = (departure: VenueDeparture) => departure.id

/** The last bus or train per direction and kind of day, changed in place. */
export function DepartureGrid({ departures }: { departures: readonly VenueDeparture[] }) {
  const { today } = useStatus()
  const change = useCommand('venues.changeDeparture')
  const remove = useCommand('venues.removeDeparture')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  async function removeChosen() {
    for (const { id, direction } of departures.filter((each) => chosen.has(each.id))) {
      const done = await remove({ departureId: id }, text.departureRemoved(direction))
      if (done === undefined) return
    }
    setChosen(new Set())
  }

  return (
    <>
      <Refusal sentence={remove.refusal} />
      <Grid
        label={text.departures}
        height="auto"
        rows={departures}
        rowKey={rowKey}
        columns={departureColumns(change, today)}
        empty={text.noDepartures}
        selection={{ keys: chosen, onChange: setChosen }}
        selectionActions={
          <Button size="mini" icon="remove" onPress={() => void removeChosen()}>
            {text.remove}
          </Button>
        }
      />
    </>
  )
}
