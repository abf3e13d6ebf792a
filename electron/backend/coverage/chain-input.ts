import type { ChainSheetInput } from '#domain/export/chain-sheet'
import { coverageStages } from '#domain/people/coverage-stage'
import type { CoverageGuest } from './guests-of.ts'
import { matrixOf } from './matrix-of.ts'
import type { ChainAxes } from './matrix-of.ts'

/** The chain of these guests as its sheet wants it; sensitive roles only when they are ticked. */
export function chainInput(
  axes: ChainAxes,
  guests: readonly CoverageGuest[],
  showsSensitiveRoles: boolean,
): Pick<ChainSheetInput, 'gemeenten' | 'matrices'> {
  const told = showsSensitiveRoles
    ? axes.chainRoles
    : axes.chainRoles.filter(({ isPrivacySensitive }) => !isPrivacySensitive)
  const names = new Map(told.map(({ id, name }) => [id, name]))
  // A role that is not a line of the matrix is counted among the people without one.
  const shown = { ...axes, chainRoles: told }
  return {
    gemeenten: axes.gemeenten.map(({ name }) => name),
    matrices: coverageStages.map((stage) => {
      const matrix = matrixOf(shown, guests, stage)
      return {
        ...matrix,
        lines: matrix.lines.map(({ chainRoleId, cells, region, total }) => ({
          chainRole: chainRoleId === null ? null : (names.get(chainRoleId) ?? null),
          counts: cells.map(({ count }) => count),
          region: region.count,
          total,
        })),
      }
    }),
  }
}
