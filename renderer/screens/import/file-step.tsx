import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { FileRef } from '#domain/contract/scalars'
import { Bar } from '#renderer/components/bar.tsx'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { listenToNotices } from '#renderer/lib/backend'
import { useTask } from '#renderer/lib/use-command'
import { importText as text } from '#renderer/texts/import'
import css from './import.module.css'

type Props = {
  reading: { name: string; file: FileRef['id'] | undefined } | undefined
  refusal: string | undefined
  onFile: (file: File) => void
  /** What can be done with a file that is no list. */
  children?: ReactNode
  /** What can be chosen, and that it is safe; without it, lists of the network. */
  words?: { start: string; safe: string }
}

/** Extensions of the files that Schakel reads. */
export const readableFiles = ['.xlsx', '.ods', '.csv'] as const

const usual = { start: text.start, safe: text.startSafe }

/** Before there is a list to show: choose a file, wait for it, or hear why it was refused. */
export function FileStep({ reading, refusal, onFile, words = usual, children }: Props) {
  return (
    <div className={css.start}>
      <Refusal sentence={refusal} />
      {children}
      <Text>{words.start}</Text>
      <FileDrop
        accepts={readableFiles}
        onFile={onFile}
        isBusy={reading !== undefined}
        {...(refusal === undefined ? {} : { label: text.chooseOther })}
      />
      {reading === undefined ? null : <Reading name={reading.name} file={reading.file} />}
      <Text tone="muted" size="sm">
        {words.safe}
      </Text>
    </div>
  )
}

const shownAfterMs = 400

// Most files are read before anybody sees it; only a slow one gets a bar and a way to stop.
function Reading({ name, file }: { name: string; file: FileRef['id'] | undefined }) {
  const stop = useTask('import.stop')
  const [isSlow, setIsSlow] = useState(false)
  const [progress, setProgress] = useState({ done: 0, word: '' })
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), shownAfterMs)
    return () => clearTimeout(timer)
  }, [])
  useEffect(
    () =>
      listenToNotices((notice) => {
        if (notice.kind === 'progress' && notice.taskId === file) setProgress(notice)
      }),
    [file],
  )
  if (!isSlow) return null
  return (
    <Stack gap={2}>
      <Row between>
        <Text size="sm">{`${text.reading(name)} ${progress.word}`}</Text>
        {file === undefined ? null : (
          <Button size="mini" onPress={() => void stop({ file })}>
            {text.stop}
          </Button>
        )}
      </Row>
      <Bar
        parts={[{ kind: 'actual', amount: progress.done }]}
        whole={1}
        label={text.reading(name)}
      />
    </Stack>
  )
}
