import type { GridSort } from '#renderer/components/grid-types'
import type { NetworkFilter } from './network-filter.ts'

/** What is asked of the organisations, without the page. */
export type OrganisationsQuestion = ReturnType<typeof organisationsQuestionOf>

/** The question of the organisations that are shown, in the order of the grid. */
export function organisationsQuestionOf(filter: NetworkFilter, { columnId, direction }: GridSort) {
  return {
    search: filter.zoek ?? '',
    chainRoleId: filter.schakel ?? null,
    gemeenteId: filter.gemeente ?? null,
    sort: columnId as 'name' | 'people',
    direction: direction === 'ascending' ? ('up' as const) : ('down' as const),
  }
}
