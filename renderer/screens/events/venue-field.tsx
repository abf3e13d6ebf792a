import { useState } from 'react'
import type { VenueChoice } from '#domain/contract/venues'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import { VenueGemeenteField } from './venue-gemeente-field.tsx'

type Props = {
  value: VenueChoice
  /** The name of a chosen place, which may be off the list. */
  knownName?: string | undefined
  onChange: (venue: VenueChoice) => void
}

/** A place that is known, or a new name with its gemeente. */
export function VenueField({ value, knownName, onChange }: Props) {
  const venues = useQuery('venues.list', {}) ?? []
  const [typed, setTyped] = useState<string>()
  const known =
    value !== null && 'id' in value ? venues.find(({ id }) => id === value.id) : undefined
  const named = value !== null && 'name' in value ? value : undefined
  const shown = typed ?? known?.name ?? named?.name ?? knownName ?? ''
  const wanted = shown.trim().toLowerCase()
  const isChosen = typed === undefined && value !== null && 'id' in value
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
        onType={(text) => setTyped(text === known?.name ? undefined : text)}
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
        <VenueGemeenteField
          value={named.gemeenteId}
          onChange={(gemeenteId) => onChange({ ...named, gemeenteId })}
        />
      )}
    </Stack>
  )
}
