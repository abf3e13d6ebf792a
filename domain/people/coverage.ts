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

/**
 * Chain role by gemeente: a cell is covered by everyone who serves that gemeente, while each
 * total counts people once and so may be less than its cells.
 */
export function coverage(
  rows: readonly CoverageRow[],
  chainRoleIds: readonly ChainRoleId[],
  gemeenteIds: readonly GemeenteId[],
): CoverageMatrix {
  const known = new Set(chainRoleIds)
  const roleOf = ({ chainRoleId }: CoverageRow) =>
    chainRoleId !== null && known.has(chainRoleId) ? chainRoleId : null
  const lineOf = (chainRoleId: ChainRoleId | null): CoverageLine => {
    const own = rows.filter((row) => roleOf(row) === chainRoleId)
    return {
      chainRoleId,
      cells: gemeenteIds.map((gemeenteId) => ({
        gemeenteId,
        personIds: people(own.filter((row) => serves(row, gemeenteId, gemeenteIds))),
      })),
      regionPersonIds: people(own.filter((row) => isOfRegion(row, gemeenteIds))),
      total: people(own).length,
    }
  }
  // A row for the people without a role, else they would be in the totals and nowhere else.
  const hasOthers = rows.some((row) => roleOf(row) === null)
  return {
    lines: [...chainRoleIds, ...(hasOthers ? [null] : [])].map(lineOf),
    columnTotals: gemeenteIds.map((gemeenteId) => ({
      gemeenteId,
      total: people(rows.filter((row) => serves(row, gemeenteId, gemeenteIds))).length,
    })),
    regionTotal: people(rows.filter((row) => isOfRegion(row, gemeenteIds))).length,
    total: people(rows).length,
  }
}

function serves(row: CoverageRow, gemeenteId: GemeenteId, all: readonly GemeenteId[]): boolean {
  return row.gemeenteIds.includes(gemeenteId) && !isOfRegion(row, all)
}

// Serving every gemeente of a region is serving the region; of a single gemeente it is not.
function isOfRegion({ gemeenteIds }: CoverageRow, all: readonly GemeenteId[]): boolean {
  const served = all.filter((gemeenteId) => gemeenteIds.includes(gemeenteId))
  return served.length === 0 || (all.length > 1 && served.length === all.length)
}

function people(rows: readonly CoverageRow[]): PersonId[] {
  return [...new Set(rows.map(({ personId }) => personId))]
}
