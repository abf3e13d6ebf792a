import { useMemo } from 'react'
import type { Region } from '#domain/contract/plan'
import { gemeenteMatcher } from '#domain/import/match-gemeente'
import type { CellWords } from '#domain/people/read-cell'
import type { GemeenteId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'

/** The names of gemeenten and roles, and the way back from what is typed. */
export type RegionWords = {
  readonly region: Region
  readonly gemeenten: (ids: readonly string[]) => string
  readonly chainRole: (id: string | null) => string
  /** The gemeenten of typed names, or why they are none. */
  readonly readGemeenten: (
    typed: string,
  ) => { readonly ids: GemeenteId[] } | { readonly mistake: string }
  /** How the words of a cell are recognised, typed and pasted alike. */
  readonly cells: CellWords
}

/** Undefined while the region is on its way. */
export function useRegionWords(): RegionWords | undefined {
  const region = useQuery('region.get', {})
  return useMemo(() => (region === undefined ? undefined : wordsOf(region)), [region])
}

function wordsOf(region: Region): RegionWords {
  const gemeenteName = new Map<string, string>(region.gemeenten.map(({ id, name }) => [id, name]))
  const roleName = new Map<string, string>(region.chainRoles.map(({ id, name }) => [id, name]))
  const match = gemeenteMatcher(region.gemeenten)
  return {
    region,
    cells: {
      matchGemeenten: match,
      chainRoles: region.chainRoles,
      channels: text.channelWord,
    },
    gemeenten: (ids) => ids.map((id) => gemeenteName.get(id) ?? '').join(', '),
    chainRole: (id) => (id === null ? '' : (roleName.get(id) ?? '')),
    readGemeenten: (typed) => {
      const { gemeenteIds, unknown } = match(typed)
      if (unknown.length > 0) return { mistake: text.unknownGemeente(unknown.join(', ')) }
      return { ids: [...gemeenteIds] }
    },
  }
}
