import type { EventDetail } from '#domain/contract/events'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'

type Props = { value: EventDetail['series']; onChange: (name: string | null) => void }

/** The series an event belongs to; a name that is not in the list begins one. */
export function SeriesField({ value, onChange }: Props) {
  const series = useQuery('events.series', {}, { keepsPrevious: true })
  if (series === undefined) return null
  return (
    <ComboBox
      key={value?.id ?? ''}
      label={text.fieldSeries}
      hint={text.fieldSeriesHint}
      options={series.map(({ id, name }) => ({ id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => {
        const chosen = series.find((each) => each.id === id)
        if (chosen !== undefined && chosen.id !== value?.id) onChange(chosen.name)
      }}
      onNew={(typed) => {
        if (typed !== value?.name) onChange(typed)
      }}
      onEmpty={() => {
        if (value !== null) onChange(null)
      }}
    />
  )
}
