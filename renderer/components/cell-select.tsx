import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import css from './cell-select.module.css'
import listCss from './list-box.module.css'
import { Options } from './list-box.tsx'
import type { Option } from './list-box.tsx'

type Props<Key extends string> = {
  /** Its name for who does not see the row and column it stands in. */
  label: string
  options: readonly Option<Key>[]
  value: Key
  onChange: (value: Key) => void
  /** What the cell shows instead of the word of the choice, when that is too long for it. */
  shown?: string | undefined
}

/** One choice in a cell of a small table, which its row and column name. */
export function CellSelect<Key extends string>(props: Props<Key>) {
  const { label, options, value, onChange, shown } = props
  return (
    <AriaSelect
      aria-label={label}
      className={css.select ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
      }}
    >
      <Button className={css.trigger ?? ''}>
        <SelectValue>{({ defaultChildren }) => shown ?? defaultChildren}</SelectValue>
      </Button>
      <Popover className={listCss.popover ?? ''}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  )
}
