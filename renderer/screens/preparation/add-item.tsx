import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ProgrammeItem } from '#domain/contract/programme'
import { programmeKinds } from '#domain/events/programme-times'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { programmeText as text } from '#renderer/texts/programme'
import css from './preparation.module.css'
import { useStaysInSight } from './use-stays-in-sight.ts'
import { minutesIn } from './use-programme.ts'

const kinds = programmeKinds.map((id) => ({ id, label: text.kinds[id] }))

/** The line below a programme that adds a part: name, minutes, Enter, and the next one. */
export function AddItem({ eventId, count }: { eventId: EventId; count: number }) {
  const add = useCommand('programme.add')
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<ProgrammeItem['kind']>('talk')
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState('')
  const [mistake, setMistake] = useState<{ title?: string; minutes?: string }>({})
  const focusTitle = () => form.current?.querySelector('input')?.focus()
  useAction('programme.add', focusTitle)
  useStaysInSight(form, count)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const name = title.trim()
    const length = minutesIn(minutes)
    const found = {
      ...(name === '' ? { title: text.fillIn } : {}),
      ...(length === undefined
        ? { minutes: minutes.trim() === '' ? text.fillInMinutes : text.wrongMinutes(minutes) }
        : {}),
    }
    setMistake(found)
    if (name === '' || length === undefined) return
    const item = { eventId, kind, title: name, minutes: length }
    const added = await add(item, text.said.added(name))
    if (added === undefined) return
    setTitle('')
    setMinutes('')
    focusTitle()
  }

  return (
    <form
      ref={form}
      className={css.add}
      aria-label={text.addForm}
      onSubmit={(event) => void submit(event)}
    >
      <div className={css.grow}>
        <TextField label={text.title} value={title} onChange={setTitle} error={mistake.title} />
      </div>
      <div className={css.number}>
        <TextField
          label={text.minutes}
          value={minutes}
          onChange={setMinutes}
          error={mistake.minutes}
        />
      </div>
      <div className={css.choice}>
        <Select label={text.kind} options={kinds} value={kind} onChange={setKind} />
      </div>
      <Button type="submit" look="soft" icon="add" isBusy={add.isBusy}>
        {text.addNow}
      </Button>
      <Refusal sentence={add.refusal} />
    </form>
  )
}
