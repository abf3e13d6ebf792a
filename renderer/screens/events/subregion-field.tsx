import type { Subregion } from '#domain/events/planned-event'
import { Select } from '#renderer/components/select.tsx'
import { eventText as text } from '#renderer/texts/events'

type Props = { value: Subregion | null; onChange: (subregion: Subregion | null) => void }

/** Oost, West or the whole region. */
export function SubregionField({ value, onChange }: Props) {
  return (
    <Select
      label={text.fieldSubregion}
      value={value ?? 'regio'}
      options={[
        { id: 'regio', label: text.wholeRegion },
        { id: 'oost', label: text.subregions.oost },
        { id: 'west', label: text.subregions.west },
      ]}
      onChange={(id) => onChange(id === 'oost' || id === 'west' ? id : null)}
    />
  )
}
