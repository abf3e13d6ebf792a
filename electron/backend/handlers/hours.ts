import type { hours } from '#domain/contract/hours'
import type { HoursEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { todayOf } from '#domain/shared/dates'
import { obstacleTo, reopenedHours } from '#domain/sleutelpersonen/decide-hours'
import type { HoursAct } from '#domain/sleutelpersonen/decide-hours'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { deleteHours, findHours, insertHours, updateHours } from '#backend/db/repositories/hours'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'
import { approve, beforeApproval } from '#backend/sleutelpersonen/approve-hours'
import { bsnHints } from '#backend/sleutelpersonen/bsn-hints'
import { exportMonthSheets } from '#backend/sleutelpersonen/export-month-sheet'
import { chosenHours, hoursList, hoursPeople } from '#backend/sleutelpersonen/hours-rows'
import { readMonthSheet, takeMonthSheet } from '#backend/sleutelpersonen/read-month-sheet'

/** What was planned, worked and approved. */
export const hoursHandlers: HandlersFor<typeof hours> = {
  'hours.list': hoursList,
  'hours.people': hoursPeople,
  'hours.add': (db, { personId, workedOn, minutes, km, expenses, note }, ports) => {
    if (findProfile(db, personId) === undefined) return refuse('not-found')
    const hoursId = ports.newId() as HoursEntryId
    // What is still to come can only be planned.
    const status = workedOn > todayOf(ports.now()) ? 'planned' : 'worked'
    insertHours(db, {
      ...{ id: hoursId, personId, assignmentId: null, workedOn, minutes, km, note },
      ...{ expenses: expenses ?? cents(0), status, createdAt: ports.now() },
    })
    return { hoursId, hints: bsnHints({ note }) }
  },
  'hours.change': (db, { hoursId, ...parts }) => {
    const entry = entryFor(db, hoursId, 'change')
    if ('refused' in entry) return entry
    updateHours(db, {
      ...entry,
      workedOn: parts.workedOn ?? entry.workedOn,
      minutes: parts.minutes ?? entry.minutes,
      km: parts.km ?? entry.km,
      expenses: parts.expenses ?? entry.expenses,
      note: parts.note === undefined ? entry.note : parts.note,
    })
    return { hints: bsnHints({ note: parts.note }) }
  },
  'hours.setWorked': (db, { hoursIds }) => {
    const sorted = sortedFor(db, hoursIds, 'work')
    if ('refused' in sorted) return sorted
    for (const entry of sorted.able) updateHours(db, { ...entry, status: 'worked' })
    return countsOf(sorted)
  },
  'hours.beforeApproval': (db, { hoursIds }) => beforeApproval(db, hoursIds),
  'hours.approve': (db, { hoursIds }, ports) => {
    const sorted = sortedFor(db, hoursIds, 'approve')
    if ('refused' in sorted) return sorted
    return { ...countsOf(sorted), crossings: approve(db, sorted.able, ports) }
  },
  'hours.reopen': (db, { hoursIds }) => {
    const sorted = sortedFor(db, hoursIds, 'reopen')
    if ('refused' in sorted) return sorted
    for (const entry of sorted.able) updateHours(db, reopenedHours(entry))
    return countsOf(sorted)
  },
  'hours.remove': (db, { hoursId }) => {
    const entry = entryFor(db, hoursId, 'remove')
    if ('refused' in entry) return entry
    deleteHours(db, hoursId)
    return { done: true }
  },
  'hours.exportMonthSheet': exportMonthSheets,
  'hours.inspectSheet': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const read = store.read((db) => readMonthSheet(db, workbook))
    if ('sentence' in read) return refuse('file-refused', read)
    return {
      fileName: file.ref.name,
      sheet: read.sheetName,
      rows: read.lines.map(({ personId: _personId, hoursId: _hoursId, ...line }) => line),
    }
  },
  'hours.takeSheet': (db, { file: fileId, leave }, ports) => {
    const file = ports.files.find(fileId)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const read = readMonthSheet(db, workbook)
    if ('sentence' in read) return refuse('file-refused', read)
    return takeMonthSheet(db, read, new Set(leave), ports)
  },
}

function entryFor(db: Reader, id: HoursEntryId, act: HoursAct): HoursEntry | Refusal {
  const entry = findHours(db, id)
  if (entry === undefined) return refuse('not-found')
  const obstacle = obstacleTo(act, entry)
  return obstacle === null ? entry : refuse(obstacle)
}

type Sorted = { readonly able: readonly HoursEntry[]; readonly left: number }

/** The chosen hours with which it can be done; refused only when it can with none. */
function sortedFor(db: Reader, ids: readonly HoursEntryId[], act: HoursAct): Sorted | Refusal {
  const chosen = chosenHours(db, ids)
  const [first] = chosen
  if (first === undefined) return refuse('not-found')
  const able = chosen.filter((entry) => obstacleTo(act, entry) === null)
  const obstacle = obstacleTo(act, first)
  if (able.length === 0 && obstacle !== null) return refuse(obstacle)
  return { able, left: chosen.length - able.length }
}

function countsOf({ able, left }: Sorted) {
  return { done: able.length, left }
}
