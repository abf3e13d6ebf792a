import type { CoverageMatrixAnswer } from '#domain/contract/coverage'
import type { ChainRole, Gemeente } from '#domain/contract/plan'
import { coverage } from '#domain/people/coverage'
import type { CoverageLine } from '#domain/people/coverage'
import { isAtStage, isOnTheWay } from '#domain/people/coverage-stage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { isRegionalRole } from '#domain/people/regional-role'
import type { IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import { grouped } from '#domain/shared/grouped'
import { listServedPerRole } from '#backend/db/repositories/current-work'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import type { CoverageGuest } from './guests-of.ts'

/** The rows and columns of every matrix. */
export type ChainAxes = {
  readonly chainRoles: readonly ChainRole[]
  readonly gemeenten: readonly Gemeente[]
  readonly regionalRoles: ReadonlySet<ChainRoleId>
}

/** Reads the rows and columns, and which roles are carried for the region as a whole. */
export function readAxes(db: Reader, today: IsoDate): ChainAxes {
  const chainRoles = listChainRoles(db)
  const served = grouped(listServedPerRole(db, today), ({ chainRoleId }) => chainRoleId)
  const servedBy = (id: ChainRoleId) => (served.get(id) ?? []).map(({ gemeenteIds }) => gemeenteIds)
  return {
    chainRoles,
    gemeenten: listGemeenten(db),
    regionalRoles: new Set(
      chainRoles.filter((role) => isRegionalRole(role, servedBy(role.id))).map(({ id }) => id),
    ),
  }
}

/** The matrix of these guests at a stage, with who is on the way to it. */
export function matrixOf(
  { chainRoles, gemeenten, regionalRoles }: ChainAxes,
  guests: readonly CoverageGuest[],
  stage: CoverageStage,
): CoverageMatrixAnswer {
  const roleIds = chainRoles.map(({ id }) => id)
  const gemeenteIds = gemeenten.map(({ id }) => id)
  const here = coverage(at(guests, stage), roleIds, gemeenteIds)
  const coming = coverage(onTheWay(guests, stage), roleIds, gemeenteIds)
  const comingOf = new Map(coming.lines.map((line) => [line.chainRoleId, line]))
  const roles = [...new Set([...here.lines, ...coming.lines].map(({ chainRoleId }) => chainRoleId))]
  const hereOf = new Map(here.lines.map((line) => [line.chainRoleId, line]))
  return {
    stage,
    gemeenteIds,
    lines: roles.map((chainRoleId) => ({
      chainRoleId,
      isRegional: chainRoleId !== null && regionalRoles.has(chainRoleId),
      ...cellsOf(gemeenteIds, hereOf.get(chainRoleId), comingOf.get(chainRoleId)),
    })),
    columnTotals: here.columnTotals.map(({ total }) => total),
    regionTotal: here.regionTotal,
    total: here.total,
  }
}

/** The guests who count at a stage. */
export function at(guests: readonly CoverageGuest[], stage: CoverageStage): CoverageGuest[] {
  return guests.filter((guest) => isAtStage(guest, stage))
}

/** The guests who may still get to a stage. */
export function onTheWay(guests: readonly CoverageGuest[], stage: CoverageStage): CoverageGuest[] {
  return guests.filter((guest) => isOnTheWay(guest, stage))
}

function cellsOf(
  gemeenteIds: readonly GemeenteId[],
  here: CoverageLine | undefined,
  coming: CoverageLine | undefined,
) {
  return {
    cells: gemeenteIds.map((_, index) =>
      cellOf(here?.cells[index]?.personIds, coming?.cells[index]?.personIds),
    ),
    region: cellOf(here?.regionPersonIds, coming?.regionPersonIds),
    total: here?.total ?? 0,
  }
}

// Over a year somebody may be here with one event and on the way with another; that is here.
function cellOf(here: readonly PersonId[] = [], coming: readonly PersonId[] = []) {
  const known = new Set(here)
  return { count: here.length, open: coming.filter((id) => !known.has(id)).length }
}
