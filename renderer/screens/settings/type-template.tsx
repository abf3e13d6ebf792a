import type { EventTypeEntry } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { eventTypesText as text } from '#renderer/texts/event-types'

/** What a new event of this type begins with, or the offer to make that. */
export function TypeTemplate({ type }: { type: EventTypeEntry }) {
  const make = useCommand('eventTypes.makeTemplate')
  const { template, templateId } = type
  const go = () => void make({ typeId: type.id }, text.templateMade(type.name))
  return (
    <Stack gap={2}>
      <h3>{text.templateHeading}</h3>
      {template === null || templateId === null ? (
        <WarningLine
          weight="warn"
          fact={text.templateMissing}
          reason={text.templateMissingWhy}
          action={
            <Button size="mini" onPress={go}>
              {text.makeTemplate}
            </Button>
          }
        />
      ) : (
        <>
          <Text size="sm">{text.contents(template)}</Text>
          <Text tone="muted" size="sm">
            {text.templateWhy}
          </Text>
          <Row wrap>
            <LinkButton
              size="mini"
              icon="document"
              to="/bijeenkomsten/$eventId/$tab"
              params={{ eventId: templateId, tab: 'overzicht' }}
            >
              {text.openTemplate}
            </LinkButton>
            <Button size="mini" look="lite" onPress={go}>
              {text.newTemplate}
            </Button>
          </Row>
        </>
      )}
      <Refusal sentence={make.refusal} />
    </Stack>
  )
}
