import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { FieldFoot, FieldLabel } from './field.tsx'
import type { FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import listCss from './list-box.module.css'
import { Options } from './list-box.tsx'
import type { Option } from './list-box.tsx'
import { componentText as text } from '#renderer/texts/components'

type Props<Key extends string> = FieldWords & {
  options: readonly Option<Key>[]
  value: Key | null
  onChange: (value: Key) => void
  isDisabled?: boolean
  isNarrow?: boolean
}

/** One choice out of a short list. */
export function Select<Key extends string>(props: Props<Key>) {
  const { label, hint, error, options, value, onChange } = props
  return (
    <AriaSelect
      className={classNames(css.field, props.isNarrow && css.narrow)}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={label} />
      <Button className={css.trigger ?? ''}>
        <SelectValue>
          {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? text.choose : defaultChildren)}
        </SelectValue>
        <Icon name="expand" size="small" />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover className={listCss.popover ?? ''}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  )
}
