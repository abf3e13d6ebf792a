import type { ReactNode } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { eventText as text } from '#renderer/texts/events'

/** What else an event is good for: an appointment in Outlook, the next event, a template. */
export function ReuseCard({ children }: { children: ReactNode }) {
  const copy = useButtonFor('events.copy')
  const makeTemplate = useButtonFor('events.makeTemplate')
  return (
    <Card heading={text.reuse}>
      <Stack gap={2}>
        {children}
        <Row wrap>
          <ActionButton action={copy} size="mini" look="soft" icon="add" />
          <ActionButton action={makeTemplate} size="mini" look="soft" icon="document" />
        </Row>
        <Text tone="muted" size="sm">
          {text.reuseHint}
        </Text>
      </Stack>
    </Card>
  )
}
