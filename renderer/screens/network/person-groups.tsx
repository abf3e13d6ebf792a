import type { PersonId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText as text } from '#renderer/texts/groups'

/** The groups somebody is in now; nothing when there is none. */
export function PersonGroups({ personId }: { personId: PersonId }) {
  const groups = useQuery('groups.ofPerson', { personId }, { keepsPrevious: true })
  if (groups === undefined || groups.length === 0) return null
  return (
    <section>
      <h3>{text.groupsOf}</h3>
      <Text size="sm">
        <bdi>{groups.map(({ name }) => name).join(', ')}</bdi>
      </Text>
    </section>
  )
}
