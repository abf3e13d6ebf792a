import type { ReactNode } from 'react'
import type { ShownCover } from '#domain/contract/pool-needs'
import { classNames } from '#renderer/components/class-names'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import css from './pool-needs.module.css'

type Tone = 'ok' | 'warn' | 'alert' | 'waiting'

const icons: Record<Tone, IconName> = {
  ok: 'yes',
  warn: 'running',
  alert: 'attention',
  waiting: 'waiting',
}

const toneOf: Record<ShownCover['state'], Tone> = {
  covered: 'ok',
  'not-needed': 'ok',
  thin: 'warn',
  uncovered: 'alert',
}

/** Whether a language is covered, in words, with an icon beside its colour. */
export function CoverLine({ cover }: { cover: ShownCover }) {
  const isWaiting = cover.state === 'uncovered' && cover.askedOf.length > 0
  return (
    <StateLine tone={isWaiting ? 'warn' : toneOf[cover.state]}>{text.coverWords(cover)}</StateLine>
  )
}

/** How something stands, in one line. */
export function StateLine({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classNames(css.state, css[tone])}>
      <Icon name={icons[tone]} size="small" />
      <bdi>{children}</bdi>
    </span>
  )
}
