import { peopleFilter } from '#domain/contract/people'
import type { PeopleFilter } from '#domain/contract/people'
import { ViewButton, ViewGroup, ViewList } from '#renderer/components/view-list.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'

type Props = { current: PeopleFilter | undefined; onChoose: (filter: PeopleFilter) => void }

/** Everybody, and the groups that fill themselves. */
export function PeopleFilters({ current, onChoose }: Props) {
  const counts = useQuery('people.filterCounts', {}, { keepsPrevious: true })
  const item = (filter: PeopleFilter) => (
    <ViewButton
      key={filter}
      icon={filter === 'all' ? 'network' : 'filter'}
      label={text.filterWord[filter]}
      count={counts?.[filter]}
      isCurrent={current === filter}
      onPress={() => onChoose(filter)}
    />
  )
  const others = peopleFilter.options.filter((filter) => filter !== 'all')
  return (
    <ViewList label={text.views}>
      <ViewGroup heading={text.views}>{item('all')}</ViewGroup>
      <ViewGroup heading={text.fillThemselves}>{others.map(item)}</ViewGroup>
    </ViewList>
  )
}
