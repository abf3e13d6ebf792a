import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import css from './choice.module.css'

type Props<Key extends string> = {
  label: string
  items: readonly { readonly id: Key; readonly label: string }[]
  chosen: readonly Key[]
  onChange: (chosen: readonly Key[]) => void
}

/** Some of a few kinds, all in sight. */
export function FilterToggles<Key extends string>({ label, items, chosen, onChange }: Props<Key>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={css.filters ?? ''}
      selectionMode="multiple"
      selectedKeys={[...chosen]}
      onSelectionChange={(keys) =>
        onChange(items.filter(({ id }) => keys.has(id)).map(({ id }) => id))
      }
    >
      {items.map(({ id, label: words }) => (
        <ToggleButton key={id} id={id} className={css.toggle ?? ''}>
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
