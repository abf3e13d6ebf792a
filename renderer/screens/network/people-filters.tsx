import type { ReactNode } from 'react'
import { peopleFilter } from '#domain/contract/people'
import type { PeopleFilter } from '#domain/contract/people'
import type { CountedGroup } from '#domain/contract/groups'
import type { GroupId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { ViewButton, ViewGroup, ViewLink, ViewList } from '#renderer/components/view-list.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText } from '#renderer/texts/groups'
import { networkText as text } from '#renderer/texts/network'

type Props = {
  current: PeopleFilter | GroupId | undefined
  onChoose: (filter: PeopleFilter) => void
  onChooseGroup: (groupId: GroupId) => void
  onNewGroup: () => void
  /** The lists that were kept. */
  children: ReactNode
}

/** Everybody, the groups that fill themselves, those that were picked, and the lists kept. */
export function PeopleFilters(props: Props) {
  const { current, onChoose, onChooseGroup, onNewGroup, children } = props
  const counts = useQuery('people.filterCounts', {}, { keepsPrevious: true })
  const duplicates = useQuery('duplicates.count', {}, { keepsPrevious: true })
  const groups = useQuery('groups.list', {}, { keepsPrevious: true })
  const newGroup = useAction('groups.new', onNewGroup)
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
  const group = ({ id, name, count, criteria }: CountedGroup) => (
    <ViewButton
      key={id}
      icon={criteria === null ? 'star' : 'filter'}
      label={<bdi>{name}</bdi>}
      count={count}
      isCurrent={current === id}
      onPress={() => onChooseGroup(id)}
    />
  )
  const others = peopleFilter.options.filter((filter) => filter !== 'all')
  const filling = groups?.filter(({ criteria }) => criteria !== null) ?? []
  const picked = groups?.filter(({ criteria }) => criteria === null) ?? []
  return (
    <ViewList label={text.views}>
      <ViewGroup heading={text.views}>{item('all')}</ViewGroup>
      <ViewGroup heading={text.fillThemselves}>
        {others.map(item)}
        {filling.map(group)}
        <ViewLink
          icon="network"
          label={text.duplicates}
          count={duplicates?.pairs ?? undefined}
          to="/netwerk/dubbel"
        />
      </ViewGroup>
      {picked.length === 0 ? null : (
        <ViewGroup heading={groupsText.picked}>{picked.map(group)}</ViewGroup>
      )}
      {groups?.length === 0 ? (
        <Text size="sm" tone="muted">
          {groupsText.noGroups}
        </Text>
      ) : null}
      <ActionButton action={newGroup} look="lite" icon="add" />
      {children}
    </ViewList>
  )
}
