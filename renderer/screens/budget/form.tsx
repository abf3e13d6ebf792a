import { useId } from 'react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import css from './form.module.css'

type Props = {
  heading: string
  children: ReactNode
  submit: string
  refusal: string | undefined
  isBusy: boolean
  onSubmit: () => void
  onCancel: () => void
  /** What else can be done here, as taking it away. */
  other?: ReactNode
}

/** A form in the side panel: Enter does it, Escape goes back. */
export function PanelForm(props: Props) {
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    props.onSubmit()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') props.onCancel()
  }

  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <form className={css.form} aria-labelledby={id} onSubmit={submit}>
        <h2 id={id}>{props.heading}</h2>
        {props.children}
        <Refusal sentence={props.refusal} />
        <div className={css.buttons}>
          <Button type="submit" look="primary" isBusy={props.isBusy}>
            {props.submit}
          </Button>
          <Button look="lite" onPress={props.onCancel}>
            {text.cancel}
          </Button>
          {props.other}
        </div>
      </form>
    </div>
  )
}

/** Two short fields beside each other. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={css.pair}>{children}</div>
}
