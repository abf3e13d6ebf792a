import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import css from './snapshots.module.css'

type Props = {
  heading: string
  submit: string
  start: { readonly label: string; readonly note: string }
  doing: { readonly refusal: string | undefined; readonly isBusy: boolean }
  onKeep: (label: string, note: string) => void
  onCancel: () => void
}

/** The name of a stand and what is worth remembering about it; Enter keeps it, Escape does not. */
export function SnapshotForm({ heading, submit, start, doing, onKeep, onCancel }: Props) {
  const id = useId()
  const [label, setLabel] = useState(start.label)
  const [note, setNote] = useState(start.note)
  const [isTried, setIsTried] = useState(false)

  function keep(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (label.trim() !== '') onKeep(label.trim(), note.trim())
  }

  return (
    <form
      aria-labelledby={id}
      className={css.form}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2 id={id}>{heading}</h2>
        <TextField
          label={text.label}
          hint={text.labelHint}
          value={label}
          onChange={setLabel}
          error={isTried && label.trim() === '' ? text.labelMissing : undefined}
          autoFocus
          hasOwnDirection
        />
        <TextField label={text.note} value={note} onChange={setNote} isMultiline hasOwnDirection />
        <Refusal sentence={doing.refusal} />
        <Row wrap>
          <Button type="submit" look="soft" isBusy={doing.isBusy}>
            {submit}
          </Button>
          <Button look="lite" keys="Esc" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
