import { useState } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { fileSize } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { safetyText as text } from '#renderer/texts/safety'
import { CopiesTable } from './copies-table.tsx'
import { whenOf } from './copy-rows.ts'
import { FileRestore } from './file-restore.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import type { RestoreWish } from './restore-dialog.tsx'
import { RestoredLine } from './restored-line.tsx'
import css from './storage.module.css'
import { SecondPlaceLines } from './second-place-lines.tsx'
import { StateCards } from './state-cards.tsx'
import { useBackups } from './use-backups.ts'
import { useCheckAll } from './use-check-all.ts'

/** Saved, copied, encrypted; every copy, and the way back to it. */
export function StorageBody() {
  const { today, version } = useStatus()
  const overview = useBackups()
  const [wish, setWish] = useState<RestoreWish>()
  const check = useCheckAll()
  const checkAction = useAction('backups.check', () => void check.run())
  if (overview === undefined) return <Loading />
  const { backups, secondPlace, dataRisks, restored, lostChanges } = overview
  return (
    <Stack gap={4}>
      <StateCards secondPlace={secondPlace} />
      {lostChanges === null ? null : (
        <WarningLine weight="alert" fact={text.lost(lostChanges)} reason={text.lostReason} />
      )}
      {restored === null ? null : <RestoredLine restored={restored} today={today} />}
      <SecondPlaceLines secondPlace={secondPlace} dataRisks={dataRisks} />
      {check.findings.map((finding) => (
        <WarningLine key={finding} weight="alert" fact={finding} role="alert" />
      ))}
      <section aria-labelledby="copies-title">
        <div className={css.head}>
          <h2 id="copies-title">{text.copies}</h2>
          <Text tone="muted" size="sm" as="span">
            {text.copiesSum(backups.length, fileSize(sumOf(backups)))}
          </Text>
          <span className={css.schedule}>{text.schedule}</span>
        </div>
        {backups.length === 0 ? (
          <Text tone="muted">{text.noCopies}</Text>
        ) : (
          <div className={css.table}>
            <CopiesTable
              backups={backups}
              today={today}
              onRestore={(backup) => setWish({ kind: 'copy', backup, when: whenOf(backup, today) })}
            />
          </div>
        )}
        <p className={css.note}>{text.harmless}</p>
      </section>
      <Row gap={2} wrap>
        <ActionButton action={checkAction} icon="check" />
        <FileRestore onWish={setWish} />
        <Text tone="muted" size="sm" as="span">
          {text.fromFileTitle}
        </Text>
      </Row>
      <Text tone="muted" size="sm">
        {text.version(version)}
      </Text>
      <RestoreDialog wish={wish} onClose={() => setWish(undefined)} isClosed={false} />
    </Stack>
  )
}

function sumOf(backups: readonly { size: number }[]): number {
  return backups.reduce((sum, { size }) => sum + size, 0)
}
