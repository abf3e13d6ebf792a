import type { InputOfCall, ValueOfCall } from './backend.ts'
import { saveFiles } from './backend.ts'
import { say } from './messages.ts'
import { useTask } from './use-command.ts'

type Made = ValueOfCall<'calendar.exportIcs'>

/** Makes a calendar file, offers it to be saved, and says what is in it and what is not. */
export function useCalendarFile(said: (name: string, made: Made) => string): {
  readonly make: (wish: InputOfCall<'calendar.exportIcs'>) => void
  readonly refusal: string | undefined
} {
  const task = useTask('calendar.exportIcs')

  async function make(wish: InputOfCall<'calendar.exportIcs'>) {
    const made = await task(wish)
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(said(name, made))
  }

  return { make: (wish) => void make(wish), refusal: task.refusal }
}
