import { createHash } from 'node:crypto'
import { recogniseColumns } from '#domain/import/columns'
import { fold } from '#domain/import/fold'
import { findHeaderRow } from '#domain/import/header-row'
import { sheetKindOf } from '#domain/import/sheet-kind'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'
import type { ImportRegion } from '#domain/import/import-region'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import { needsToShow } from '#domain/forms/diet-term'
import { formKey, readFormTable } from '#domain/forms/form-columns'
import type { FormMapping, HeadingFields } from '#domain/forms/form-fields'
import type { FormPlan } from '#domain/forms/form-plan'
import { planForm } from '#domain/forms/plan-form'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { FormChoice } from '#domain/contract/forms'
import { attendanceOf } from '#backend/attendance/attendance-of'
import type { EventAttendance } from '#backend/attendance/attendance-of'
import {
  findFormMapping,
  listFormReadings,
  listReadMarks,
} from '#backend/db/repositories/form-readings'
import type { FormReading } from '#backend/db/repositories/form-readings'
import { listKnownPeopleOn } from '#backend/db/repositories/people'
import type { Reader } from '#backend/db/sql'
import { readImportRegion } from '#backend/import/make-plan'

export type FormWish = {
  readonly eventId: EventId
  readonly sheet: string | null
  readonly mapping: FormMapping | null
  readonly words: readonly { readonly key: string; readonly answer: AnswerValue }[]
  readonly choices: readonly FormChoice[]
}

export type MadeFormPlan = {
  readonly plan: FormPlan
  readonly sheet: SheetData
  readonly sheets: readonly string[]
  readonly found: EventAttendance
  readonly knownSince: Instant | null
  /** The earlier reading of this form, which this one replaces. */
  readonly earlier: FormReading | null
}

/** The sheets of a file that hold answers of a form. */
export function formSheetsOf(workbook: WorkbookData, region: ImportRegion): SheetData[] {
  return workbook.sheets.filter((sheet) => {
    const columns = recogniseColumns(sheet, findHeaderRow(sheet), region)
    return sheetKindOf(columns) === 'answers'
  })
}

/** What reading a form for an event would do; undefined without such an event or form. */
export function makeFormPlan(
  db: Reader,
  workbook: WorkbookData,
  wish: FormWish,
  now: Instant,
): MadeFormPlan | undefined {
  const region = readImportRegion(db)
  const sheets = formSheetsOf(workbook, region)
  const sheet = sheets.find(({ name }) => name === wish.sheet) ?? largest(sheets)
  const found = attendanceOf(db, wish.eventId, now)
  if (!sheet || !found) return undefined
  const { columns } = readFormTable(sheet)
  const remembered = wish.mapping ? undefined : findFormMapping(db, markOf(formKey(columns)))
  const readBefore = listReadMarks(db, wish.eventId)
  const answeredAt = found.standings.flatMap(({ personId, answer }) =>
    answer === null ? [] : [[personId, answer.answeredAt] as const],
  )
  const planned = planForm(sheet, {
    ...{ region, readBefore, markOf, now },
    people: listKnownPeopleOn(db, todayOf(now)),
    isInvited: (personId) => found.standingOf(personId) !== undefined,
    answeredAt: new Map(answeredAt),
    mapping: wish.mapping ?? (remembered && columnsBy(remembered.mapping, columns)),
    words: new Map(wish.words.map(({ key, answer }) => [key, answer])),
    givenTo: new Map(givenIn(wish.choices)),
    skipped: new Set(wish.choices.flatMap(({ row, choice }) => (choice === 'skip' ? [row] : []))),
  })
  // After the term a form brings back no wish about food.
  const plan = { ...planned, needs: needsToShow(planned.needs, found.date, todayOf(now)) }
  return {
    ...{ plan, sheet, found, sheets: sheets.map(({ name }) => name) },
    knownSince: remembered?.usedAt ?? null,
    earlier: earlierOf(listFormReadings(db, wish.eventId), plan),
  }
}

/** The rows of which she said whose they are. */
export function givenIn(choices: readonly FormChoice[]): [number, PersonId][] {
  return choices.flatMap(({ row, choice, personId }) =>
    choice === 'person' && personId !== null ? [[row, personId]] : [],
  )
}

/** A mark that tells a text apart and says nothing of it. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** What each heading means now, to be remembered. */
export function headingFieldsOf({ columns }: FormPlan): HeadingFields {
  return columns
    .filter(({ heading }) => heading !== '')
    .map(({ heading, field }) => ({ heading: fold(heading), field }))
}

function columnsBy(fields: HeadingFields, columns: FormPlan['columns']): FormMapping {
  const known = new Map(fields.map(({ heading, field }) => [heading, field]))
  return columns
    .filter(({ heading }) => known.has(fold(heading)))
    .map(({ index, heading }) => ({ columnIndex: index, field: known.get(fold(heading)) ?? null }))
}

// A question that was added makes other headings of the same form: then the responses tell.
function earlierOf(readings: readonly FormReading[], plan: FormPlan): FormReading | null {
  const same = readings.find(({ form }) => form === markOf(plan.formKey))
  const isKnown = plan.responses.some(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'read-before'),
  )
  return same ?? (isKnown && readings.length === 1 ? (readings[0] ?? null) : null)
}

function largest(sheets: readonly SheetData[]): SheetData | undefined {
  return sheets.toSorted((one, other) => other.rows.length - one.rows.length)[0]
}
