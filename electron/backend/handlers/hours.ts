import type { hours } from '#domain/contract/hours'
import type { InputOf } from '#domain/contract/kinds'
import type { HoursEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { obstacleTo, reopenedHours } from '#domain/sleutelpersonen/decide-hours'
import type { HoursAct } from '#domain/sleutelpersonen/decide-hours'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { findAssignment } from '#backend/db/repositories/assignments'
import {
  deleteHours,
  findHours,
  insertHours,
  listHours,
  updateHours,
} from '#backend/db/repositories/hours'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'
import { approve, beforeApproval, wishNoteOf } from '#backend/sleutelpersonen/approve-hours'
import { bsnHints } from '#backend/sleutelpersonen/bsn-hints'
import { exportMonthSheets } from '#backend/sleutelpersonen/export-month-sheet'
import { chosenHours, hoursList, hoursPeople } from '#backend/sleutelpersonen/hours-rows'
import { readMonthSheet, takeMonthSheet } from '#backend/sleutelpersonen/read-month-sheet'
import { settling } from '#backend/sleutelpersonen/settle-cost'

/** What was planned, worked and approved. */
export const hoursHandlers: HandlersFor<typeof hours> = {
  'hours.list': hoursList,
  'hours.people': hoursPeople,
  'hours.add': (db, { personId, workedOn, minutes, km, expenses, note }, ports) => {
    const profile = findProfile(db, personId)
    if (profile === undefined) return refuse('not-found')
    const wish = { minutes, km, expenses: expenses ?? cents(0) }
    const hoursId = ports.newId() as HoursEntryId
    // What is still to come can only be planned.
    const status = workedOn > todayOf(ports.now()) ? 'planned' : 'worked'
    insertHours(db, {
      ...{ id: hoursId, personId, assignmentId: null, workedOn, minutes, km, note },
      ...{ expenses: wish.expenses, status, createdAt: ports.now() },
      limitNote: wishNoteOf(db, profile, { personId, date: workedOn, wish }),
    })
    return { hoursId, hints: bsnHints({ note }) }
  },
  'hours.change': (db, { hoursId, ...parts }, ports) => {
    const today = todayOf(ports.now())
    const entry = entryFor(db, hoursId, 'change', today)
    if ('refused' in entry) return entry
    const isToCome = (parts.workedOn ?? entry.workedOn) > today
    if (entry.status === 'worked' && isToCome) return refuse('hours-to-come')
    updateHours(db, {
      ...entry,
      workedOn: parts.workedOn ?? entry.workedOn,
      minutes: parts.minutes ?? entry.minutes,
      km: parts.km ?? entry.km,
      expenses: parts.expenses ?? entry.expenses,
      note: parts.note === undefined ? entry.note : parts.note,
      // What she chose to cross was for what stood then; approving looks anew.
      limitNote: isOnlyNote(parts) ? entry.limitNote : null,
    })
    return { hints: bsnHints({ note: parts.note }) }
  },
  'hours.setWorked': (db, { hoursIds }, ports) => {
    const sorted = sortedFor(db, hoursIds, 'work', todayOf(ports.now()))
    if ('refused' in sorted) return sorted
    for (const entry of sorted.able) updateHours(db, { ...entry, status: 'worked' })
    return countsOf(sorted)
  },
  'hours.beforeApproval': (db, { hoursIds }, ports) => beforeApproval(db, hoursIds, ports),
  'hours.approve': (db, { hoursIds }, ports) => {
    const sorted = sortedFor(db, hoursIds, 'approve', todayOf(ports.now()))
    if ('refused' in sorted) return sorted
    return { ...countsOf(sorted), crossings: approve(db, sorted.able, ports) }
  },
  'hours.reopen': (db, { hoursIds }, ports) => {
    const sorted = sortedFor(db, hoursIds, 'reopen', todayOf(ports.now()))
    if ('refused' in sorted) return sorted
    settling(db, sorted.able, ports, () => {
      for (const entry of sorted.able) updateHours(db, reopenedHours(entry))
    })
    return countsOf(sorted)
  },
  'hours.remove': (db, { hoursId }, ports) => {
    const entry = entryFor(db, hoursId, 'remove', todayOf(ports.now()))
    if ('refused' in entry) return entry
    if (isLastOfYes(db, entry)) return refuse('hours-of-yes')
    deleteHours(db, hoursId)
    return { done: true }
  },
  'hours.exportMonthSheet': exportMonthSheets,
  'hours.inspectSheet': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const today = todayOf(ports.now())
    const read = store.read((db) => readMonthSheet(db, workbook, today))
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
    const read = readMonthSheet(db, workbook, todayOf(ports.now()))
    if ('sentence' in read) return refuse('file-refused', read)
    return takeMonthSheet(db, read, new Set(leave), ports)
  },
}

// Without hours a yes would stay promised for ever, with nothing left to pay it off.
function isLastOfYes(db: Reader, { assignmentId }: HoursEntry): boolean {
  if (assignmentId === null || findAssignment(db, assignmentId)?.status !== 'accepted') return false
  return listHours(db, { assignmentId }).length === 1
}

type Change = InputOf<(typeof hours)['hours.change']>

function isOnlyNote({ workedOn, minutes, km, expenses }: Omit<Change, 'hoursId'>): boolean {
  return [workedOn, minutes, km, expenses].every((part) => part === undefined)
}

function entryFor(
  db: Reader,
  id: HoursEntryId,
  act: HoursAct,
  today: IsoDate,
): HoursEntry | Refusal {
  const entry = findHours(db, id)
  if (entry === undefined) return refuse('not-found')
  const obstacle = obstacleTo(act, entry, today)
  return obstacle === null ? entry : refuse(obstacle)
}

type Sorted = { readonly able: readonly HoursEntry[]; readonly left: number }

/** The chosen hours with which it can be done; refused only when it can with none. */
function sortedFor(
  db: Reader,
  ids: readonly HoursEntryId[],
  act: HoursAct,
  today: IsoDate,
): Sorted | Refusal {
  const chosen = chosenHours(db, ids)
  const [first] = chosen
  if (first === undefined) return refuse('not-found')
  const able = chosen.filter((entry) => obstacleTo(act, entry, today) === null)
  const obstacle = obstacleTo(act, first, today)
  if (able.length === 0 && obstacle !== null) return refuse(obstacle)
  return { able, left: chosen.length - able.length }
}

function countsOf({ able, left }: Sorted) {
  return { done: able.length, left }
}
