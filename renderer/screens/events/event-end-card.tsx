import { useState } from 'react'
import type { EventDetail } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { eventText as text } from '#renderer/texts/events'

/** What does not go on: cancelling with a reason, taking off the list, and the way back. */
export function EventEndCard({ event }: { event: EventDetail }) {
  const restore = useCommand('events.restore')
  const archive = useCommand('events.archive')
  const eventId = event.id
  const isGone = event.isArchived || event.stage === 'geannuleerd'
  return (
    <Card heading={text.ends}>
      <Stack gap={2}>
        {event.isArchived ? <Text size="sm">{text.archivedNow}</Text> : null}
        {isGone ? (
          <Row>
            <Button onPress={() => void restore({ eventId }, text.said.restored)}>
              {text.restore}
            </Button>
          </Row>
        ) : (
          <CancelFields event={event} />
        )}
        {event.isArchived ? null : (
          <Row>
            <Button
              look="lite"
              size="mini"
              onPress={() => void archive({ eventId }, text.said.archived)}
            >
              {text.archive}
            </Button>
          </Row>
        )}
        <Refusal sentence={restore.refusal ?? archive.refusal} />
      </Stack>
    </Card>
  )
}

function CancelFields({ event }: { event: EventDetail }) {
  const cancel = useCommand('events.cancel')
  const [reason, setReason] = useState<string>()
  const [isMissing, setIsMissing] = useState(false)
  if (reason === undefined) {
    return (
      <Row>
        <Button look="soft" size="mini" onPress={() => setReason('')}>
          {text.cancel}
        </Button>
      </Row>
    )
  }
  function go() {
    if (reason === undefined || reason.trim() === '') return setIsMissing(true)
    void cancel({ eventId: event.id, reason }, text.said.cancelled)
  }
  return (
    <Stack gap={2}>
      <TextField
        label={text.cancelReason}
        hint={text.cancelHint}
        error={isMissing ? text.cancelReasonMissing : undefined}
        value={reason}
        onChange={(typed) => {
          setReason(typed)
          setIsMissing(false)
        }}
        autoFocus
      />
      <Row>
        <Button onPress={go}>{text.cancelNow}</Button>
        <Button look="lite" onPress={() => setReason(undefined)}>
          {text.cancelNot}
        </Button>
      </Row>
      <Refusal sentence={cancel.refusal} />
    </Stack>
  )
}
