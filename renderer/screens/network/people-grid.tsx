import { lazy, Suspense, useMemo, useState } from 'react'
import type { PersonRow } from '#domain/contract/people'
import type { PersonId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText } from '#renderer/texts/groups'
import { networkText as text } from '#renderer/texts/network'
import { ChosenPeople } from './chosen-people.tsx'
import type { NetworkFilter } from './network-filter.ts'
import type { PasteWish } from './paste-preview.tsx'
import { questionOf } from './people-question.ts'
import type { PeopleQuestion } from './people-question.ts'
import { peopleColumns } from './people-columns.tsx'
import { useChosen } from './use-chosen.ts'
import { copying } from './copying.ts'
import type { ListLook } from './use-list-look.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  look: ListLook
  words: RegionWords
  onCurrent: (personId: PersonId) => void
  onShowAll: () => void
  onNewGroup: (personIds: readonly PersonId[]) => void
}

const rowKey = ({ key }: PagedRow<PersonRow>) => key
const keyOf = ({ id }: PersonRow) => id
const allNames = { limit: 500 } as const

// What is pasted now and then is no part of the start.
const PastePreview = lazy(async () => {
  const { PastePreview: Preview } = await import('./paste-preview.tsx')
  return { default: Preview }
})

/** Everybody who fits the filter, to read, choose and change; 20,000 is no different from 20. */
export function PeopleGrid({ filter, look, words, onCurrent, onShowAll, onNewGroup }: Props) {
  const { sort, onSort } = look
  const [pasted, setPasted] = useState<PasteWish>()
  const change = useCommand('people.change')
  const changePlace = useCommand('people.changeAffiliation')
  const organisations = useQuery('organisations.list', allNames)
  const question = useMemo(() => questionOf(filter, sort), [filter, sort])
  const asking = JSON.stringify(question)
  const { rows, total, asked, onVisible } = usePagedRows(asking, keyOf, (page, signal) =>
    call('people.list', { ...question, ...page }, signal),
  )
  const { chosen, selection, clear } = useChosen(() =>
    // Those of the rows that are seen, also while another search is on its way.
    idsOf(JSON.parse(asked ?? asking) as PeopleQuestion),
  )
  const clipboard = copying((typed, at) => setPasted({ typed, at }))
  const shown = look.columns.join(' ')
  const columns = useMemo(() => {
    const names = organisations?.rows.map(({ name }) => name) ?? []
    return peopleColumns(shown.split(' '), { words, organisations: names, change, changePlace })
  }, [shown, words, organisations, change, changePlace])
  if (total === undefined) return <Loading />

  return (
    <>
      <Grid
        label={text.people}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={sort}
        onSort={onSort}
        onVisible={onVisible}
        onCurrent={(row) => {
          if (row.kind === 'there') onCurrent(row.row.id)
        }}
        selection={selection}
        clipboard={clipboard}
        selectionActions={
          <ChosenPeople
            personIds={[...chosen] as PersonId[]}
            shownGroup={filter.eigen}
            onNewGroup={onNewGroup}
            onDone={clear}
          />
        }
        empty={<Nobody filter={filter} onShowAll={onShowAll} />}
      />
      {pasted === undefined ? null : (
        <Suspense>
          <PastePreview
            {...pasted}
            question={question}
            columns={shown.split(' ')}
            words={words}
            onClose={() => setPasted(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}

async function idsOf(question: PeopleQuestion): Promise<readonly string[] | undefined> {
  const answer = await call('people.ids', question)
  if (answer.kind === 'ok') return answer.value.ids
  return void problem.set(answer.sentence)
}

function Nobody({ filter, onShowAll }: { filter: NetworkFilter; onShowAll: () => void }) {
  const takeIn = useButtonFor('exchange.import')
  const add = useButtonFor('people.new')
  const { zoek = '', groep, eigen, schakel, gemeente, organisatie } = filter
  const isBareGroup = eigen && zoek === '' && !schakel && !gemeente && !organisatie
  if (zoek !== '' || groep || eigen || schakel || gemeente || organisatie) {
    return (
      <EmptyState
        sentence={isBareGroup ? groupsText.emptyGroup : text.nobody(zoek)}
        action={<Button onPress={onShowAll}>{text.showAll}</Button>}
      />
    )
  }
  return (
    <EmptyState
      sentence={text.empty}
      action={
        <Row>
          <ActionButton action={takeIn} icon="import" />
          <ActionButton action={add} icon="add" />
        </Row>
      }
    />
  )
}
