import { grouped } from '#domain/shared/grouped'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'

/** One person in one chain role; several rows of one person are counted once in a total. */
export type CoverageRow = {
  readonly personId: PersonId
  readonly chainRoleId: ChainRoleId | null
  /** The gemeenten this person serves in that role; empty is the whole region. */
  readonly gemeenteIds: readonly GemeenteId[]
}

export type CoverageCell = {
  readonly gemeenteId: GemeenteId
  readonly personIds: readonly PersonId[]
}

export type CoverageLine = {
  /** `null` for people without a chain role. */
  readonly chainRoleId: ChainRoleId | null
  /** One per gemeente, in the order given. */
  readonly cells: readonly CoverageCell[]
  /** Who serves the whole region or works outside it. */
  readonly regionPersonIds: readonly PersonId[]
  readonly total: number
}

export type CoverageMatrix = {
  readonly lines: readonly CoverageLine[]
  readonly columnTotals: readonly { readonly gemeenteId: GemeenteId; readonly total: number }[]
  readonly regionTotal: number
  readonly total: number
}

type Axes = {
  readonly chainRoleIds: readonly ChainRoleId[]
  readonly gemeenteIds: readonly GemeenteId[]
}

/**
 * Chain role by gemeente: a cell is covered by everyone who serves that gemeente, while each
 * total counts people once and so may be less than its cells.
 */
export function coverage(
  rows: readonly CoverageRow[],
  chainRoleIds: readonly ChainRoleId[],
  gemeenteIds: readonly GemeenteId[],
): CoverageMatrix {
  const placeOf = placesIn({ chainRoleIds, gemeenteIds })
  const placed = rows.map((row) => ({ row, ...placeOf(row) }))
  const byRole = grouped(placed, ({ chainRoleId }) => chainRoleId)
  const lineOf = (chainRoleId: ChainRoleId | null): CoverageLine => {
    const { columns, region, all } = peopleOf(byRole.get(chainRoleId) ?? [])
    return {
      chainRoleId,
      cells: gemeenteIds.map((gemeenteId) => ({
        gemeenteId,
        personIds: [...(columns.get(gemeenteId) ?? [])],
      })),
      regionPersonIds: [...region],
      total: all.size,
    }
  }
  const { columns, region, all } = peopleOf(placed)
  // A row for the people without a role, else they would be in the totals and nowhere else.
  const others = byRole.has(null) ? [null] : []
  return {
    lines: [...chainRoleIds, ...others].map(lineOf),
    columnTotals: gemeenteIds.map((gemeenteId) => ({
      gemeenteId,
      total: columns.get(gemeenteId)?.size ?? 0,
    })),
    regionTotal: region.size,
    total: all.size,
  }
}

/** One cell of the matrix; without a gemeente it is the column of the region. */
export type CoveragePlace = {
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
}

/** Tells which rows stand in a cell, by the same rule that fills the matrix. */
export function isInCell(
  { chainRoleId, gemeenteId }: CoveragePlace,
  axes: Axes,
): (row: Omit<CoverageRow, 'personId'>) => boolean {
  const placeOf = placesIn(axes)
  return (row) => {
    const place = placeOf(row)
    if (place.chainRoleId !== chainRoleId) return false
    return gemeenteId === null ? place.columns === 'region' : place.columns.includes(gemeenteId)
  }
}

type Place = {
  readonly chainRoleId: ChainRoleId | null
  readonly columns: readonly GemeenteId[] | 'region'
}

function placesIn({ chainRoleIds, gemeenteIds }: Axes) {
  const roles = new Set(chainRoleIds)
  const all = new Set(gemeenteIds)
  return ({ chainRoleId, gemeenteIds: served }: Omit<CoverageRow, 'personId'>): Place => {
    const columns = [...new Set(served)].filter((gemeenteId) => all.has(gemeenteId))
    // Serving every gemeente of a region is serving the region; of a single gemeente it is not.
    const isOfRegion = columns.length === 0 || (all.size > 1 && columns.length === all.size)
    return {
      chainRoleId: chainRoleId !== null && roles.has(chainRoleId) ? chainRoleId : null,
      columns: isOfRegion ? 'region' : columns,
    }
  }
}

function peopleOf(
  placed: readonly { readonly row: CoverageRow; readonly columns: Place['columns'] }[],
) {
  const columns = new Map<GemeenteId, Set<PersonId>>()
  const region = new Set<PersonId>()
  const all = new Set<PersonId>()
  for (const { row, columns: served } of placed) {
    all.add(row.personId)
    if (served === 'region') region.add(row.personId)
    else for (const gemeenteId of served) addTo(columns, gemeenteId, row.personId)
  }
  return { columns, region, all }
}

function addTo(
  columns: Map<GemeenteId, Set<PersonId>>,
  gemeenteId: GemeenteId,
  personId: PersonId,
): void {
  const people = columns.get(gemeenteId)
  if (people) people.add(personId)
  else columns.set(gemeenteId, new Set([personId]))
}
