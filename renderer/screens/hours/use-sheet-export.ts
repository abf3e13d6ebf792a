import type { PersonId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { hoursText as text } from '#renderer/texts/hours'

/** Makes the month sheets of a month, of everybody or of one person. */
export function useSheetExport(month: string, personId: PersonId | undefined) {
  const make = useTask('hours.exportMonthSheet')
  const action = useAction('hours.exportSheets', () => {
    void make({ month, ...(personId === undefined ? {} : { personId }) })
      .then((made) => (made === undefined ? undefined : saveFiles(made.files)))
      .then((names) => {
        if (names !== undefined) say(text.said.sheets(names))
      })
  })
  return { action, refusal: make.refusal }
}
