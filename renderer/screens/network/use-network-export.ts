import { saveFiles } from '#renderer/lib/backend'
import type { InputOfCall } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { networkText as text } from '#renderer/texts/network'

/** Makes a workbook of people and says under which name it was kept. */
export function usePeopleExport() {
  const make = useTask('people.export')
  const run = async (wish: InputOfCall<'people.export'>) => {
    const made = await make(wish)
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.peopleInExcel(made.count, name))
  }
  return { run: (wish: InputOfCall<'people.export'>) => void run(wish), isBusy: make.isBusy }
}

/** Makes a workbook of organisations, likewise. */
export function useOrganisationsExport() {
  const make = useTask('organisations.export')
  const run = async (wish: InputOfCall<'organisations.export'>) => {
    const made = await make(wish)
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.organisationsInExcel(made.count, name))
  }
  return { run: (wish: InputOfCall<'organisations.export'>) => void run(wish), isBusy: make.isBusy }
}
