import type { Reconciliation } from '#domain/contract/finance'
import { Button } from '#renderer/components/button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { reconcileText as text } from '#renderer/texts/reconcile'
import css from './reconcile.module.css'

/** The files of finance that came in; each can be taken away again. */
export function ReadingList({ readings }: { readings: Reconciliation['readings'] }) {
  const remove = useCommand('finance.removeReading')
  return (
    <Stack gap={2}>
      <h2>{text.files}</h2>
      <Refusal sentence={remove.refusal} />
      <ul className={css.files}>
        {readings.map(({ id, fileName, rows }) => (
          <li key={id}>
            <bdi>{text.fileLine(fileName, rows)}</bdi>
            <Button
              look="lite"
              size="mini"
              label={text.removeFileOf(fileName)}
              onPress={() => void remove({ readingId: id }, text.fileRemoved)}
            >
              {text.removeFile}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
