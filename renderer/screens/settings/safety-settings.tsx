import type { ReactNode } from 'react'
import { shortDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { PlainCard } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { settingsText as text } from '#renderer/texts/settings'
import { shellText } from '#renderer/texts/shell'
import css from './safety-settings.module.css'
import { SettingsPage } from './settings-page.tsx'

/** What is true now about saving, copies and encryption, and what is not made yet. */
export function SafetySettings() {
  const { lastChangeAt, lastBackupAt, encryption, version } = useStatus()
  const isEncrypted = encryption !== 'none'
  return (
    <SettingsPage sub={text.safety}>
      <Stack gap={4}>
        <div className={css.cards}>
          <StateCard title={text.saved} isOk>
            {text.savedDetail(
              lastChangeAt === null ? shellText.nothingSaved : momentInWords(lastChangeAt),
            )}
          </StateCard>
          <StateCard title={text.backup} isOk={lastBackupAt !== null}>
            {lastBackupAt === null ? shellText.noBackup : momentInWords(lastBackupAt)}
            {'. '}
            {text.backupDetail}
          </StateCard>
          <StateCard title={isEncrypted ? text.encrypted : text.notEncrypted} isOk={isEncrypted}>
            {text.encryption[encryption]}
          </StateCard>
        </div>
        <WarningLine weight="warn" fact={shellText.notForRealPeople} reason={text.realPeopleWhy} />
        <Text tone="muted" size="sm">
          {text.version(version)}
        </Text>
      </Stack>
    </SettingsPage>
  )
}

type CardProps = { title: string; isOk: boolean; children: ReactNode }

function StateCard({ title, isOk, children }: CardProps) {
  return (
    <PlainCard label={title}>
      <p className={css.title}>
        <span className={isOk ? css.ok : css.warn}>
          <Icon name={isOk ? 'yes' : 'attention'} />
        </span>
        {title}
      </p>
      <Text tone="muted" size="sm">
        {children}
      </Text>
    </PlainCard>
  )
}

function momentInWords(moment: Instant): string {
  return text.moment(shortDate(dayOfMoment(moment)), timeOfMoment(moment))
}
