import { poolRoles } from '#domain/sleutelpersonen/profile'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { End, Row } from '#renderer/components/layout.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { poolText as text } from '#renderer/texts/pool'
import { changed } from './pool-filter.ts'
import type { PoolFilter } from './pool-filter.ts'

type Props = {
  filter: PoolFilter
  /** Those somebody in the pool has. */
  languages: readonly string[]
  hasLeft: boolean
  onFilter: (filter: PoolFilter) => void
}

const every = 'alle'

/** Search, and by language, role and gemeente; each change is a change of the address. */
export function PoolToolbar({ filter, languages, hasLeft, onFilter }: Props) {
  const gemeenten = useQuery('region.get', {})?.gemeenten ?? []
  const all = { id: every, label: text.every }
  return (
    <Row gap={3} wrap align="end">
      <SearchField
        label={text.search}
        value={filter.zoek ?? ''}
        onChange={(zoek) => onFilter(changed(filter, { zoek }))}
      />
      <End>
        <Row gap={3} wrap align="end">
          {hasLeft ? (
            <Checkbox
              isSelected={filter.toon === 'ook-weg'}
              onChange={(isOn) => onFilter(changed(filter, { toon: isOn ? 'ook-weg' : undefined }))}
            >
              {text.withLeft}
            </Checkbox>
          ) : null}
          <Select
            label={text.language}
            isNarrow
            value={filter.taal ?? every}
            options={[all, ...languages.map((id) => ({ id, label: id }))]}
            onChange={(id) => onFilter(changed(filter, { taal: id === every ? undefined : id }))}
          />
          <Select
            label={text.role}
            isNarrow
            value={filter.rol ?? every}
            options={[all, ...poolRoles.map((id) => ({ id, label: text.roleWord[id] }))]}
            onChange={(id) =>
              onFilter(changed(filter, { rol: poolRoles.find((role) => role === id) }))
            }
          />
          <Select
            label={text.gemeente}
            isNarrow
            value={filter.gemeente ?? every}
            options={[all, ...gemeenten.map(({ id, name }) => ({ id, label: name }))]}
            onChange={(id) =>
              onFilter(changed(filter, { gemeente: gemeenten.find((each) => each.id === id)?.id }))
            }
          />
        </Row>
      </End>
    </Row>
  )
}
