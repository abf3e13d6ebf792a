import type { GemeenteId } from '#domain/shared/ids'

// What the grouping of the chain says itself, also while nobody is known.
const byGemeente = 'gemeente'
const forRegion: readonly string[] = ['regio', 'overheid', 'kennis', 'sociale_partners']

/**
 * Whether a role of the chain is carried for the region as a whole: it is known who does it, and
 * nobody does it for one gemeente. Then a gemeente without anybody is no gap.
 */
export function isRegionalRole(
  { grouping }: { readonly grouping: string },
  served: readonly (readonly GemeenteId[])[],
): boolean {
  const isKnown = served.length > 0 || forRegion.includes(grouping)
  return grouping !== byGemeente && isKnown && served.every((each) => each.length === 0)
}
