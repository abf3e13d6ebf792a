import { useState } from 'react'
import type { Backup } from '#domain/contract/backups'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { thisDay } from '#renderer/lib/format'
import { insideInWords, safetyText as text } from '#renderer/texts/safety'
import { BeginAnew } from './begin-anew.tsx'
import { copyRowsOf, whenOf } from './copy-rows.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import type { RestoreWish } from './restore-dialog.tsx'
import { RestoreFromFile } from './restore-from-file.tsx'
import css from './storage.module.css'
import { useBackups } from './use-backups.ts'

const shownAtMost = 6

/** A store that will not open: the newest good copy first, and starting over only as the last way. */
export function RecoverChoices({ onTryAgain }: { onTryAgain: () => void }) {
  const overview = useBackups()
  const [wish, setWish] = useState<RestoreWish>()
  const today = thisDay()
  if (overview === undefined) return <Loading />
  const good = copyRowsOf(overview.backups)
    .map(({ backup }) => backup)
    .filter(({ state }) => state === 'whole' || state === 'other-key')
    .slice(0, shownAtMost)
  const choose = (backup: Backup) => setWish({ kind: 'copy', backup, when: whenOf(backup, today) })
  return (
    <Stack gap={4}>
      <section aria-labelledby="recover-title">
        <h2 id="recover-title" className={css.panelTitle}>
          {good.length === 0 ? text.noGoodCopy : text.chooseCopy}
        </h2>
        <ul className={css.choices}>
          {good.map((backup, at) => (
            <li key={backup.name}>
              <span>
                <strong>{whenOf(backup, today)}</strong>
                <Text tone="muted" size="sm">
                  {text.reasons[backup.reason]}, {insideInWords(backup.counts)}
                </Text>
              </span>
              <Button
                look={at === 0 ? 'primary' : 'default'}
                autoFocus={at === 0}
                label={text.restoreOf(whenOf(backup, today))}
                onPress={() => choose(backup)}
              >
                {text.restore}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <Row gap={2} wrap>
        <RestoreFromFile isClosed />
        <Button autoFocus={good.length === 0} onPress={onTryAgain}>
          {text.tryAgain}
        </Button>
      </Row>
      <BeginAnew />
      <RestoreDialog wish={wish} onClose={() => setWish(undefined)} isClosed />
    </Stack>
  )
}
