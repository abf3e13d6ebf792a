import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { taskText as text } from '#renderer/texts/tasks'
import css from './preparation.module.css'
import { timingOf } from './task-timing.ts'
import type { SaidTiming } from './task-timing.ts'
import { TimingFields } from './timing-fields.tsx'
import { useStaysInSight } from './use-stays-in-sight.ts'

const usual: SaidTiming = { count: 7, unit: 'days', relation: 'before-start' }

/** The line below a draaiboek that adds a task: what, how long before, Enter, and the next one. */
export function AddTask({ eventId, count }: { eventId: EventId; count: number }) {
  const add = useCommand('tasks.add')
  const form = useRef<HTMLFormElement>(null)
  const [title, setTitle] = useState('')
  const [timing, setTiming] = useState(usual)
  const [mistake, setMistake] = useState<string>()
  const focusTitle = () => form.current?.querySelector('input')?.focus()
  useAction('tasks.add', focusTitle)
  useStaysInSight(form, count)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const name = title.trim()
    setMistake(name === '' ? text.fillIn : undefined)
    if (name === '') return
    const task = { eventId, title: name, ...timingOf(timing) }
    const added = await add(task, ({ dueOn }) => text.said.added(name, dueOn))
    if (added === undefined) return
    setTitle('')
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
        <TextField label={text.title} value={title} onChange={setTitle} error={mistake} />
      </div>
      <TimingFields value={timing} onChange={setTiming} />
      <Button type="submit" look="soft" icon="add" isBusy={add.isBusy}>
        {text.addNow}
      </Button>
      <Refusal sentence={add.refusal} />
    </form>
  )
}
