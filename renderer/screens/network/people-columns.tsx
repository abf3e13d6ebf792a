import type { PersonRow } from '#domain/contract/people'
import { peopleColumnIds } from '#domain/people/columns'
import { readPersonCell } from '#domain/people/read-cell'
import type { CellChange } from '#domain/people/read-cell'
import { gridDate } from '#domain/shared/dates'
import { partOffers, withPart } from '#domain/people/typed-parts'
import type { CellEdit, GridColumn, GridParts } from '#renderer/components/grid-types'
import { dayOfMoment } from '#renderer/lib/format'
import type { Doing } from '#renderer/lib/use-command'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { networkText as text } from '#renderer/texts/network'
import { networkGridText } from '#renderer/texts/network-grid'
import css from './network.module.css'
import type { RegionWords } from './use-region-words.ts'

type Row = PagedRow<PersonRow>
type ColumnId = (typeof peopleColumnIds)[number]

/** What the columns of people need: the words of the region, and how a change is kept. */
export type ColumnMeans = {
  readonly words: RegionWords
  readonly organisations: readonly string[]
  readonly change: Doing<'people.change'>
  readonly changePlace: Doing<'people.changeAffiliation'>
}

/** The heading of a column of people. */
export const peopleHeading: Record<ColumnId, string> = {
  name: text.name,
  organisation: text.organisation,
  chainRole: text.chainRole,
  gemeente: text.worksFor,
  lastSeen: networkGridText.lastSeen,
  email: text.email,
  function: text.function,
  phone: text.phone,
  channel: networkGridText.channel,
  source: networkGridText.source,
  createdOn: networkGridText.createdOn,
}

/** The columns that are shown until others are chosen. */
export const usualPeopleColumns: readonly ColumnId[] = [
  ...['name', 'organisation', 'chainRole', 'gemeente', 'lastSeen', 'email'],
] as ColumnId[]

/** What stands in a cell, in words. */
export function shownOfPerson(row: PersonRow, id: string, words: RegionWords): string {
  return (shown[id as ColumnId] as (typeof shown)[ColumnId] | undefined)?.(row, words) ?? ''
}

const shown: Record<ColumnId, (row: PersonRow, words: RegionWords) => string | null> = {
  name: ({ name }) => name,
  organisation: ({ organisationName }) => organisationName,
  chainRole: ({ chainRoleId }, { chainRole }) => chainRole(chainRoleId),
  gemeente: ({ gemeenteIds }, { gemeenten }) => gemeenten(gemeenteIds),
  lastSeen: ({ lastSeenOn }) => (lastSeenOn === null ? '' : gridDate(lastSeenOn)),
  email: ({ email }) => email,
  function: ({ functionName }) => functionName,
  phone: ({ phone }) => phone,
  channel: ({ preferredChannel }) =>
    preferredChannel === null ? '' : text.channelWord[preferredChannel],
  source: ({ source }) => source,
  createdOn: ({ createdAt }) => gridDate(dayOfMoment(createdAt)),
}

type Shape = { readonly width: number; readonly grow?: number; readonly empty?: string }

const shapes: Record<ColumnId, Shape> = {
  name: { width: 8.75, grow: 1 },
  organisation: { width: 8, grow: 1, empty: text.noOrganisation },
  chainRole: { width: 7.75, grow: 0.8 },
  gemeente: { width: 7.75, grow: 1, empty: text.wholeRegion },
  lastSeen: { width: 6.5, empty: networkGridText.neverSeen },
  email: { width: 13 },
  function: { width: 9 },
  phone: { width: 8 },
  channel: { width: 8 },
  source: { width: 10 },
  createdOn: { width: 8 },
}

const sortable: readonly string[] = ['name', 'organisation', 'chainRole', 'lastSeen']
const derived: readonly string[] = ['lastSeen', 'source', 'createdOn']

/** The chosen columns of people; each is changed in place, but for what Schakel fills in itself. */
export function peopleColumns(ids: readonly string[], means: ColumnMeans): GridColumn<Row>[] {
  return peopleColumnIds
    .filter((id) => ids.includes(id))
    .toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other))
    .map((id) => columnOf(id, means))
}

function columnOf(id: ColumnId, means: ColumnMeans): GridColumn<Row> {
  const { empty, ...shape } = shapes[id]
  const words = (row: Row) =>
    row.kind === 'there' ? shownOfPerson(row.row, id, means.words) : text.coming
  return {
    ...{ id, heading: peopleHeading[id], ...shape, text: words },
    ...(id === 'name' ? { isRowHeading: true } : {}),
    ...(sortable.includes(id) ? {} : { sortBy: false as const }),
    ...(empty === undefined ? {} : { draw: (row: Row) => drawn(words(row), empty) }),
    ...(derived.includes(id) ? {} : { edit: editOf(id, means) }),
  }
}

function editOf(id: ColumnId, means: ColumnMeans): CellEdit<Row> {
  const commit = (row: Row, typed: string) => {
    if (row.kind === 'coming') return undefined
    const reading = readPersonCell(id, typed, means.words.cells)
    if (reading.kind === 'change') return keep(row.row, id, reading.change, means)
    if (reading.mistake === 'name-needed') return text.nameNeeded
    if (reading.mistake === 'not-a-gemeente') return text.unknownGemeente(reading.words)
    return networkGridText.reason(reading)
  }
  const value = (row: Row) => (row.kind === 'there' ? typedOf(row.row, id, means.words) : '')
  const options = choicesOf(id, means.words)
  if (options !== undefined) return { kind: 'choice', options: () => options, value, commit }
  const suggestions = id === 'organisation' ? means.organisations : []
  const parts = id === 'gemeente' ? { parts: gemeenteParts(means.words) } : {}
  return { kind: 'text', value, commit, suggestions, ...parts }
}

// Gemeenten that are the organisation's own are shown, but typing begins with none.
function typedOf(row: PersonRow, id: ColumnId, words: RegionWords): string {
  return id === 'gemeente' && !row.hasOwnGemeenten ? '' : shownOfPerson(row, id, words)
}

function gemeenteParts({ region }: RegionWords): GridParts {
  const names = region.gemeenten.map(({ name }) => name)
  return { offersFor: (typed) => partOffers(typed, names), withPart }
}

function choicesOf(id: ColumnId, words: RegionWords) {
  const choice = (label: string) => ({ id: label, label })
  if (id === 'chainRole') {
    const names = words.region.chainRoles.map(({ name }) => choice(name))
    return [{ id: '', label: text.noChainRole }, ...names]
  }
  if (id === 'channel') {
    const channels = Object.values(text.channelWord).map(choice)
    return [{ id: '', label: text.noChannel }, ...channels]
  }
  return undefined
}

function keep(
  { id: personId, name }: PersonRow,
  column: ColumnId,
  wish: CellChange,
  { change, changePlace }: ColumnMeans,
): Promise<string | undefined> {
  const { organisation, functionName, chainRoleId, gemeenteIds, ...own } = wish
  const field = peopleHeading[column]
  if (Object.keys(own).length > 0) {
    return change.attempt({ personId, ...own }, ({ hints }) =>
      text.changed(field, own.name ?? name, hints),
    )
  }
  const place = { organisation, functionName, chainRoleId, gemeenteIds }
  return changePlace.attempt({ personId, ...place }, ({ hints }) =>
    text.changed(field, name, hints),
  )
}

function drawn(words: string, empty: string) {
  if (words !== '') return <bdi>{words}</bdi>
  return (
    <span className={css.none} title={empty}>
      {empty}
    </span>
  )
}
