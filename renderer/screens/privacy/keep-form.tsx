import { useState } from 'react'
import type { CleanUp } from '#domain/contract/privacy'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { privacyText as text } from '#renderer/texts/privacy'

type Props = { person: CleanUp['people'][number]; onDone: () => void }

/** "Houd nog": until when, and why. */
export function KeepForm({ person: { personId, name }, onDone }: Props) {
  const { today } = useStatus()
  const keep = useCommand('privacy.keepLonger')
  const [untilOn, setUntilOn] = useState<IsoDate | null>(null)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)

  async function submit() {
    setIsTried(true)
    if (untilOn === null || reason.trim() === '') return
    const done = await keep({ personId, untilOn, reason }, text.keptLonger(name, untilOn))
    if (done !== undefined) onDone()
  }

  return (
    <Card heading={<bdi>{text.keepOf(name)}</bdi>}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap={3}>
          <DateField
            label={text.keepUntil}
            today={today}
            value={untilOn}
            onChange={setUntilOn}
            error={isTried && untilOn === null ? text.dayMissing : undefined}
            autoFocus
          />
          <TextField
            label={text.keepReason}
            hint={text.keepReasonHint}
            value={reason}
            onChange={setReason}
            error={isTried && reason.trim() === '' ? text.reasonMissing : undefined}
          />
          <Refusal sentence={keep.refusal} />
          <Row>
            <Button type="submit" look="primary" icon="check">
              {text.keepSave}
            </Button>
            <Button look="lite" onPress={onDone}>
              {text.stop}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
