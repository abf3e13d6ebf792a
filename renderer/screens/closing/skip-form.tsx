import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ClosingStepId } from '#domain/contract/closing'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { closingText as text } from '#renderer/texts/closing'

type Props = { eventId: EventId; step: ClosingStepId; title: string; onDone: () => void }

/** Leaves a step out, with why when she wants to say so. */
export function SkipForm({ eventId, step, title, onDone }: Props) {
  const leaveOut = useCommand('closing.leaveOut')
  const [why, setWhy] = useState('')
  async function keep(event: FormEvent) {
    event.preventDefault()
    const done = await leaveOut({ eventId, step, why }, text.skipped(title))
    if (done !== undefined) onDone()
  }
  return (
    <form aria-label={text.skipLabel(title)} onSubmit={(event) => void keep(event)}>
      <Stack gap={2}>
        <TextField
          label={text.why}
          hint={text.whyHint}
          value={why}
          onChange={setWhy}
          onCancel={onDone}
          autoFocus
          hasOwnDirection
        />
        <Row>
          <Button type="submit" look="soft" size="mini" isBusy={leaveOut.isBusy}>
            {text.keepSkip}
          </Button>
          <Button look="lite" size="mini" keys="Esc" onPress={onDone}>
            {text.close}
          </Button>
        </Row>
        <Refusal sentence={leaveOut.refusal} />
      </Stack>
    </form>
  )
}
