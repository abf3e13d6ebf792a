import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { FieldFoot, FieldLabel } from './field.tsx'
import { afterPress, isPointerDown } from './pointer-press.ts'
import type { FieldWords } from './field.tsx'

export type ParsedFieldProps<Value> = FieldWords & {
  value: Value | null
  /**
   * Called when the field is left or Enter is pressed, with a right value or null for empty. What
   * stores it answers what was stored; undefined is that it was not, and then what is typed stays.
   */
  onChange: (value: Value | null) => void | Promise<object | undefined>
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}

type Parsing<Value> = {
  show: (value: Value | null) => string
  /** `null` is empty, undefined is wrong. */
  parse: (typed: string) => Value | null | undefined
  wrong: (typed: string) => string
  inputMode?: 'text' | 'numeric' | 'decimal'
  align?: 'start' | 'end'
  sign?: ReactNode
  /** What is typed so far comes to, while it is typed. */
  outcome?: (typed: string) => string | undefined
}

/** A field for what is typed as text and kept as a value: what is wrong stays, with a line under it. */
export function ParsedField<Value>(props: ParsedFieldProps<Value> & Parsing<Value>) {
  const { label, hint, error, value, onChange, show, parse, wrong } = props
  const [typed, setTyped] = useState<string>()
  const [mistake, setMistake] = useState<string>()
  const [isHeldBack, setIsHeldBack] = useState(false)
  const shownError = (isHeldBack ? undefined : mistake) ?? error
  const outcome = typed === undefined ? undefined : props.outcome?.(typed)
  // Enter stores it, and leaving the field asks for the same once more.
  const asked = useRef<string>(undefined)

  function commit() {
    if (typed === undefined || typed === asked.current) return
    const parsed = parse(typed)
    if (parsed === undefined) return refuse(wrong(typed.trim()))
    setMistake(undefined)
    const storing = parsed === value ? undefined : onChange(parsed)
    if (storing === undefined) setTyped(undefined)
    else void letGoOnce(storing, typed)
  }

  function refuse(sentence: string) {
    setMistake(sentence)
    if (!isPointerDown()) return
    setIsHeldBack(true)
    afterPress(() => setIsHeldBack(false))
  }

  async function letGoOnce(storing: Promise<object | undefined>, held: string) {
    asked.current = held
    const stored = await storing
    asked.current = undefined
    if (stored !== undefined) setTyped((now) => (now === held ? undefined : now))
  }

  return (
    <AriaTextField
      className={classNames(css.field, css.narrow)}
      // So that a form does not go on with the earlier value.
      data-typed-wrong={mistake === undefined ? undefined : true}
      value={typed ?? show(value)}
      onChange={(text) => {
        setTyped(text)
        setMistake(undefined)
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) commit()
        else event.continuePropagation()
      }}
      isInvalid={shownError !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      inputMode={props.inputMode ?? 'text'}
      {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
    >
      <FieldLabel label={label} />
      <div className={classNames(props.sign !== undefined && css.withSign)}>
        {props.sign === undefined ? null : (
          <span className={css.sign} aria-hidden="true">
            {props.sign}
          </span>
        )}
        <Input
          className={classNames(css.input, props.align === 'end' && css.end)}
          autoComplete="off"
        />
      </div>
      <FieldFoot hint={outcome ?? hint} error={shownError} />
    </AriaTextField>
  )
}
