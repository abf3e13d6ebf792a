import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import type { PoolRole } from '#domain/sleutelpersonen/profile'

/** What the pool shows, as it stands in the address; empty parts are left out. */
export type PoolFilter = {
  readonly zoek?: string
  readonly taal?: string
  readonly rol?: PoolRole
  readonly gemeente?: GemeenteId
  /** Also who left. */
  readonly toon?: 'ook-weg'
  /** The person in the panel. */
  readonly kies?: PersonId
  readonly nieuw?: 'mens'
  /** Who of the network is put in the pool. */
  readonly mens?: PersonId
}

/** Some parts of it; undefined takes a part out. */
export type PoolFilterParts = {
  readonly [Key in keyof PoolFilter]?: PoolFilter[Key] | undefined
}

/** The filter in an address; what makes no sense is left out. */
export function poolFilterFrom(search: Record<string, unknown>): PoolFilter {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return changed(
    {},
    {
      zoek: text('zoek'),
      taal: text('taal'),
      rol: poolRoles.find((role) => role === search['rol']),
      gemeente: text('gemeente') as GemeenteId | undefined,
      toon: search['toon'] === 'ook-weg' ? 'ook-weg' : undefined,
      kies: text('kies') as PersonId | undefined,
      nieuw: search['nieuw'] === 'mens' ? 'mens' : undefined,
      mens: text('mens') as PersonId | undefined,
    },
  )
}

/** The filter with some parts changed; undefined takes a part out. */
export function changed(filter: PoolFilter, parts: PoolFilterParts): PoolFilter {
  return Object.fromEntries(
    Object.entries({ ...filter, ...parts }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )
}
