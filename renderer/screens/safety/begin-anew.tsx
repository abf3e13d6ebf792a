import { useState } from 'react'
import { startAnewWords } from '#domain/texts/store'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { unavailable } from '#renderer/lib/unavailable'
import { useKeeping } from '#renderer/lib/use-command'
import { safetyText as text } from '#renderer/texts/safety'
import css from './storage.module.css'

/** The last way, closed until she opens it, and done only when she types the words over. */
export function BeginAnew() {
  const startAnew = useKeeping('backups.startAnew')
  const [typed, setTyped] = useState('')

  async function begin() {
    const done = await startAnew({ typed })
    if (done !== undefined) unavailable.set(undefined)
  }

  return (
    <details className={css.anew}>
      <summary>{text.anew}</summary>
      <Stack gap={3}>
        <Text tone="muted" size="sm">
          {text.anewReason}
        </Text>
        <TextField label={text.anewLabel(startAnewWords)} value={typed} onChange={setTyped} />
        <Refusal sentence={startAnew.refusal} />
        <Button isBusy={startAnew.isBusy} onPress={() => void begin()}>
          {text.anewDo}
        </Button>
      </Stack>
    </details>
  )
}
