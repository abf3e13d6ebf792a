import { useQuery } from './use-query.ts'

/** People of the network by what is typed, each with what tells them apart; `null` asks nothing. */
export function useFoundPeople(typed: string | null) {
  const asked = typed === null ? null : { search: typed }
  const found = useQuery('people.chooser', asked, { keepsPrevious: true }) ?? []
  return found.map(({ id, name, organisationName, tellsApart }) => ({
    ...{ id, label: name },
    detail: tellsApart.join(', ') || (organisationName ?? ''),
  }))
}
