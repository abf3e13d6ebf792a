import { useMemo, useState } from 'react'
import type { PersonRow } from '#domain/contract/people'
import type { PersonId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridSort } from '#renderer/components/grid-types'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { call } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'
import type { NetworkFilter } from './network-filter.ts'
import { peopleColumns } from './people-columns.tsx'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  words: RegionWords
  onCurrent: (personId: PersonId) => void
  onShowAll: () => void
}

type SortColumn = 'name' | 'organisation' | 'chainRole'

const rowKey = ({ key }: PagedRow<PersonRow>) => key
const keyOf = ({ id }: PersonRow) => id
const allNames = { limit: 500 } as const

/** Everybody who fits the filter, to read, choose and change; 20,000 is no different from 20. */
export function PeopleGrid({ filter, words, onCurrent, onShowAll }: Props) {
  const [sort, setSort] = useState<GridSort>({ columnId: 'name', direction: 'ascending' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const change = useCommand('people.change')
  const changePlace = useCommand('people.changeAffiliation')
  const archive = useCommand('people.archive')
  const organisations = useQuery('organisations.list', allNames)
  const question = useMemo(() => questionOf(filter, sort), [filter, sort])
  const { rows, total, onVisible } = usePagedRows(JSON.stringify(question), keyOf, (page, signal) =>
    call('people.list', { ...question, ...page }, signal),
  )
  const columns = useMemo(() => {
    const names = organisations?.rows.map(({ name }) => name) ?? []
    return peopleColumns(words, names, { change, changePlace })
  }, [words, organisations, change, changePlace])
  if (total === undefined) return <Loading />

  return (
    <Grid
      label={text.people}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      sort={sort}
      onSort={setSort}
      onVisible={onVisible}
      onCurrent={(row) => {
        if (row.kind === 'there') onCurrent(row.row.id)
      }}
      selection={{
        keys: chosen,
        // What is not there yet cannot be chosen.
        onChange: (keys) => setChosen(new Set([...keys].filter((key) => isId(rows, key)))),
      }}
      selectionActions={
        <Button
          size="mini"
          onPress={() => {
            const personIds = [...chosen] as PersonId[]
            void archive({ personIds }, ({ archived }) => text.archived(archived)).then((done) => {
              if (done) setChosen(new Set())
            })
          }}
        >
          {text.archive}
        </Button>
      }
      empty={<Nobody filter={filter} onShowAll={onShowAll} />}
    />
  )
}

function isId(rows: readonly PagedRow<PersonRow>[], key: string): boolean {
  return rows.some((row) => row.kind === 'there' && row.key === key)
}

function questionOf(filter: NetworkFilter, { columnId, direction }: GridSort) {
  return {
    search: filter.zoek ?? '',
    filter: filter.groep ?? ('all' as const),
    chainRoleId: filter.schakel ?? null,
    gemeenteId: filter.gemeente ?? null,
    organisationId: filter.organisatie ?? null,
    sort: columnId as SortColumn,
    direction: direction === 'ascending' ? ('up' as const) : ('down' as const),
  }
}

function Nobody({ filter, onShowAll }: { filter: NetworkFilter; onShowAll: () => void }) {
  const takeIn = useButtonFor('exchange.import')
  const add = useButtonFor('people.new')
  const { zoek = '', groep, schakel, gemeente, organisatie } = filter
  if (zoek !== '' || groep || schakel || gemeente || organisatie) {
    return (
      <EmptyState
        sentence={text.nobody(zoek)}
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
