import type { EventRow, EventTypeEntry } from '#domain/contract/events'
import { End, Row } from '#renderer/components/layout.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { eventText as text } from '#renderer/texts/events'
import type { EventsFilter } from './events-filter.ts'
import { SeriesFilter } from './series-filter.tsx'

type Props = {
  filter: EventsFilter
  currentYear: number
  years: readonly { year: number | null; count: number }[]
  types: readonly EventTypeEntry[]
  onChange: (filter: EventsFilter) => void
}

const every = 'alle'
const stages = Object.keys(text.stages) as EventRow['stage'][]

/** Search and the three filters of the list; each change is a change of the address. */
export function EventsToolbar({ filter, currentYear, years, types, onChange }: Props) {
  const known = years.flatMap(({ year }) => year ?? [])
  const offered = [...new Set([...known, currentYear, currentYear + 1])].toSorted((a, b) => a - b)
  return (
    <Row gap={3} wrap align="end">
      <SearchField
        label={text.search}
        value={filter.zoek ?? ''}
        onChange={(zoek) => onChange({ ...filter, zoek })}
      />
      <End>
        <Row gap={3} wrap align="end">
          <Select
            label={text.filterYear}
            isNarrow
            value={String(filter.jaar ?? currentYear)}
            options={[
              { id: every, label: text.allYears },
              ...offered.map((year) => ({ id: String(year), label: String(year) })),
              { id: 'zonder-datum', label: text.withoutDate },
            ]}
            onChange={(id) => {
              const jaar = id === every || id === 'zonder-datum' ? id : Number(id)
              onChange({ ...filter, jaar })
            }}
          />
          <Select
            label={text.filterType}
            isNarrow
            value={filter.soort ?? every}
            options={[
              { id: every, label: text.allTypes },
              ...types.map(({ id, name }) => ({ id, label: name })),
            ]}
            onChange={(id) => {
              const { soort: _soort, ...rest } = filter
              const type = types.find((each) => each.id === id)
              onChange(type === undefined ? rest : { ...rest, soort: type.id })
            }}
          />
          <SeriesFilter filter={filter} onChange={onChange} />
          <Select
            label={text.filterStage}
            isNarrow
            value={filter.stand ?? every}
            options={[
              { id: every, label: text.allStages },
              ...stages.map((id) => ({ id, label: text.stages[id] })),
            ]}
            onChange={(id) => {
              const { stand: _stand, ...rest } = filter
              const stage = stages.find((each) => each === id)
              onChange(stage === undefined ? rest : { ...rest, stand: stage })
            }}
          />
        </Row>
      </End>
    </Row>
  )
}
