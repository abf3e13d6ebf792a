import { memo } from 'react'
import type { ReactNode } from 'react'
import { End, Row } from '#renderer/components/layout.tsx'
import { NetworkViews } from '#renderer/components/network-views.tsx'
import type { NetworkView } from '#renderer/components/network-views.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { networkText as text } from '#renderer/texts/network'
import type { FilterParts, NetworkFilter } from './network-filter.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  words: RegionWords
  /** Always the same function: what does not change is not drawn again at each letter. */
  onPart: (parts: FilterParts) => void
  onView: (view: NetworkView) => void
  /** What is at the end: how the list looks. */
  children: ReactNode
}

const every = 'alle'

/** People or organisations, search, and the two filters; each change is a change of the address. */
export function NetworkToolbar({ filter, words, onPart, onView, children }: Props) {
  const isPeople = filter.toon === undefined
  return (
    <Row gap={3} wrap align="end">
      <NetworkViews current={isPeople ? 'people' : 'organisations'} onChange={onView} />
      <SearchField
        label={isPeople ? text.searchPeople : text.searchOrganisations}
        value={filter.zoek ?? ''}
        onChange={(zoek) => onPart({ zoek })}
      />
      <End>
        <Row gap={3} wrap align="end">
          <ChainFilters
            schakel={filter.schakel}
            gemeente={filter.gemeente}
            words={words}
            onPart={onPart}
          />
          {children}
        </Row>
      </End>
    </Row>
  )
}

type ChainProps = Pick<Props, 'words' | 'onPart'> & {
  schakel: NetworkFilter['schakel']
  gemeente: NetworkFilter['gemeente']
}

const ChainFilters = memo(({ schakel, gemeente, words, onPart }: ChainProps) => {
  const { chainRoles, gemeenten } = words.region
  return (
    <>
      <Select
        label={text.chainRole}
        isNarrow
        value={schakel ?? every}
        options={[
          { id: every, label: text.every },
          ...chainRoles.map(({ id, name }) => ({ id: id, label: name })),
        ]}
        onChange={(id) => onPart({ schakel: chainRoles.find((role) => role.id === id)?.id })}
      />
      <Select
        label={text.gemeente}
        isNarrow
        value={gemeente ?? every}
        options={[
          { id: every, label: text.every },
          ...gemeenten.map(({ id, name }) => ({ id: id, label: name })),
        ]}
        onChange={(id) => onPart({ gemeente: gemeenten.find((each) => each.id === id)?.id })}
      />
    </>
  )
})
ChainFilters.displayName = 'ChainFilters'
