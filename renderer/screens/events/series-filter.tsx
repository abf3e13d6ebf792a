import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import type { EventsFilter } from './events-filter.ts'

type Props = { filter: EventsFilter; onChange: (filter: EventsFilter) => void }

const every = 'alle'

/** Only the meetings of one series; not there while there is no series. */
export function SeriesFilter({ filter, onChange }: Props) {
  const series = useQuery('events.series', {}, { keepsPrevious: true })
  if (series === undefined || series.length === 0) return null
  return (
    <Select
      label={text.filterSeries}
      isNarrow
      value={filter.reeks ?? every}
      options={[
        { id: every, label: text.allSeries },
        ...series.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={(id) => {
        const { reeks: _reeks, ...rest } = filter
        const chosen = series.find((each) => each.id === id)
        // A series runs over the years, so its meetings are shown whatever their year.
        onChange(chosen === undefined ? rest : { ...rest, jaar: 'alle', reeks: chosen.id })
      }}
    />
  )
}
