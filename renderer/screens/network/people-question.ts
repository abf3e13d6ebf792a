import type { GridSort } from '#renderer/components/grid-types'
import type { NetworkFilter } from './network-filter.ts'

type SortColumn = 'name' | 'organisation' | 'chainRole' | 'lastSeen'

/** What is asked of the list, without the page. */
export type PeopleQuestion = ReturnType<typeof questionOf>

/** The question of what is shown, in the order of the grid. */
export function questionOf(filter: NetworkFilter, { columnId, direction }: GridSort) {
  return {
    search: filter.zoek ?? '',
    filter: filter.groep ?? ('all' as const),
    chainRoleId: filter.schakel ?? null,
    gemeenteId: filter.gemeente ?? null,
    organisationId: filter.organisatie ?? null,
    groupId: filter.eigen ?? null,
    sort: columnId as SortColumn,
    direction: direction === 'ascending' ? ('up' as const) : ('down' as const),
  }
}
