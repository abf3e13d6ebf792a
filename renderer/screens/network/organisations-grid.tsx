import { useMemo, useState } from 'react'
import type { OrganisationRow } from '#domain/contract/organisations'
import type { OrganisationId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn, GridSort } from '#renderer/components/grid-types'
import { Loading } from '#renderer/components/loading.tsx'
import { call } from '#renderer/lib/backend'
import { number } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import type { Doing } from '#renderer/lib/use-command'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { networkText as text } from '#renderer/texts/network'
import type { NetworkFilter } from './network-filter.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  words: RegionWords
  onCurrent: (organisationId: OrganisationId) => void
  onShowAll: () => void
  onNew: () => void
}
type Row = PagedRow<OrganisationRow>

const rowKey = ({ key }: Row) => key
const keyOf = ({ id }: OrganisationRow) => id

/** The organisations that fit the filter, to read, choose and change. */
export function OrganisationsGrid({ filter, words, onCurrent, onShowAll, onNew }: Props) {
  const [sort, setSort] = useState<GridSort>({ columnId: 'name', direction: 'ascending' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const change = useCommand('organisations.change')
  const archive = useCommand('organisations.archive')
  const question = useMemo(() => questionOf(filter, sort), [filter, sort])
  const { rows, total, onVisible } = usePagedRows(JSON.stringify(question), keyOf, (page, signal) =>
    call('organisations.list', { ...question, ...page }, signal),
  )
  const columns = useMemo(() => columnsOf(words, change), [words, change])
  if (total === undefined) return <Loading />

  const { zoek = '', schakel, gemeente } = filter
  const isFiltered = zoek !== '' || schakel !== undefined || gemeente !== undefined
  return (
    <Grid
      label={text.organisations}
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
        onChange: (keys) => {
          const there = new Set(rows.flatMap((row) => (row.kind === 'there' ? [row.key] : [])))
          setChosen(new Set([...keys].filter((key) => there.has(key))))
        },
      }}
      selectionActions={
        <Button
          size="mini"
          onPress={() => {
            const organisationIds = [...chosen] as OrganisationId[]
            void archive({ organisationIds }, ({ archived }) =>
              text.organisationsArchived(archived),
            ).then((done) => {
              if (done) setChosen(new Set())
            })
          }}
        >
          {text.archive}
        </Button>
      }
      empty={
        isFiltered ? (
          <EmptyState
            sentence={text.noOrganisationFound(zoek)}
            action={<Button onPress={onShowAll}>{text.showAll}</Button>}
          />
        ) : (
          <EmptyState
            sentence={text.emptyOrganisations}
            action={<Button onPress={onNew}>{text.newOrganisation}</Button>}
          />
        )
      }
    />
  )
}

function questionOf(filter: NetworkFilter, { columnId, direction }: GridSort) {
  return {
    search: filter.zoek ?? '',
    chainRoleId: filter.schakel ?? null,
    gemeenteId: filter.gemeente ?? null,
    sort: columnId as 'name' | 'people',
    direction: direction === 'ascending' ? ('up' as const) : ('down' as const),
  }
}

function columnsOf(words: RegionWords, change: Doing<'organisations.change'>): GridColumn<Row>[] {
  const said = (field: string, { name }: OrganisationRow) => text.organisationChanged(field, name)
  const column = (
    heading: string,
    value: (row: OrganisationRow) => string,
    more: Pick<GridColumn<Row>, 'id' | 'width'> & Partial<GridColumn<Row>>,
    commit: (row: OrganisationRow, typed: string) => Promise<string | undefined> | string,
  ): GridColumn<Row> => ({
    ...{ heading, sortBy: false },
    text: (row) => (row.kind === 'there' ? value(row.row) : text.coming),
    edit: {
      kind: 'text',
      value: (row) => (row.kind === 'there' ? value(row.row) : ''),
      commit: (row, typed) => (row.kind === 'there' ? commit(row.row, typed.trim()) : undefined),
    },
    ...more,
  })
  const roles = words.region.chainRoles
  return [
    column(
      text.organisation,
      ({ name }) => name,
      { ...nameShape, sortBy: ({ key }) => key },
      (row, name) =>
        name === ''
          ? text.organisationNameNeeded
          : change.attempt({ organisationId: row.id, name }, said(text.name, row)),
    ),
    {
      ...{ id: 'chainRole', heading: text.chainRole, width: 10, sortBy: false },
      text: (row) => (row.kind === 'there' ? words.chainRole(row.row.chainRoleId) : text.coming),
      edit: {
        kind: 'choice',
        options: () => [
          { id: '', label: text.noChainRole },
          ...roles.map(({ id, name }) => ({ id, label: name })),
        ],
        value: (row) => (row.kind === 'there' ? (row.row.chainRoleId ?? '') : ''),
        commit: (row, id) => {
          if (row.kind === 'coming') return undefined
          const chainRoleId = roles.find((role) => role.id === id)?.id ?? null
          const organisationId = row.row.id
          return change.attempt({ organisationId, chainRoleId }, said(text.chainRole, row.row))
        },
      },
    },
    column(
      text.worksInGemeenten,
      ({ gemeenteIds }) => words.gemeenten(gemeenteIds),
      { id: 'gemeente', width: 12, grow: 1 },
      (row, typed) => {
        const read = words.readGemeenten(typed)
        if ('mistake' in read) return read.mistake
        const wish = { organisationId: row.id, gemeenteIds: read.ids }
        return change.attempt(wish, said(text.worksInGemeenten, row))
      },
    ),
    {
      ...{ id: 'people', heading: text.peopleColumn, width: 5.5, align: 'end' },
      text: (row) => (row.kind === 'there' ? number(row.row.peopleCount) : text.coming),
    },
    column(
      text.email,
      ({ email }) => email ?? '',
      { id: 'email', width: 12 },
      (row, email) => change.attempt({ organisationId: row.id, email }, said(text.email, row)),
    ),
    column(
      text.phone,
      ({ phone }) => phone ?? '',
      { id: 'phone', width: 8 },
      (row, phone) => change.attempt({ organisationId: row.id, phone }, said(text.phone, row)),
    ),
  ]
}

const nameShape = { id: 'name', width: 13, grow: 1, isRowHeading: true } as const
