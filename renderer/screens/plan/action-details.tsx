import type { PlanAction } from '#domain/contract/plan'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { planText as text } from '#renderer/texts/plan'

/** What an action is about, in full, with where that is written. */
export function ActionDetails({ action }: { action: PlanAction | undefined }) {
  if (action === undefined) {
    return (
      <Text tone="muted" size="sm">
        {text.pickAction}
      </Text>
    )
  }
  return (
    <Card heading={text.details(action.id)}>
      <Stack gap={2}>
        <Text weight="medium">{action.title}</Text>
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
