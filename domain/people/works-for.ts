import type { GemeenteId } from '#domain/shared/ids'

/** The gemeenten somebody works for: their own, else the organisation's; neither is the region. */
export function worksFor(
  own: readonly GemeenteId[],
  ofOrganisation: readonly GemeenteId[],
): readonly GemeenteId[] {
  return own.length > 0 ? own : ofOrganisation
}
