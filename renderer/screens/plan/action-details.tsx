import type { PlanAction } from '#domain/contract/plan'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { planText as text } from '#renderer/texts/plan'
import { planActionText } from '#renderer/texts/plan-action'

/** What an action is about, in full, with where that is written and the way to all of it. */
export function ActionDetails({ action }: { action: PlanAction | undefined }) {
  if (action === undefined) {
    return (
      <Text tone="muted" size="sm">
        {text.pickAction}
      </Text>
    )
  }
  return (
    <Card
      heading={text.details(action.id)}
      end={
        <LinkButton
          look="soft"
          size="mini"
          to="/plan/acties/$actionId"
          params={{ actionId: action.id }}
        >
          {planActionText.open(action.id)}
        </LinkButton>
      }
    >
      <Stack gap={2}>
        <Text weight="medium">
          <bdi>{action.title}</bdi>
        </Text>
        {action.summary === null ? null : <Text>{action.summary}</Text>}
        {action.nextStep === null ? null : (
          <Text tone="muted">{`${text.nextStep}: ${action.nextStep}`}</Text>
        )}
        {action.source === null ? null : (
          <Text tone="muted" size="xs">
            {text.source(action.source)}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
