import type { ReactNode } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import css from './keys-panel.module.css'

type Props = { name: string; detail: string; children?: ReactNode }

/** One key: its name, how it stands in words, and one action at the right. */
export function KeyRow({ name, detail, children }: Props) {
  return (
    <li className={css.row}>
      <div className={css.words}>
        <p className={css.name}>{name}</p>
        <Text tone="muted" size="sm">
          {detail}
        </Text>
      </div>
      <div className={css.end}>{children}</div>
    </li>
  )
}

/** How a key stands, with its icon: a state that needs no action. */
export function KeyStand({ isGood, children }: { isGood: boolean; children: ReactNode }) {
  return (
    <span className={`${css.state ?? ''} ${(isGood ? css.ok : css.warn) ?? ''}`}>
      <Icon name={isGood ? 'yes' : 'attention'} size="small" />
      {children}
    </span>
  )
}
