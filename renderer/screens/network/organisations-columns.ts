import type { OrganisationRow } from '#domain/contract/organisations'
import { organisationColumnIds } from '#domain/people/columns'
import type { GridColumn } from '#renderer/components/grid-types'
import { number } from '#renderer/lib/format'
import type { Doing } from '#renderer/lib/use-command'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { networkText as text } from '#renderer/texts/network'
import { networkGridText } from '#renderer/texts/network-grid'
import type { RegionWords } from './use-region-words.ts'

type Row = PagedRow<OrganisationRow>
type ColumnId = (typeof organisationColumnIds)[number]
type Change = Doing<'organisations.change'>
type Commit = (row: OrganisationRow, typed: string) => Promise<string | undefined> | string

/** The heading of a column of organisations. */
export const organisationHeading: Record<ColumnId, string> = {
  name: text.organisation,
  chainRole: text.chainRole,
  gemeente: text.worksInGemeenten,
  people: text.peopleColumn,
  email: text.email,
  phone: text.phone,
  source: networkGridText.source,
}

/** The columns that are shown until others are chosen. */
export const usualOrganisationColumns: readonly ColumnId[] = [
  ...['name', 'chainRole', 'gemeente', 'people', 'email', 'phone'],
] as ColumnId[]

/** The chosen columns of organisations; each is changed in place, but for what is counted. */
export function organisationsColumns(
  ids: readonly string[],
  words: RegionWords,
  change: Change,
): GridColumn<Row>[] {
  const all = columnsOf(words, change)
  return ids.flatMap((id) => all.find((column) => column.id === id) ?? [])
}

function columnsOf(words: RegionWords, change: Change): GridColumn<Row>[] {
  const said = (id: ColumnId, { name }: OrganisationRow) =>
    text.organisationChanged(organisationHeading[id], name)
  const takes =
    (id: 'email' | 'phone'): Commit =>
    (row, typed) =>
      change.attempt({ organisationId: row.id, [id]: typed }, said(id, row))
  return [
    typedColumn(
      'name',
      { width: 11.5, grow: 1, isRowHeading: true },
      ({ name }) => name,
      (row, name) =>
        name === ''
          ? text.organisationNameNeeded
          : change.attempt(
              { organisationId: row.id, name },
              text.organisationChanged(text.name, row.name),
            ),
    ),
    chainRoleColumn(words, change),
    typedColumn(
      'gemeente',
      { width: 10, grow: 1, sortBy: false },
      ({ gemeenteIds }) => words.gemeenten(gemeenteIds),
      (row, typed) => {
        const read = words.readGemeenten(typed)
        if ('mistake' in read) return read.mistake
        const wish = { organisationId: row.id, gemeenteIds: read.ids }
        return change.attempt(wish, said('gemeente', row))
      },
    ),
    {
      ...{ id: 'people', heading: organisationHeading.people, width: 5, align: 'end' },
      text: (row) => (row.kind === 'there' ? number(row.row.peopleCount) : text.coming),
    },
    typedColumn('email', { width: 12, sortBy: false }, ({ email }) => email ?? '', takes('email')),
    typedColumn('phone', { width: 8, sortBy: false }, ({ phone }) => phone ?? '', takes('phone')),
    {
      ...{ id: 'source', heading: organisationHeading.source, width: 10, sortBy: false },
      text: (row) => (row.kind === 'there' ? (row.row.source ?? '') : text.coming),
    },
  ]
}

function typedColumn(
  id: ColumnId,
  shape: Pick<GridColumn<Row>, 'width' | 'grow' | 'isRowHeading' | 'sortBy'>,
  value: (row: OrganisationRow) => string,
  commit: Commit,
): GridColumn<Row> {
  return {
    ...{ id, heading: organisationHeading[id], ...shape },
    text: (row) => (row.kind === 'there' ? value(row.row) : text.coming),
    edit: {
      kind: 'text',
      value: (row) => (row.kind === 'there' ? value(row.row) : ''),
      commit: (row, typed) => (row.kind === 'there' ? commit(row.row, typed.trim()) : undefined),
    },
  }
}

function chainRoleColumn(words: RegionWords, change: Change): GridColumn<Row> {
  const roles = words.region.chainRoles
  return {
    ...{ id: 'chainRole', heading: text.chainRole, width: 8.5, sortBy: false },
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
        const said = text.organisationChanged(text.chainRole, row.row.name)
        return change.attempt({ organisationId, chainRoleId }, said)
      },
    },
  }
}
