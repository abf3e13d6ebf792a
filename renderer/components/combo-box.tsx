import { use, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Popover } from 'react-aria-components/Popover'
import { BsnWarning } from './bsn-warning.tsx'
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
  /** Only with another value than there was; walking past the field is no choice. */
  onChange: (value: Key | null) => void
  /** A word that is not in the list, typed and left: for a new organisation or place. */
  onNew?: ((typed: string) => void) | undefined
  /** The field was emptied and left. */
  onEmpty?: (() => void) | undefined
  /** With this the caller filters, by asking the backend for what is typed. */
  typed?: string
  onType?: ((typed: string) => void) | undefined
  /** What is typed stays when the field is left, though nothing of the list was chosen. */
  keepsTyped?: boolean
  isDisabled?: boolean
  /** Begins here; the list opens when something is typed, so that what is around it is seen first. */
  autoFocus?: boolean
}

/** One choice out of a long list, found by typing; the list closes when it is made. */
export function ComboBox<Key extends string>(props: Props<Key>) {
  const { label, hint, error, options, value, onNew, typed, onType } = props
  const choice = useChoice(props)
  const opensBy = props.autoFocus === true ? 'input' : 'focus'
  const menuTrigger = choice.isMade ? 'manual' : opensBy
  return (
    <AriaComboBox
      className={classNames(css.field)}
      value={value}
      onChange={(key) => choice.take(options.find(({ id }) => id === key) ?? null)}
      {...(typed === undefined
        ? { defaultItems: options }
        : { items: options, inputValue: typed, onInputChange: (text: string) => onType?.(text) })}
      allowsCustomValue={onNew !== undefined || props.keepsTyped === true}
      allowsEmptyCollection
      menuTrigger={menuTrigger}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      onFocus={(event) => choice.begin(textOf(event.target))}
      onBlur={(event) => choice.leave(textOf(event.target))}
    >
      <FieldLabel label={label} />
      <div
        className={css.combo}
        onInputCapture={choice.open}
        onKeyDownCapture={(event) => {
          if (event.key === 'Escape') choice.dropTyped()
        }}
      >
        <Input className={css.input ?? ''} />
        <Button className={css.comboButton ?? ''}>
          <Icon name="expand" size="small" />
        </Button>
      </div>
      <FieldFoot hint={hint} error={error} />
      {onNew === undefined ? null : <TypedBsn />}
      <Popover className={listCss.popover ?? ''}>
        <Options />
      </Popover>
      <ClosedBy choices={choice.count} />
    </AriaComboBox>
  )
}

// What is typed may change after a choice, and that alone must not open the list again.
function useChoice<Key extends string>(props: Props<Key>) {
  const { options, value, onChange, onNew, onEmpty, onType, typed } = props
  const [count, setCount] = useState(0)
  const [isMade, setIsMade] = useState(false)
  const before = useRef('')
  // Only a search: what is typed means nothing until something of the list is chosen.
  const isSearch = typed !== undefined && value === null && onNew === undefined

  function dropTyped() {
    if (isSearch && typed !== '') onType?.('')
  }

  function take(option: Option<Key> | null) {
    if (option === null) {
      // With a word of her own an empty choice says nothing: leaving the field says what it is.
      if (value !== null && onNew === undefined) onChange(null)
      return
    }
    setCount((made) => made + 1)
    setIsMade(true)
    if (option.id === value) onType?.(option.label)
    else onChange(option.id)
  }

  function leave(left: string) {
    setIsMade(false)
    if (props.keepsTyped !== true) dropTyped()
    if (left === before.current) return
    if (left === '') onEmpty?.()
    else if (options.every(({ label }) => label !== left)) onNew?.(left)
  }

  return {
    count,
    isMade,
    take,
    leave,
    dropTyped,
    open: () => setIsMade(false),
    begin: (text: string) => {
      before.current = text
    },
  }
}

function TypedBsn() {
  const state = use(ComboBoxStateContext)
  return <BsnWarning value={state?.inputValue ?? ''} />
}

function ClosedBy({ choices }: { choices: number }) {
  const state = use(ComboBoxStateContext)
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    if (choices > 0) latest.current?.close()
  }, [choices])
  return null
}

function textOf(target: EventTarget): string {
  return target instanceof HTMLInputElement ? target.value.trim() : ''
}
