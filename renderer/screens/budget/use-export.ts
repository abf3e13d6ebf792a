import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'

/** Makes the begroting with all its years, and offers it to be saved. */
export function useExport() {
  const task = useTask('budget.export')

  async function run() {
    const made = await task({})
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }

  return { run: () => void run(), refusal: task.refusal }
}
