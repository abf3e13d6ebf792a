import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { BsnWarning } from './bsn-warning.tsx'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { FieldFoot, FieldLabel } from './field.tsx'
import type { FieldWords } from './field.tsx'

type Props = FieldWords & {
  value: string
  onChange: (value: string) => void
  /** When the field is left or Enter is pressed. */
  onCommit?: (() => void) | undefined
  /** When Escape is pressed. */
  onCancel?: (() => void) | undefined
  isMultiline?: boolean
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
  type?: 'text' | 'email' | 'tel' | 'password'
  isNarrow?: boolean
  /** For a name from the world outside: the letters decide the direction. */
  hasOwnDirection?: boolean
}

/** A field of text; `isMultiline` makes it a text area. */
export function TextField(props: Props) {
  const { label, hint, error, value, onChange, onCommit, isMultiline = false } = props
  const direction = props.hasOwnDirection ? { dir: 'auto' } : {}
  return (
    <AriaTextField
      className={classNames(css.field, props.isNarrow && css.narrow)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'text'}
      validationBehavior="aria"
      {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
      onBlur={() => onCommit?.()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !isMultiline) onCommit?.()
        else if (event.key === 'Escape' && props.onCancel !== undefined) props.onCancel()
        else event.continuePropagation()
      }}
    >
      <FieldLabel label={label} />
      {isMultiline ? (
        <TextArea className={css.input ?? ''} {...direction} />
      ) : (
        <Input className={css.input ?? ''} autoComplete="off" {...direction} />
      )}
      <FieldFoot hint={hint} error={error} />
      <BsnWarning value={value} />
    </AriaTextField>
  )
}
