import { useMemo } from 'react'
import type { ChainRole, Gemeente } from '#domain/contract/plan'
import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { attendanceText as text } from '#renderer/texts/attendance'

export type RegionNames = {
  readonly chainRoles: readonly ChainRole[]
  readonly gemeenten: readonly Gemeente[]
  readonly roleOf: (id: ChainRoleId | null) => string
  /** The gemeenten somebody serves, or the whole region. */
  readonly gemeentenOf: (ids: readonly GemeenteId[]) => string
}

/** The words of chain roles and gemeenten, once the region is known. */
export function useRegionNames(): RegionNames | undefined {
  const region = useQuery('region.get', {})
  return useMemo(() => region && namesOf(region), [region])
}

function namesOf(region: Pick<RegionNames, 'chainRoles' | 'gemeenten'>): RegionNames {
  const { chainRoles, gemeenten } = region
  const roles = new Map(chainRoles.map(({ id, name }) => [id, name]))
  const places = new Map(gemeenten.map(({ id, name }) => [id, name]))
  return {
    chainRoles,
    gemeenten,
    roleOf: (id) => (id === null ? '' : (roles.get(id) ?? '')),
    gemeentenOf: (ids) =>
      ids.length === 0 || ids.length === gemeenten.length
        ? text.wholeRegion
        : ids.map((id) => places.get(id) ?? '').join(', '),
  }
}
