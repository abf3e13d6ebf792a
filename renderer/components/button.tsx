import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import css from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export type ButtonLook = 'primary' | 'default' | 'soft' | 'lite' | 'command'

type Props = {
  children?: ReactNode
  /** Needed when there is only an icon. */
  label?: string | undefined
  look?: ButtonLook | undefined
  size?: 'normal' | 'mini' | 'big' | undefined
  icon?: IconName | undefined
  /** The shortcut shown on the button, as `Ctrl Z`. */
  keys?: string | undefined
  isDisabled?: boolean | undefined
  isBusy?: boolean | undefined
  autoFocus?: boolean | undefined
  type?: 'button' | 'submit' | undefined
  onPress?: (() => void) | undefined
  /** Says more than the label, as the id of an element. */
  describedBy?: string | undefined
  /** The purpose inside a React Aria group, as `remove` in a tag. */
  slot?: string | undefined
  isExpanded?: boolean | undefined
}

/** A button; at most one `primary` per screen. Without children it is an icon with a name. */
export function Button(props: Props) {
  const { children, label, look = 'default', size = 'normal', icon, keys } = props
  const hasWords = children !== undefined
  const className = classNames(
    css.button,
    look !== 'default' && css[look],
    size !== 'normal' && css[size],
    !hasWords && css.icon,
  )
  return (
    <AriaButton
      className={className}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      isPending={props.isBusy ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
      {...(props.onPress === undefined ? {} : { onPress: () => props.onPress?.() })}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
      {...(props.slot === undefined ? {} : { slot: props.slot })}
      {...(props.isExpanded === undefined ? {} : { 'aria-expanded': props.isExpanded })}
    >
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {children}
      {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>}
    </AriaButton>
  )
}
