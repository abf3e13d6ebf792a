import type { InputOfCall } from '#renderer/lib/backend'
import { askedOf } from '#domain/people/criteria'
import type { PeopleCriteria } from '#domain/people/criteria'
import type { NetworkFilter } from './network-filter.ts'

export type AskedCriteria = NonNullable<InputOfCall<'groups.preview'>['criteria']>

/** Criteria as a call carries them, without what asks nothing. */
export function asCriteria(criteria: PeopleCriteria): AskedCriteria {
  return askedOf(criteria) as AskedCriteria
}

/** Criteria with some parts changed; undefined takes a part out. */
export function withParts(criteria: PeopleCriteria, parts: PeopleCriteria): PeopleCriteria {
  return askedOf({ ...criteria, ...parts })
}

/** What the list is filtered by now, as the criteria of a group. */
export function criteriaOf(filter: NetworkFilter): PeopleCriteria {
  const { zoek, groep, schakel, gemeente, organisatie } = filter
  return askedOf({
    search: zoek,
    chainRoleIds: schakel && [schakel],
    gemeenteIds: gemeente && [gemeente],
    organisationId: organisatie,
    withoutEmail: groep === 'without-email' ? true : undefined,
    withoutOrganisation: groep === 'without-organisation' ? true : undefined,
    withoutChainRole: groep === 'without-chain-role' ? true : undefined,
    wholeRegion: groep === 'whole-region' ? true : undefined,
  })
}
