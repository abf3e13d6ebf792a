import { useMemo } from 'react'
import type { EventTask } from '#domain/contract/tasks'
import type { TaskTiming } from '#domain/events/task-due'
import type { IsoDate } from '#domain/shared/dates'
import { useCommand } from '#renderer/lib/use-command'
import { taskText as text } from '#renderer/texts/tasks'

/** What can be done with the tasks of an event. */
export function useTasks() {
  const change = useCommand('tasks.change')
  const setDone = useCommand('tasks.setDone')
  const pin = useCommand('tasks.pin')
  const remove = useCommand('tasks.remove')

  const commands = useMemo(
    () => ({
      toggle: ({ id, title, doneOn }: EventTask) => {
        const isDone = doneOn === null
        const said = isDone ? text.said.done(title) : text.said.reopened(title)
        void setDone({ taskId: id, isDone }, said)
      },
      typeTitle: ({ id }: EventTask, typed: string) => {
        const title = typed.trim()
        if (title === '') return text.wrongTitle
        return change.attempt({ taskId: id, title }, text.said.changed(title))
      },
      changeNote: ({ id, title }: EventTask, note: string) =>
        change({ taskId: id, note }, text.said.changed(title)),
      changeTiming: ({ id, title }: EventTask, timing: TaskTiming) =>
        void change({ taskId: id, ...timing }, text.said.changed(title)),
      pinTo: ({ id, title }: EventTask, on: IsoDate | null) =>
        pin.attempt({ taskId: id, on }, saidPinned(title, on)),
      keepDay: ({ id, title }: EventTask, on: IsoDate | null) =>
        pin({ taskId: id, on }, saidPinned(title, on)),
      remove: ({ id, title }: EventTask) => void remove({ taskId: id }, text.said.removed(title)),
    }),
    [change, setDone, pin, remove],
  )
  const refusal = change.refusal ?? setDone.refusal ?? pin.refusal ?? remove.refusal
  return useMemo(() => ({ ...commands, refusal }), [commands, refusal])
}

function saidPinned(title: string, on: IsoDate | null): string {
  return on === null ? text.said.follows(title) : text.said.pinned(title, on)
}

export type TaskCommands = ReturnType<typeof useTasks>
