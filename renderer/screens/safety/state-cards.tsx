import type { ReactNode } from 'react'
import type { SecondPlace } from '#domain/contract/backups'
import { daysBetween } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { PlainCard } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { momentInWords, safetyText as text } from '#renderer/texts/safety'
import css from './storage.module.css'

/** What is true now about saving, copies and encryption. */
export function StateCards({ secondPlace }: { secondPlace: SecondPlace | null }) {
  const { lastChangeAt, lastBackupAt, encryption, today } = useStatus()
  const isEncrypted = encryption !== 'none'
  const when = (moment: Instant) => momentInWords(dayOfMoment(moment), timeOfMoment(moment), today)
  const isCopied = lastBackupAt !== null && isSecondGood(secondPlace)
  return (
    <div className={css.cards}>
      <StateCard title={text.saved} isOk>
        {text.savedDetail(lastChangeAt === null ? text.nothingSaved : capital(when(lastChangeAt)))}
      </StateCard>
      <StateCard title={text.backup} isOk={isCopied}>
        {lastBackupAt === null ? text.noBackup : text.backupDetail(capital(when(lastBackupAt)))}{' '}
        {secondInWords(secondPlace, today)}
      </StateCard>
      <StateCard title={isEncrypted ? text.encrypted : text.notEncrypted} isOk={isEncrypted}>
        {text.encryption[encryption]}
      </StateCard>
    </div>
  )
}

function isSecondGood(secondPlace: SecondPlace | null): boolean {
  return secondPlace !== null && !secondPlace.isLate && secondPlace.trouble === null
}

function secondInWords(secondPlace: SecondPlace | null, today: IsoDate): string {
  if (secondPlace === null) return text.noSecond
  const { lastCopyAt } = secondPlace
  if (lastCopyAt === null) return text.secondNever
  const days = daysBetween(dayOfMoment(lastCopyAt), today)
  return text.secondDetail(days <= 0 ? text.ofToday : text.daysOld(days))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
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
      <Text tone="muted" size="sm" as="div">
        {children}
      </Text>
    </PlainCard>
  )
}
