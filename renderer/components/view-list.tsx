import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import css from './view-list.module.css'

/** The left column of a screen: its views, chapters or settings. */
export function ViewList({ label, children }: { label: string; children: ReactNode }) {
  return <nav aria-label={label}>{children}</nav>
}

export function ViewGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <p className={css.heading}>{heading}</p>
      <ul>{children}</ul>
    </>
  )
}

type ItemProps = { icon: IconName; label: ReactNode; count?: number | undefined }

function ItemBody({ icon, label, count }: ItemProps) {
  return (
    <>
      <Icon name={icon} size="small" />
      {label}
      {count === undefined ? null : <span className={css.count}>{count}</span>}
    </>
  )
}

type LinkItemProps = ItemProps & Pick<LinkProps, 'to' | 'params' | 'search'>

/** A view with its own address. */
export function ViewLink({ icon, label, count, ...to }: LinkItemProps) {
  return (
    <li>
      <Link className={css.view} activeProps={{ 'aria-current': 'page' }} {...to}>
        <ItemBody icon={icon} label={label} count={count} />
      </Link>
    </li>
  )
}

type ButtonItemProps = ItemProps & {
  isCurrent: boolean
  onPress: () => void
  /** What else can be done with it: a button at its end. */
  end?: ReactNode
  /** Keys on the view, such as F2. */
  onKeyDown?: (event: KeyboardEvent) => void
}

/** A view that is part of the glass only. */
export function ViewButton(props: ButtonItemProps) {
  const { icon, label, count, isCurrent, onPress, end, onKeyDown } = props
  return (
    <li className={end === undefined ? undefined : css.withEnd}>
      <button
        type="button"
        className={css.view}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onPress}
        onKeyDown={onKeyDown}
      >
        <ItemBody icon={icon} label={label} count={count} />
      </button>
      {end === undefined ? null : <div className={css.end}>{end}</div>}
    </li>
  )
}
