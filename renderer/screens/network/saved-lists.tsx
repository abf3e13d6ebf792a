import { useState } from 'react'
import type { ListQuestion, ListView } from '#domain/contract/lists'
import { ViewGroup } from '#renderer/components/view-list.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { networkGridText as text } from '#renderer/texts/network-grid'
import { ListNameField } from './list-name-field.tsx'
import { networkFilterFrom } from './network-filter.ts'
import type { NetworkFilter } from './network-filter.ts'
import { NewListButton, SavedListRow } from './saved-list-row.tsx'
import { lookOf } from './use-list-look.ts'
import type { ListLook } from './use-list-look.ts'

type Props = { filter: NetworkFilter; look: ListLook; onFilter: (filter: NetworkFilter) => void }

/** The lists she gave a name: one press shows the same question, columns and order again. */
export function SavedLists({ filter, look, onFilter }: Props) {
  const views = useQuery('lists.views', { list: look.list }) ?? []
  const save = useCommand('lists.saveView')
  const [isNaming, setIsNaming] = useState(false)
  const question: ListQuestion = { filter: keptParts(filter), ...lookOf(look) }

  function open({ question: kept }: ListView) {
    look.onShow(kept)
    onFilter(networkFilterFrom(kept.filter))
  }
  return (
    <ViewGroup heading={text.savedLists}>
      {views.map((view) => (
        <SavedListRow
          key={view.id}
          view={view}
          question={question}
          isCurrent={isSame(view.question, question)}
          onOpen={() => open(view)}
        />
      ))}
      <li>
        {isNaming ? (
          <ListNameField
            value=""
            onCancel={() => setIsNaming(false)}
            onName={(name) => {
              setIsNaming(false)
              void save({ list: look.list, name, question }, text.listSaved(name))
            }}
          />
        ) : (
          <NewListButton onPress={() => setIsNaming(true)} />
        )}
      </li>
    </ViewGroup>
  )
}

// Who stands in the panel is no part of the list.
function keptParts({ kies, nieuw, ...parts }: NetworkFilter): Record<string, string> {
  void [kies, nieuw]
  return parts
}

function isSame(one: ListQuestion, other: ListQuestion): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ filter, columns, sort }: ListQuestion): string {
  const parts = Object.entries(filter).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([parts, columns, sort.columnId, sort.direction])
}
