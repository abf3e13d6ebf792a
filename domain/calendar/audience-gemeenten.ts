import type { GemeenteId } from '#domain/shared/ids'

type Gemeente = { readonly id: GemeenteId; readonly subregion: 'oost' | 'west' | null }

/** Who an event is for, as far as the calendar asks: gemeenten, or a part of the region. */
export type AudiencePlace = {
  readonly gemeenteIds: readonly GemeenteId[]
  readonly subregion: 'oost' | 'west' | null
}

/** The gemeenten whose school holidays count: the audience's own, else its part's, else all. */
export function audienceGemeenten<Row extends Gemeente>(
  gemeenten: readonly Row[],
  { gemeenteIds, subregion }: AudiencePlace,
): readonly Row[] {
  const own = gemeenten.filter(({ id }) => gemeenteIds.includes(id))
  if (own.length > 0) return own
  const inPart = gemeenten.filter((gemeente) => gemeente.subregion === subregion)
  return subregion !== null && inPart.length > 0 ? inPart : gemeenten
}
