import { peopleFilter } from '#domain/contract/people'
import type { PeopleFilter } from '#domain/contract/people'
import type { ChainRoleId, GemeenteId, GroupId, OrganisationId } from '#domain/shared/ids'

/** What Netwerk shows, as it stands in the address; empty parts are left out. */
export type NetworkFilter = {
  readonly toon?: 'organisaties'
  readonly zoek?: string
  readonly groep?: PeopleFilter
  /** A group of her own. */
  readonly eigen?: GroupId
  readonly schakel?: ChainRoleId
  readonly gemeente?: GemeenteId
  readonly organisatie?: OrganisationId
  /** The person or organisation in the panel. */
  readonly kies?: string
  readonly nieuw?: 'mens' | 'organisatie' | 'groep'
}

const kinds = ['mens', 'organisatie', 'groep'] as const

/** Some parts of it; undefined takes a part out. */
export type FilterParts = {
  readonly [Key in keyof NetworkFilter]?: NetworkFilter[Key] | undefined
}

/** The filter in an address; what makes no sense is left out. */
export function networkFilterFrom(search: Record<string, unknown>): NetworkFilter {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const group = peopleFilter.safeParse(search['groep'])
  return withoutEmpty({
    toon: search['toon'] === 'organisaties' ? 'organisaties' : undefined,
    zoek: text('zoek'),
    groep: group.success && group.data !== 'all' ? group.data : undefined,
    eigen: text('eigen') as GroupId | undefined,
    schakel: text('schakel') as ChainRoleId | undefined,
    gemeente: text('gemeente') as GemeenteId | undefined,
    organisatie: text('organisatie') as OrganisationId | undefined,
    kies: text('kies'),
    nieuw: kinds.find((kind) => kind === search['nieuw']),
  })
}

/** The filter with some parts changed; undefined takes a part out. */
export function changed(filter: NetworkFilter, parts: FilterParts): NetworkFilter {
  return withoutEmpty({ ...filter, ...parts })
}

function withoutEmpty(parts: FilterParts): NetworkFilter {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''),
  )
}
