import type { FileRef } from '#domain/contract/scalars'
import { mergeWorkbook } from '#domain/export/merge-workbook'
import { mergeColumns, mergeLines, mergeRow } from '#domain/messages/merge-columns'
import { personValues } from '#domain/messages/person-values'
import { todayOf } from '#domain/shared/dates'
import { messageFileWords as words } from '#domain/texts/messages'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { findEvent } from '#backend/db/repositories/events'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import { writeMergeLetter } from '#backend/documents/merge-letter'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import type { RoundFiles } from './round-files.ts'
import { valuesOfEvent } from './round-of.ts'

/** The list and the letter for Word, and the calendar file to attach. */
export async function mergeFiles(
  store: TaskStore,
  round: RoundFiles,
  ports: Ports,
): Promise<FileRef[]> {
  const { batch, calendar, nameOf } = round
  const columns = mergeColumns([batch.subject ?? '', batch.body])
  const rows = store.read((db) => rowsOf(db, round, columns, ports))
  const now = ports.now()
  const title = batch.subject ?? ''
  const list = await writeWorkbook(mergeWorkbook({ title, columns, rows }), { now })
  const letter = await writeMergeLetter(mergeLines(batch.body), { title })
  const { files } = ports
  return [
    files.put(nameOf(words.list, 'xlsx'), list),
    files.put(nameOf(words.letter, 'docx'), letter),
    ...(calendar === null ? [] : [files.put(nameOf(words.calendar, 'ics'), calendar)]),
  ]
}

function rowsOf(
  db: Reader,
  { batch, messages, sender }: RoundFiles,
  columns: ReturnType<typeof mergeColumns>,
  ports: Ports,
) {
  const now = ports.now()
  const event = batch.eventId === null ? undefined : findEvent(db, batch.eventId)
  const shared = { ...(event ? valuesOfEvent(db, event) : {}), sender: sender.name }
  const attendance = event && attendanceOf(db, event.id, now)
  const ids = messages.map(({ personId }) => personId)
  return readPeopleRows(db, ids, todayOf(now)).flatMap((person) => {
    if (person.email === null) return []
    const standing = attendance?.standingOf(person.id)
    const offeredUntil =
      standing?.stand === 'offered' ? (standing.participation?.offeredUntil ?? null) : null
    const own = personValues({ ...person, organisation: person.organisationName, offeredUntil })
    return [mergeRow(columns, person.email, { ...shared, ...own })]
  })
}
