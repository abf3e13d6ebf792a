import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './button.tsx'
import type { ButtonLook } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import css from './list-box.module.css'

type MenuChoice<Key extends string> = {
  readonly id: Key
  readonly label: string
  readonly icon?: IconName
}

type Props<Key extends string> = {
  children: string
  /** What is chosen, for who does not see the button. */
  heading: string
  /** The name of the button, when its word alone does not tell which it is. */
  label?: string | undefined
  icon?: IconName | undefined
  look?: ButtonLook
  /** Beside small things, or beside the usual buttons. */
  size?: 'mini' | 'normal'
  choices: readonly MenuChoice<Key>[]
  onPick: (key: Key) => void
}

/** A small button that opens a list of choices; arrows, letters and Enter pick one. */
export function MenuButton<Key extends string>(props: Props<Key>) {
  const { children, heading, label, icon, look, size = 'mini', choices, onPick } = props
  return (
    <MenuTrigger>
      <Button size={size} label={label} icon={icon} look={look}>
        {children}
      </Button>
      <Popover className={css.popover ?? ''}>
        <Menu
          className={css.list ?? ''}
          aria-label={heading}
          items={choices}
          onAction={(key) => {
            const found = choices.find(({ id }) => id === key)
            if (found !== undefined) onPick(found.id)
          }}
        >
          {(choice: MenuChoice<Key>) => (
            <MenuItem id={choice.id} textValue={choice.label} className={css.option ?? ''}>
              {choice.icon === undefined ? null : <Icon name={choice.icon} size="small" />}
              <bdi>{choice.label}</bdi>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
