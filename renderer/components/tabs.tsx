import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import type { KeyboardEvent, ReactNode } from 'react'
import css from './tabs.module.css'

export type TabLink = { readonly label: string; readonly count?: number | undefined } & Pick<
  LinkProps,
  'to' | 'params'
> & { readonly isCurrent: boolean }

type Props = { label: string; tabs: readonly TabLink[]; end?: ReactNode }

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** The parts of one page; each tab is an address. Arrows, Home and End move between them. */
export function Tabs({ label, tabs, end }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
    const at = all.findIndex((tab) => tab === document.activeElement)
    const to = tabAfterKey(event.key, at, all.length)
    if (to === undefined) return
    event.preventDefault()
    all[to]?.focus()
    all[to]?.click()
  }
  return (
    <div className={css.tabs}>
      <div
        className={css.list}
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ label: name, count, isCurrent, ...to }) => (
          <Link
            key={name}
            role="tab"
            className={css.tab}
            aria-selected={isCurrent}
            tabIndex={isCurrent ? 0 : -1}
            {...to}
          >
            {name}
            {count === undefined ? null : <span className={css.count}>{count}</span>}
          </Link>
        ))}
      </div>
      {end === undefined ? null : <div className={css.end}>{end}</div>}
    </div>
  )
}

function tabAfterKey(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : (at + step + count) % count
}
