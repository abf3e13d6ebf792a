import type { EventId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import type { ActionUse } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { attendanceText as text } from '#renderer/texts/attendance'

/** Makes the presentielijst and says under which name it was kept. */
export function useSheetExport(eventId: EventId): ActionUse {
  const make = useTask('attendance.exportList')
  return useAction('attendance.export', () => {
    void make({ eventId })
      .then((made) => (made === undefined ? undefined : saveFiles(made.files)))
      .then((names) => {
        if (names !== undefined) say(text.sheetDone(names))
      })
  })
}
