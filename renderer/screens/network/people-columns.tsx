import type { PersonRow } from '#domain/contract/people'
import type { CellEdit, GridColumn } from '#renderer/components/grid-types'
import type { Doing } from '#renderer/lib/use-command'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { networkText as text } from '#renderer/texts/network'
import css from './network.module.css'
import type { RegionWords } from './use-region-words.ts'

type Row = PagedRow<PersonRow>
type Keeping = {
  readonly change: Doing<'people.change'>
  readonly changePlace: Doing<'people.changeAffiliation'>
}

/** The columns of people; each is changed in place. */
export function peopleColumns(
  words: RegionWords,
  organisations: readonly string[],
  keep: Keeping,
): GridColumn<Row>[] {
  const place = (field: string, toChange: (typed: string) => PlaceChange | string) => ({
    commit: ({ row }: { row: PersonRow }, typed: string) => {
      const wanted = toChange(typed)
      if (typeof wanted === 'string') return wanted
      return keep.changePlace.attempt({ personId: row.id, ...wanted }, ({ hints }) =>
        text.changed(field, row.name, hints),
      )
    },
  })
  return [
    nameColumn(keep.change),
    column('organisation', text.organisation, 9.5, {
      grow: 1,
      shown: ({ organisationName }) => organisationName ?? '',
      empty: text.noOrganisation,
      sortBy: true,
      suggestions: organisations,
      ...place(text.organisation, (name) => ({ organisation: name === '' ? null : { name } })),
    }),
    chainRoleColumn(words, keep.changePlace),
    column('gemeente', text.worksFor, 9.5, {
      grow: 1,
      shown: ({ gemeenteIds }) => words.gemeenten(gemeenteIds),
      typed: (row) => (row.hasOwnGemeenten ? words.gemeenten(row.gemeenteIds) : ''),
      empty: text.wholeRegion,
      ...place(text.worksFor, (typed) => {
        const read = words.readGemeenten(typed)
        return 'mistake' in read ? read.mistake : { gemeenteIds: read.ids }
      }),
    }),
    column('function', text.function, 9, {
      shown: ({ functionName }) => functionName ?? '',
      ...place(text.function, (functionName) => ({ functionName })),
    }),
    column('email', text.email, 13, {
      shown: ({ email }) => email ?? '',
      commit: ({ row }, email) =>
        keep.change.attempt({ personId: row.id, email }, ({ hints }) =>
          text.changed(text.email, row.name, hints),
        ),
    }),
    column('phone', text.phone, 8, {
      shown: ({ phone }) => phone ?? '',
      commit: ({ row }, phone) =>
        keep.change.attempt({ personId: row.id, phone }, ({ hints }) =>
          text.changed(text.phone, row.name, hints),
        ),
    }),
  ]
}

type PlaceChange = Omit<Parameters<Doing<'people.changeAffiliation'>>[0], 'personId'>
type There = Extract<Row, { kind: 'there' }>
type Commit = (row: There, typed: string) => Promise<string | undefined> | string | undefined

type ColumnOptions = {
  readonly shown: (row: PersonRow) => string
  readonly typed?: (row: PersonRow) => string
  readonly empty?: string
  readonly grow?: number
  readonly sortBy?: true
  readonly suggestions?: readonly string[]
  readonly commit: Commit
}

function column(
  id: string,
  heading: string,
  width: number,
  { shown, typed, empty, grow, sortBy, suggestions, commit }: ColumnOptions,
): GridColumn<Row> {
  return {
    ...{ id, heading, width },
    ...(grow === undefined ? {} : { grow }),
    ...(sortBy ? {} : { sortBy: false as const }),
    text: (row) => (row.kind === 'there' ? shown(row.row) : text.coming),
    ...(empty === undefined
      ? {}
      : { draw: (row: Row) => drawn(row.kind === 'there' ? shown(row.row) : text.coming, empty) }),
    edit: textEdit(typed ?? shown, commit, suggestions),
  }
}

function textEdit(
  value: (row: PersonRow) => string,
  commit: Commit,
  suggestions?: readonly string[],
): CellEdit<Row> {
  return {
    kind: 'text',
    value: (row) => (row.kind === 'there' ? value(row.row) : ''),
    commit: (row, typed) => (row.kind === 'there' ? commit(row, typed.trim()) : undefined),
    ...(suggestions === undefined ? {} : { suggestions }),
  }
}

function drawn(words: string, empty: string) {
  return words === '' ? <span className={css.none}>{empty}</span> : <bdi>{words}</bdi>
}

function nameColumn(change: Doing<'people.change'>): GridColumn<Row> {
  return {
    id: 'name',
    heading: text.name,
    width: 11,
    grow: 1,
    isRowHeading: true,
    text: (row) => (row.kind === 'there' ? row.row.name : text.coming),
    edit: textEdit(
      ({ name }) => name,
      ({ row }, name) =>
        name === ''
          ? text.nameNeeded
          : change.attempt({ personId: row.id, name }, ({ hints }) =>
              text.changed(text.name, name, hints),
            ),
    ),
  }
}

function chainRoleColumn(
  words: RegionWords,
  changePlace: Doing<'people.changeAffiliation'>,
): GridColumn<Row> {
  const options = [
    { id: '', label: text.noChainRole },
    ...words.region.chainRoles.map(({ id, name }) => ({ id, label: name })),
  ]
  return {
    id: 'chainRole',
    heading: text.chainRole,
    width: 9,
    text: (row) => (row.kind === 'there' ? words.chainRole(row.row.chainRoleId) : text.coming),
    edit: {
      kind: 'choice',
      options: () => options,
      value: (row) => (row.kind === 'there' ? (row.row.chainRoleId ?? '') : ''),
      commit: (row, id) => {
        if (row.kind === 'coming') return undefined
        const chainRoleId = words.region.chainRoles.find((role) => role.id === id)?.id ?? null
        return changePlace.attempt({ personId: row.row.id, chainRoleId }, ({ hints }) =>
          text.changed(text.chainRole, row.row.name, hints),
        )
      },
    },
  }
}
