import { Button } from '#renderer/components/button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useRecordOnScreen } from '#renderer/lib/record-on-screen'
import type { RecordOnScreen } from '#renderer/lib/record-on-screen'
import { timelineText as text } from '#renderer/texts/timeline'

/** Writes down a conversation with who is shown here; its shortcut then means them too. */
export function ConversationButton({ record }: { record: RecordOnScreen }) {
  useRecordOnScreen(record)
  const action = useButtonFor('conversations.new')
  return (
    <Button size="mini" icon="conversation" label={action.label} onPress={action.run}>
      {text.talkNow}
    </Button>
  )
}
