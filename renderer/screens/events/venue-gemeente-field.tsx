import type { GemeenteId } from '#domain/shared/ids'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'

type Props = { value: GemeenteId | null; onChange: (gemeenteId: GemeenteId | null) => void }

const elsewhere = 'elders'

/** The gemeente a place lies in, or none of the region's. */
export function VenueGemeenteField({ value, onChange }: Props) {
  const gemeenten = useQuery('region.get', {})?.gemeenten ?? []
  return (
    <Select
      label={text.fieldPlaceGemeente}
      value={value ?? elsewhere}
      options={[
        ...gemeenten.map(({ id, name }) => ({ id, label: name })),
        { id: elsewhere, label: text.noGemeente },
      ]}
      onChange={(id) => onChange(gemeenten.find((each) => each.id === id)?.id ?? null)}
    />
  )
}
