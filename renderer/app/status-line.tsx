import type { ReactNode } from 'react'
import { actions } from '#domain/commands/registry'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { Chip } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { shellText as text } from '#renderer/texts/shell'
import css from './shell.module.css'

/** The foot of the screen says only what is true: saved, copied, locked, and whose clock it is. */
export function StatusLine({ onShortcuts }: { onShortcuts: () => void }) {
  const status = useStatus()
  const { lastChangeAt, lastBackupAt, encryption, isClockFixed, now, today, lostChanges } = status
  const isSafe = lastChangeAt !== null
  return (
    <footer className={css.status} aria-label={text.status}>
      <Item icon="saved" isOk={isSafe}>
        {whenOf(lastChangeAt, today, text.saved, text.savedOn) ?? text.nothingSaved}
      </Item>
      <Item icon="backup">
        {whenOf(lastBackupAt, today, text.backup, text.backupOn) ?? text.noBackup}
      </Item>
      <Item icon={encryption === 'none' ? 'unlocked' : 'locked'}>
        {text.encryption[encryption]}
      </Item>
      <span className={css.middle}>
        {isClockFixed ? (
          <Chip look="dashed">{text.fixedClock(today, timeOfMoment(now))}</Chip>
        ) : null}
        {lostChanges === 0 ? null : (
          <Chip tone="alert" icon="late">
            {text.lostChanges(lostChanges)}
          </Chip>
        )}
        {encryption === 'none' ? <Chip look="dashed">{text.sampleData}</Chip> : null}
      </span>
      <button type="button" className={css.shortcuts} onClick={onShortcuts}>
        {text.shortcuts}
        <kbd aria-hidden="true">{actions['shortcuts.show'].shortcuts[0]}</kbd>
      </button>
    </footer>
  )
}

type ItemProps = { icon: IconName; isOk?: boolean; children: ReactNode }

function Item({ icon, isOk = false, children }: ItemProps) {
  return (
    <span className={isOk ? `${css.item ?? ''} ${css.ok ?? ''}` : css.item}>
      <Icon name={icon} size="small" />
      {children}
    </span>
  )
}

function whenOf(
  moment: Instant | null,
  today: IsoDate,
  atTime: (time: string) => string,
  onDay: (day: IsoDate) => string,
): string | undefined {
  if (moment === null) return undefined
  const day = dayOfMoment(moment)
  return day === today ? atTime(timeOfMoment(moment)) : onDay(day)
}
