import type { PersonDetail } from '#domain/contract/people'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { networkPoolText as text } from '#renderer/texts/network-pool'

/** Whether somebody is a sleutelpersoon, and the way to the profile or into the pool. */
export function PersonPool({ person }: { person: PersonDetail }) {
  const found = useQuery('poolDue.ofPerson', { personId: person.id }, { keepsPrevious: true })
  if (found === undefined) return null
  const look = { look: 'soft', size: 'mini', to: '/sleutelpersonen/pool' } as const
  if (found === null) {
    // Who is off the list is asked for nothing.
    if (person.isArchived) return null
    return (
      <Stack gap={2}>
        <h3>{text.heading}</h3>
        <Row gap={3} wrap>
          <LinkButton {...look} icon="add" search={{ nieuw: 'mens', mens: person.id }}>
            {text.join}
          </LinkButton>
        </Row>
      </Stack>
    )
  }
  const { languages, sinceOn, leftOn, consent } = found
  return (
    <Stack gap={2}>
      <h3>{text.heading}</h3>
      <Text size="sm">
        {leftOn === null ? text.since(sinceOn) : text.left(leftOn)}
        {languages.length === 0 ? null : (
          <>
            {' '}
            <bdi>{text.speaks(languages)}</bdi>
          </>
        )}
      </Text>
      {consent === 'withdrawn' ? (
        <Text size="sm" tone="muted">
          {text.withdrawn}
        </Text>
      ) : null}
      <Row gap={3} wrap>
        <LinkButton
          {...look}
          icon="sleutelpersonen"
          search={{ kies: person.id, ...(leftOn === null ? {} : { toon: 'ook-weg' as const }) }}
        >
          {text.toProfile}
        </LinkButton>
      </Row>
    </Stack>
  )
}
