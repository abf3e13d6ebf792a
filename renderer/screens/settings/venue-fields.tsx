import type { VenueDetail } from '#domain/contract/venues'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { venueText as text } from '#renderer/texts/venues'
import css from './venues-settings.module.css'

const elsewhere = 'elders'
const wheelchairs = [
  { id: 'yes', label: text.wheelchairs.yes },
  { id: 'no', label: text.wheelchairs.no },
  { id: 'unknown', label: text.wheelchairs.unknown },
] as const
const wheelchairValue = { yes: true, no: false, unknown: null } as const

/** Name, where it is, who can get in and how to get there. */
export function VenueFields({ venue }: { venue: VenueDetail }) {
  const gemeenten = useQuery('region.get', {})?.gemeenten ?? []
  const change = useCommand('venues.change')
  const isAccessible = venue.isWheelchairAccessible

  function keep(what: Omit<InputOfCall<'venues.change'>, 'venueId'>, field: string) {
    return change({ venueId: venue.id, ...what }, text.changed(field))
  }

  return (
    <Stack gap={3}>
      <div className={css.fields}>
        <KeptField
          label={text.name}
          value={venue.name}
          isNeverEmpty
          onKeep={(name) => keep({ name }, text.name)}
        />
        <Select
          label={text.gemeente}
          value={venue.gemeenteId ?? elsewhere}
          options={[
            ...gemeenten.map(({ id, name }) => ({ id, label: name })),
            { id: elsewhere, label: text.noGemeente },
          ]}
          onChange={(id) => {
            const gemeenteId = gemeenten.find((each) => each.id === id)?.id ?? null
            void keep({ gemeenteId }, text.gemeente)
          }}
        />
        <KeptField
          label={text.address}
          value={venue.address ?? ''}
          onKeep={(address) => keep({ address }, text.address)}
        />
        <Select
          label={text.wheelchair}
          value={isAccessible === null ? 'unknown' : isAccessible ? 'yes' : 'no'}
          options={wheelchairs}
          onChange={(id) => keep({ isWheelchairAccessible: wheelchairValue[id] }, text.wheelchair)}
        />
        <KeptField
          label={text.accessNote}
          hint={text.accessNoteHint}
          isMultiline
          value={venue.accessNote ?? ''}
          onKeep={(accessNote) => keep({ accessNote }, text.accessNote)}
        />
        <KeptField
          label={text.travelNote}
          hint={text.travelNoteHint}
          isMultiline
          value={venue.travelNote ?? ''}
          onKeep={(travelNote) => keep({ travelNote }, text.travelNote)}
        />
      </div>
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}
