import { findAttendanceList } from '#domain/attendance/round-trip-sheet'
import type { attendanceList } from '#domain/contract/attendance-list'
import { refuse } from '#domain/texts/refusals'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { eventOfList, readList } from '#backend/attendance/read-list'
import { takeList } from '#backend/attendance/take-list'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'

/** A list of who was there that comes back from Excel. */
export const attendanceListHandlers: HandlersFor<typeof attendanceList> = {
  'attendance.findList': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const list = findAttendanceList(workbook.sheets)
    if (!list) return { isList: false, eventId: null }
    return { isList: true, eventId: store.read((db) => eventOfList(db, list, ports)) }
  },
  'attendance.readBack': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const { eventId } = input
    const read = store.read((db) => readList(db, { file, workbook, eventId }, ports))
    if (!read) return refuse('not-found')
    if ('sentence' in read) return refuse('file-refused', read)
    const { list, plan } = read
    return {
      fileName: file.ref.name,
      sheet: list.sheetName,
      headerRow: list.headerRow,
      rows: plan.rows.map((row) => ({
        ...row,
        people: row.people.map((person) => ({ ...person })),
        choices: [...row.choices],
      })),
      missing: [...plan.missing],
    }
  },
  'attendance.takeList': (db, { eventId, file: fileId, choices }, ports) => {
    const file = ports.files.find(fileId)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const found = attendanceOf(db, eventId, ports.now())
    const read = readList(db, { file, workbook, eventId }, ports)
    if (!found || !read) return refuse('not-found')
    if ('sentence' in read) return refuse('file-refused', read)
    const byRow = new Map(choices.map((choice) => [choice.row, choice]))
    return takeList(db, found, read, byRow, ports)
  },
}
