import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import css from './choice.module.css'
import { Icon } from './icon.tsx'

type Props = {
  children?: ReactNode
  /** Needed when nothing stands beside it. */
  label?: string
  isSelected: boolean
  isIndeterminate?: boolean
  isDisabled?: boolean
  onChange: (isSelected: boolean) => void
  /** Answers whether the key was for it. */
  onKey?: (key: string, isAlt: boolean) => boolean
}

export function Checkbox({
  children,
  label,
  isSelected,
  isIndeterminate,
  isDisabled,
  onChange,
  onKey,
}: Props) {
  return (
    <AriaCheckbox
      className={css.check ?? ''}
      isSelected={isSelected}
      isIndeterminate={isIndeterminate ?? false}
      isDisabled={isDisabled ?? false}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onKeyDown={(event) => {
        if (onKey?.(event.key, event.altKey) === true) event.preventDefault()
        else event.continuePropagation()
      }}
    >
      <span className={css.box} aria-hidden="true">
        {isIndeterminate ? '−' : isSelected ? <Icon name="check" /> : null}
      </span>
      {children}
    </AriaCheckbox>
  )
}
