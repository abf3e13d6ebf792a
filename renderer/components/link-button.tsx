import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import css from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

type Props = {
  children: ReactNode
  look?: 'primary' | 'default' | 'soft' | 'lite'
  size?: 'normal' | 'mini'
  icon?: IconName
} & Pick<LinkProps, 'to' | 'params' | 'search'>

/** A way to another screen that looks like a button; it is a link, so it opens and copies as one. */
export function LinkButton({ children, look = 'default', size = 'normal', icon, ...to }: Props) {
  const className = classNames(
    css.button,
    look !== 'default' && css[look],
    size !== 'normal' && css[size],
  )
  return (
    <Link className={className} {...to}>
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {children}
    </Link>
  )
}
