import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { isTyping } from '#domain/commands/shortcuts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import css from './list-box.module.css'

type MenuChoice<Key extends string> = {
  readonly id: Key
  readonly label: string
  readonly icon?: IconName
}

type Props<Key extends string> = {
  label: string
  choices: readonly MenuChoice<Key>[]
  /** The cell it belongs to; the focus goes back there. */
  anchor: RefObject<HTMLElement | null>
  isOpen: boolean
  onClose: () => void
  onPick: (key: Key) => void
}

/** The other stands of a status: arrows and Enter, or the first letter, pick one. */
export function ActionMenu<Key extends string>(props: Props<Key>) {
  const { label, choices, anchor, isOpen, onClose, onPick } = props
  const pick = useEffectEvent((choice: MenuChoice<Key>) => {
    onClose()
    onPick(choice.id)
  })
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isTyping(event) || event.key === ' ') return
    const letter = event.key.toLocaleLowerCase('nl')
    const found = choices.find((choice) => choice.label.toLocaleLowerCase('nl').startsWith(letter))
    event.preventDefault()
    event.stopPropagation()
    if (found !== undefined) pick(found)
  })
  useEffect(() => {
    if (!isOpen) return
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener, true)
    return () => document.removeEventListener('keydown', listener, true)
  }, [isOpen])
  return (
    <Popover
      className={css.popover ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom start"
    >
      <Menu
        className={css.list ?? ''}
        aria-label={label}
        autoFocus="first"
        items={choices}
        onAction={(key) => {
          const found = choices.find(({ id }) => id === key)
          if (found === undefined) return
          onClose()
          onPick(found.id)
        }}
      >
        {(choice: MenuChoice<Key>) => (
          <MenuItem id={choice.id} textValue={choice.label} className={css.option ?? ''}>
            {choice.icon === undefined ? null : <Icon name={choice.icon} size="small" />}
            {choice.label}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  )
}
