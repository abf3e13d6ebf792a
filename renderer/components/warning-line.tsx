import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import css from './warning-line.module.css'

export type WarningWeight = 'note' | 'warn' | 'alert' | 'ok'

const icons: Record<WarningWeight, IconName> = {
  note: 'info',
  warn: 'attention',
  alert: 'late',
  ok: 'yes',
}

type Props = {
  weight: WarningWeight
  fact: ReactNode
  reason?: ReactNode
  /** At most one action. */
  action?: ReactNode
  icon?: IconName
  /** `alert` reads it out when it appears: for a refusal beside its action. */
  role?: 'alert' | 'status'
}

/** One line that says a fact, why, and a way out. It never blocks. */
export function WarningLine({ weight, fact, reason, action, icon, role }: Props) {
  return (
    <div className={classNames(css.line, weight !== 'note' && css[weight])} role={role}>
      <Icon name={icon ?? icons[weight]} />
      <div>
        <p className={css.fact}>{fact}</p>
        {reason === undefined || reason === null ? null : <p className={css.reason}>{reason}</p>}
      </div>
      {action === undefined ? null : <div className={css.action}>{action}</div>}
    </div>
  )
}

/** Why an action was refused, beside that action; nothing when it was not. */
export function Refusal({ sentence }: { sentence: string | undefined }) {
  if (sentence === undefined) return null
  return <WarningLine weight="alert" fact={sentence} role="alert" />
}
