import type { GemeenteId, PersonId } from '#domain/shared/ids'

export type Subregion = 'oost' | 'west'

type Served = { readonly personId: PersonId; readonly gemeenteIds: readonly GemeenteId[] }
type Place = { readonly id: GemeenteId; readonly subregion: Subregion | null }

/** Distinct people who serve a gemeente of the part; `region`: who serves it as a whole, or none of it. */
export type SubregionSplit = Readonly<Record<Subregion | 'region', number>>

/** People over Oost and West; who serves a gemeente in both counts in both. */
export function peopleBySubregion(
  rows: readonly Served[],
  gemeenten: readonly Place[],
): SubregionSplit {
  const partOf = new Map(gemeenten.map(({ id, subregion }) => [id, subregion]))
  const people = {
    oost: new Set<PersonId>(),
    west: new Set<PersonId>(),
    region: new Set<PersonId>(),
  }
  for (const { personId, gemeenteIds } of rows) {
    const own = [...new Set(gemeenteIds)].filter((id) => partOf.has(id))
    const isOfRegion = own.length === 0 || (gemeenten.length > 1 && own.length === gemeenten.length)
    if (isOfRegion) people.region.add(personId)
    else for (const id of own) people[partOf.get(id) ?? 'region'].add(personId)
  }
  return { oost: people.oost.size, west: people.west.size, region: people.region.size }
}
