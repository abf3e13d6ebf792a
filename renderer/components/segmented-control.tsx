import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import css from './choice.module.css'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

type Item<Key extends string> = {
  readonly id: Key
  readonly label: string
  readonly icon?: IconName
  readonly count?: number
}

type Props<Key extends string> = {
  label: string
  items: readonly Item<Key>[]
  value: Key
  onChange: (value: Key) => void
  /** `filters`: separate pills with counts above a grid. */
  look?: 'segments' | 'filters'
}

/** One of a few views, all in sight. */
export function SegmentedControl<Key extends string>(props: Props<Key>) {
  const { label, items, value, onChange, look = 'segments' } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={(look === 'segments' ? css.segments : css.filters) ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const item = items.find(({ id }) => keys.has(id))
        if (item !== undefined) onChange(item.id)
      }}
    >
      {items.map((item) => (
        <ToggleButton
          key={item.id}
          id={item.id}
          className={(look === 'segments' ? css.segment : css.toggle) ?? ''}
        >
          {item.icon === undefined ? null : <Icon name={item.icon} size="small" />}
          {item.label}
          {item.count === undefined ? null : <span className={css.count}>{item.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
