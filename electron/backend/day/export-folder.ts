import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import type { FileRef } from '#domain/contract/scalars'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import type { AttendanceSheetInput } from '#domain/export/attendance-sheet'
import { emergencyDayPage, emergencyListPage } from '#domain/export/emergency-pages'
import type { EmergencyDay } from '#domain/export/emergency-pages'
import { emergencyWorkbook } from '#domain/export/emergency-sheet'
import { fileNameFor } from '#domain/export/file-name'
import { amsterdamClock, dutchTime, longDate, todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { emergencyTexts as text, whatToDo } from '#domain/texts/day'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { attendanceTexts } from '#domain/texts/workbooks'
import type { Reader } from '#backend/db/sql'
import { zipFolder } from '#backend/documents/folder-zip'
import type { FolderFile } from '#backend/documents/folder-zip'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { attendanceSheetInput } from '#backend/attendance/sheet-input'
import { emergencyDayOf } from './emergency-day-of.ts'
import { folderEventsOf } from './folder-events.ts'
import { papersFrom } from './papers-of.ts'

type Content = {
  readonly folder: string
  readonly event: PaperEvent
  readonly people: readonly PaperPerson[]
  readonly sheet: AttendanceSheetInput
  readonly day: EmergencyDay
}

/** Makes the noodmap: what is needed at the door when the laptop or the verbinder fails. */
export async function exportFolder(
  store: TaskStore,
  { eventId }: { eventId: EventId | null },
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const now = ports.now()
  const contents = store.read((db) => {
    const ids = eventId === null ? folderEventsOf(db, now).map((event) => event.eventId) : [eventId]
    return ids.flatMap((id) => contentOf(db, id, now) ?? [])
  })
  if (contents.length === 0) return refuse(eventId === null ? 'no-event-soon' : 'not-found')
  const { date, time } = amsterdamClock(now)
  const madeOn = `${longDate(date)}, ${dutchTime(time)} uur`
  const named = withOwnFolder(contents)
  const files = [readMe(named, madeOn)]
  for (const content of named) files.push(...(await filesOf(content, madeOn, now)))
  const [only] = contents.length === 1 ? contents : []
  const name = fileNameFor(
    only?.event.date ?? todayOf(now),
    text.folder,
    only?.event.title ?? '',
    'zip',
  )
  return { files: [ports.files.put(name, zipFolder(files, now))] }
}

function contentOf(db: Reader, eventId: EventId, now: Instant): Content | undefined {
  const sheet = attendanceSheetInput(db, eventId, now)
  if (!sheet) return undefined
  const { event, people } = papersFrom(db, eventId, sheet)
  const folder = fileNameFor(event.date, event.title, '', '').replace(/\.$/, '')
  return { folder, event, people, sheet, day: emergencyDayOf(db, eventId, event) }
}

// Two events of one name on one day each keep their own files.
function withOwnFolder(contents: readonly Content[]): Content[] {
  return contents.map((content, index) => {
    const earlier = contents.slice(0, index).filter(({ folder }) => folder === content.folder)
    return earlier.length === 0
      ? content
      : { ...content, folder: `${content.folder}-${earlier.length + 1}` }
  })
}

function readMe(contents: readonly Content[], madeOn: string): FolderFile {
  const events = contents.map(({ folder, event }) => ({
    folder,
    title: event.title,
    when: [
      event.date === null ? text.noTime : longDate(event.date),
      event.startTime === null ? '' : `${dutchTime(event.startTime)} uur`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  }))
  // With a mark in front Windows reads the accents right in every program.
  return fileOf('lees-mij-eerst.txt', `\uFEFF${whatToDo(events, madeOn)}`)
}

async function filesOf(content: Content, madeOn: string, now: Instant): Promise<FolderFile[]> {
  const { folder, event, people, sheet, day } = content
  return [
    fileOf(`${folder}/noodlijst.html`, emergencyListPage(event, people, madeOn)),
    {
      path: `${folder}/noodlijst.xlsx`,
      bytes: await writeWorkbook(emergencyWorkbook(event, people), { now }),
    },
    {
      path: `${folder}/${attendanceTexts.kind}.xlsx`,
      bytes: await writeWorkbook(attendanceWorkbook(sheet), { now }),
    },
    fileOf(`${folder}/programma-en-draaiboek.html`, emergencyDayPage(day, madeOn)),
  ]
}

function fileOf(path: string, words: string): FolderFile {
  return { path, bytes: new TextEncoder().encode(words) }
}
