import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Popover } from 'react-aria-components/Popover'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { FieldFoot, FieldLabel } from './field.tsx'
import type { FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import listCss from './list-box.module.css'
import { Options } from './list-box.tsx'
import type { Option } from './list-box.tsx'

type Props<Key extends string> = FieldWords & {
  options: readonly Option<Key>[]
  value: Key | null
  onChange: (value: Key | null) => void
  /** A word that is not in the list, typed and left: for a new organisation or place. */
  onNew?: ((typed: string) => void) | undefined
  /** The field was emptied and left. */
  onEmpty?: (() => void) | undefined
  /** With this the caller filters, by asking the backend for what is typed. */
  typed?: string
  onType?: ((typed: string) => void) | undefined
  isDisabled?: boolean
}

/** One choice out of a long list, found by typing. */
export function ComboBox<Key extends string>(props: Props<Key>) {
  const { label, hint, error, options, value, onChange, onNew, typed, onType } = props
  return (
    <AriaComboBox
      className={classNames(css.field)}
      value={value}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
      {...(typed === undefined
        ? { defaultItems: options }
        : { items: options, inputValue: typed, onInputChange: (text: string) => onType?.(text) })}
      allowsCustomValue={onNew !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      onBlur={(event) => {
        const left = event.target instanceof HTMLInputElement ? event.target.value.trim() : ''
        if (left === '') props.onEmpty?.()
        else if (options.every((option) => option.label !== left)) onNew?.(left)
      }}
    >
      <FieldLabel label={label} />
      <div className={css.combo}>
        <Input className={css.input ?? ''} />
        <Button className={css.comboButton ?? ''}>
          <Icon name="expand" size="small" />
        </Button>
      </div>
      <FieldFoot hint={hint} error={error} />
      <Popover className={listCss.popover ?? ''}>
        <Options />
      </Popover>
    </AriaComboBox>
  )
}
