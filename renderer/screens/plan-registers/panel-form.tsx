import { useId } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { registerText as text } from '#renderer/texts/registers'
import css from './registers.module.css'

type Props = {
  /** Its name; shown above the fields with `heading`. */
  label: string
  heading?: boolean
  submit: string
  refusal: string | undefined
  isBusy: boolean
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}

/** A form in the panel of a register: Enter or the button does it, Escape goes back. */
export function PanelForm(props: Props) {
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    props.onSubmit()
  }

  return (
    <form
      className={css.form}
      {...(props.heading === true ? { 'aria-labelledby': id } : { 'aria-label': props.label })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
      }}
    >
      {props.heading === true ? <h2 id={id}>{props.label}</h2> : null}
      {props.children}
      <Refusal sentence={props.refusal} />
      <Row>
        <Button type="submit" look="soft" isBusy={props.isBusy}>
          {props.submit}
        </Button>
        <Button look="lite" keys="Esc" onPress={props.onCancel}>
          {text.cancel}
        </Button>
      </Row>
    </form>
  )
}
