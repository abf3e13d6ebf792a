import { useState } from 'react'
import { Card } from '#renderer/components/card.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { uploadFile } from '#renderer/lib/backend'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useTask } from '#renderer/lib/use-command'
import { privacyText as text } from '#renderer/texts/privacy'
import { InspectedFileCard } from './inspected-file-card.tsx'
import css from './privacy.module.css'

const readable = ['.xlsx', '.csv', '.schakel', '.db'] as const

/** A file that got out: what it tells about whom, and what to do within 72 hours. */
export function LeakScreen() {
  const inspect = useTask('privacy.inspectFile')
  const [found, setFound] = useState<ValueOfCall<'privacy.inspectFile'>>()
  const [refusal, setRefusal] = useState<string>()

  async function take(file: File) {
    setFound(undefined)
    const answer = await uploadFile(file)
    setRefusal(answer.kind === 'ok' ? undefined : answer.sentence)
    if (answer.kind === 'ok') setFound(await inspect({ file: answer.value.id }))
  }

  return (
    <Stack gap={4}>
      <Text>{text.leakStart}</Text>
      <FileDrop
        accepts={readable}
        isBusy={inspect.isBusy}
        label={found === undefined ? text.chooseFile : text.chooseOther}
        onFile={(file) => void take(file)}
      />
      <Refusal sentence={refusal ?? inspect.refusal} />
      {found === undefined ? null : <InspectedFileCard file={found} />}
      <Card heading={text.steps}>
        <Stack gap={3}>
          <ol className={css.steps}>
            {text.stepList.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Text tone="muted" size="sm">
            {text.stepSource} <span className={css.address}>{text.authority}</span>
          </Text>
        </Stack>
      </Card>
    </Stack>
  )
}
