import type { ReactNode } from 'react'
import { componentText as text } from '#renderer/texts/components'
import css from './chip.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export type Tone = 'quiet' | 'ok' | 'warn' | 'alert' | 'accent'

type Props = {
  children: ReactNode
  tone?: Tone
  icon?: IconName
  /** `line`: an edge instead of a plane; `dashed`: not real, as example data. */
  look?: 'plane' | 'line' | 'dashed'
}

/** A word with a colour and, for a status, its icon. */
export function Chip({ children, tone = 'quiet', icon, look = 'plane' }: Props) {
  const toneClass = tone === 'quiet' ? undefined : css[tone]
  return (
    <span className={classNames(css.chip, toneClass, look !== 'plane' && css[look])}>
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {children}
    </span>
  )
}

/** The letter of an action of the plan. */
export function ActionLetter({ letter }: { letter: string }) {
  return (
    <abbr className={css.letter} title={text.action(letter)}>
      {letter}
    </abbr>
  )
}
