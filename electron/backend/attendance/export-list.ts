import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { fileNameFor } from '#domain/export/file-name'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { attendanceTexts } from '#domain/texts/workbooks'
import type { FileRef } from '#domain/contract/scalars'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { attendanceSheetInput } from './sheet-input.ts'

type Wish = { readonly eventId: EventId; readonly showsSensitiveRoles?: boolean | undefined }

/** Writes the presentielijst of one event to a file she can save. */
export async function exportAttendanceList(
  store: TaskStore,
  { eventId, showsSensitiveRoles = false }: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const now = ports.now()
  const input = store.read((db) => attendanceSheetInput(db, eventId, now))
  if (!input) return refuse('not-found')
  const bytes = await writeWorkbook(attendanceWorkbook({ ...input, showsSensitiveRoles }), { now })
  const name = fileNameFor(input.event.date, attendanceTexts.title, input.event.title)
  return { files: [ports.files.put(name, bytes)] }
}
