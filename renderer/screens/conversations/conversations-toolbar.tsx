import { useState } from 'react'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { End, Row } from '#renderer/components/layout.tsx'
import { NetworkViews } from '#renderer/components/network-views.tsx'
import type { NetworkView } from '#renderer/components/network-views.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { conversationText as text } from '#renderer/texts/conversations'
import { changed } from './conversations-filter.ts'
import type { ConversationsFilter } from './conversations-filter.ts'
import { useFoundPeople } from '#renderer/lib/use-found-people'

type Shown = { filter: ConversationsFilter; onFilter: (filter: ConversationsFilter) => void }
type Props = Shown & { onView: (view: NetworkView) => void }

const every = 'alle'

/** Which of the network is shown, all conversations or what is still to do, and the filters. */
export function ConversationsToolbar({ filter, onFilter, onView }: Props) {
  const isAll = filter.toon === undefined
  return (
    <>
      <Row gap={3} wrap align="end">
        <NetworkViews current="conversations" onChange={onView} />
        <End>
          <SegmentedControl
            label={text.view}
            value={filter.toon ?? every}
            items={[
              { id: every, label: text.views.conversations },
              { id: 'afspraken', label: text.views.agreements },
            ]}
            onChange={(view) =>
              onFilter(changed(filter, { toon: view === every ? undefined : view }))
            }
          />
        </End>
      </Row>
      {isAll ? <Filters filter={filter} onFilter={onFilter} /> : null}
    </>
  )
}

function Filters({ filter, onFilter }: Shown) {
  const actions = useQuery('plan.overview', {})?.actions ?? []
  return (
    <Row gap={3} wrap align="end">
      <SearchField
        label={text.search}
        value={filter.zoek ?? ''}
        onChange={(zoek) => onFilter(changed(filter, { zoek }))}
      />
      <End>
        <Row gap={3} wrap align="end">
          <Select
            label={text.action}
            isNarrow
            value={filter.actie ?? every}
            options={[
              { id: every, label: text.every },
              ...actions.map(({ id, title }) => ({ id, label: `${id} · ${title}` })),
            ]}
            onChange={(id) =>
              onFilter(changed(filter, { actie: actions.find((each) => each.id === id)?.id }))
            }
          />
          <PersonFilter filter={filter} onFilter={onFilter} />
        </Row>
      </End>
    </Row>
  )
}

function PersonFilter({ filter, onFilter }: Shown) {
  const { mens } = filter
  const chosen = useQuery('people.get', mens === undefined ? null : { personId: mens })
  const [typed, setTyped] = useState<string>()
  const found = useFoundPeople(typed ?? '')
  const own = mens === undefined || chosen === undefined ? [] : [{ id: mens, label: chosen.name }]
  return (
    <ComboBox
      key={mens ?? every}
      label={text.withPerson}
      options={[...own, ...found.filter(({ id }) => id !== mens)]}
      value={mens ?? null}
      typed={typed ?? own[0]?.label ?? ''}
      onType={setTyped}
      onChange={(id) => onFilter(changed(filter, { mens: id ?? undefined }))}
      onEmpty={() => onFilter(changed(filter, { mens: undefined }))}
    />
  )
}
