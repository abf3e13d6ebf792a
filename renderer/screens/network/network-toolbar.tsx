import { End, Row } from '#renderer/components/layout.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { networkText as text } from '#renderer/texts/network'
import { changed } from './network-filter.ts'
import type { NetworkFilter } from './network-filter.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  words: RegionWords
  onChange: (filter: NetworkFilter) => void
}

const every = 'alle'

/** People or organisations, search, and the two filters; each change is a change of the address. */
export function NetworkToolbar({ filter, words, onChange }: Props) {
  const { chainRoles, gemeenten } = words.region
  const isPeople = filter.toon === undefined
  return (
    <Row gap={3} wrap align="end">
      <SegmentedControl
        label={text.show}
        value={isPeople ? 'people' : 'organisations'}
        items={[
          { id: 'people', label: text.people },
          { id: 'organisations', label: text.organisations },
        ]}
        onChange={(view) => onChange(view === 'people' ? {} : { toon: 'organisaties' })}
      />
      <SearchField
        label={isPeople ? text.searchPeople : text.searchOrganisations}
        value={filter.zoek ?? ''}
        onChange={(zoek) => onChange(changed(filter, { zoek }))}
      />
      <End>
        <Row gap={3} wrap align="end">
          <Select
            label={text.chainRole}
            isNarrow
            value={filter.schakel ?? every}
            options={[
              { id: every, label: text.every },
              ...chainRoles.map(({ id, name }) => ({ id: id, label: name })),
            ]}
            onChange={(id) => {
              const schakel = chainRoles.find((role) => role.id === id)?.id
              onChange(changed(filter, { schakel }))
            }}
          />
          <Select
            label={text.gemeente}
            isNarrow
            value={filter.gemeente ?? every}
            options={[
              { id: every, label: text.every },
              ...gemeenten.map(({ id, name }) => ({ id: id, label: name })),
            ]}
            onChange={(id) => {
              const gemeente = gemeenten.find((each) => each.id === id)?.id
              onChange(changed(filter, { gemeente }))
            }}
          />
        </Row>
      </End>
    </Row>
  )
}
