import type { BackupOverview } from '#domain/contract/backups'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { useKeeping } from '#renderer/lib/use-command'
import { momentInWords, safetyText as text } from '#renderer/texts/safety'
import { undoRestore } from './say-restored.ts'

type Props = { restored: NonNullable<BackupOverview['restored']>; today: IsoDate }

/** A restore that waits for her word, with the way back. */
export function RestoredLine({ restored, today }: Props) {
  const confirm = useKeeping('backups.confirmRestore')
  const when = momentInWords(dayOfMoment(restored.at), timeOfMoment(restored.at), today)
  return (
    <WarningLine
      weight="note"
      fact={text.restoredFact(when)}
      reason={text.restoredReason}
      action={
        <Row gap={2}>
          {restored.canUndo ? (
            <Button icon="undo" onPress={() => void undoRestore()}>
              {text.undoRestore}
            </Button>
          ) : null}
          <Button onPress={() => void confirm({}, text.confirmed)}>{text.confirmRestore}</Button>
        </Row>
      }
    />
  )
}
