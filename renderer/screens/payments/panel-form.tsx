import { useId } from 'react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { paymentsText as text } from '#renderer/texts/payments'

type Props = {
  heading: string
  why: string
  children: ReactNode
  submit: string
  refusal: string | undefined
  isBusy: boolean
  onSubmit: () => void
  onCancel: () => void
}

/** A form in the panel: Enter does it, Escape goes back. */
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
      <form aria-labelledby={id} onSubmit={submit}>
        <Stack gap={3}>
          <h2 id={id}>{props.heading}</h2>
          <Text size="sm" tone="muted">
            {props.why}
          </Text>
          {props.children}
          <Refusal sentence={props.refusal} />
          <Row>
            <Button type="submit" look="primary" isBusy={props.isBusy}>
              {props.submit}
            </Button>
            <Button look="lite" onPress={props.onCancel}>
              {text.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </div>
  )
}
