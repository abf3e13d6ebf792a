import { useState } from 'react'
import type { VenueChoice } from '#domain/contract/events'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'

type Props = { value: VenueChoice; onChange: (venue: VenueChoice) => void }

const elsewhere = 'elders'

/** A place that is known, or a new name with its gemeente. */
export function VenueField({ value, onChange }: Props) {
  const venues = useQuery('venues.list', {}) ?? []
  const region = useQuery('region.get', {})
  const [typed, setTyped] = useState<string>()
  const known =
    value !== null && 'id' in value ? venues.find(({ id }) => id === value.id) : undefined
  const named = value !== null && 'name' in value ? value : undefined
  const shown = typed ?? known?.name ?? named?.name ?? ''
  const wanted = shown.trim().toLowerCase()
  const isChosen = typed === undefined && known !== undefined
  const gemeenten = region?.gemeenten ?? []
  return (
    <Stack gap={2}>
      <ComboBox
        label={text.fieldPlace}
        hint={text.fieldPlaceHint}
        value={known?.id ?? null}
        options={venues
          .filter(({ name }) => isChosen || name.toLowerCase().includes(wanted))
          .map(({ id, name, gemeenteName }) => ({
            id,
            label: name,
            ...(gemeenteName === null ? {} : { detail: gemeenteName }),
          }))}
        typed={shown}
        onType={setTyped}
        onChange={(id) => {
          setTyped(undefined)
          if (id !== null) onChange({ id })
        }}
        onNew={(name) => {
          setTyped(undefined)
          const same = venues.find((venue) => venue.name.toLowerCase() === name.toLowerCase())
          if (same !== undefined) onChange({ id: same.id })
          else onChange({ name, gemeenteId: named?.gemeenteId ?? null })
        }}
        onEmpty={() => {
          setTyped(undefined)
          if (value !== null) onChange(null)
        }}
      />
      {named === undefined ? null : (
        <Select
          label={text.fieldPlaceGemeente}
          value={named.gemeenteId ?? elsewhere}
          options={[
            ...gemeenten.map(({ id, name }) => ({ id: id, label: name })),
            { id: elsewhere, label: text.noGemeente },
          ]}
          onChange={(id) => {
            const gemeenteId = gemeenten.find((each) => each.id === id)?.id ?? null
            onChange({ ...named, gemeenteId })
          }}
        />
      )}
    </Stack>
  )
}
