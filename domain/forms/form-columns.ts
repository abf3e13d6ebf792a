import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { findHeaderRow } from '#domain/import/header-row'
import { fieldOfHeading } from '#domain/import/headings'
import { findEmails } from '#domain/import/parse-email'
import type { SheetData, SheetRow } from '#domain/import/sheet-data'
import { formHeadings } from '#domain/texts/form-words'
import { answerOfWording } from './form-answer.ts'
import type { FormColumn, FormField, FormMapping } from './form-fields.ts'

/** A form taken apart: its headings, what each column means, and its responses. */
export type FormTable = {
  readonly header: SheetRow | null
  readonly columns: readonly FormColumn[]
  readonly rows: readonly SheetRow[]
}

/** Finds the headings and what each column means: her choice, its heading, then what stands in it. */
export function readFormTable(sheet: SheetData, mapping: FormMapping = []): FormTable {
  const headerIndex = findHeaderRow(sheet)
  const header = headerIndex === null ? null : (sheet.rows[headerIndex] ?? null)
  const rows = sheet.rows.slice(headerIndex === null ? 0 : headerIndex + 1)
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const headings = Array.from({ length: width }, (_, index) => cellText(header?.cells[index]))
  const found = withComing(
    headings.map((heading, index) => ({ index, heading, field: fieldOf(heading, rows, index) })),
    rows,
  )
  const chosen = new Map(mapping.map(({ columnIndex, field }) => [columnIndex, field]))
  const columns = found.map((column) =>
    chosen.has(column.index) ? { ...column, field: chosen.get(column.index) ?? null } : column,
  )
  return { header, columns, rows: rows.filter((row) => isResponse(row, columns)) }
}

/** The key of a form: its set of headings, in any order. */
export function formKey(columns: readonly FormColumn[]): string {
  const headings = columns.map(({ heading }) => fold(heading)).filter((heading) => heading !== '')
  return headings.toSorted().join('|')
}

// A row with only a number and times, as Forms leaves after a response was removed, says nothing.
function isResponse(row: SheetRow, columns: readonly FormColumn[]): boolean {
  const quiet = new Set<FormField | null>(['started', 'completed', null])
  return columns.some(
    ({ index, field }) => !quiet.has(field) && !saysNothing(cellText(row.cells[index])),
  )
}

const ofPerson = {
  email: 'email',
  name: 'name',
  givenName: 'givenName',
  tussenvoegsel: 'tussenvoegsel',
  familyName: 'familyName',
  organisation: 'organisation',
  gemeente: 'gemeente',
  phone: 'phone',
} as const satisfies Record<string, FormField>

// What the form is about goes before the words it has in common with a list of people.
const questions = ['session', 'language', 'diet', 'access'] as const

function fieldOf(heading: string, rows: readonly SheetRow[], index: number): FormField | null {
  const key = fold(heading)
  if (formHeadings.started.test(key)) return 'started'
  if (formHeadings.completed.test(key)) return 'completed'
  if (isOfEmail(rows, index)) return 'email'
  const question = questions.find((kind) => formHeadings[kind].test(key))
  if (question !== undefined) return question
  const known = knownField(heading)
  // "Namens welke organisatie komt u?" asks for a name, not whether somebody comes.
  const saysWhether = known === null || shareOfAnswers(rows, index) >= 0.5
  if (formHeadings.coming.test(key) && saysWhether) return 'coming'
  if (formHeadings.otherName.test(key)) return null
  return known ?? (formHeadings.remark.test(key) ? 'remark' : null)
}

function knownField(heading: string): FormField | null {
  const known = fieldOfHeading(heading)
  return known !== null && Object.hasOwn(ofPerson, known)
    ? ofPerson[known as keyof typeof ofPerson]
    : null
}

// One question says whether somebody comes: the one whose cells say so most.
function withComing(columns: FormColumn[], rows: readonly SheetRow[]): FormColumn[] {
  const named = columns.filter(({ field }) => field === 'coming')
  const open = named.length > 0 ? named : columns.filter(({ field }) => field === null)
  const best = open
    .map(({ index }) => ({ index, share: shareOfAnswers(rows, index) }))
    .filter((each) => named.length > 0 || each.share >= 0.8)
    .toSorted((one, other) => other.share - one.share || one.index - other.index)[0]
  return columns.map((column) => {
    if (column.index === best?.index) return { ...column, field: 'coming' }
    return column.field === 'coming' ? { ...column, field: null } : column
  })
}

function shareOfAnswers(rows: readonly SheetRow[], index: number): number {
  return shareOf(rows, index, (text) => answerOfWording(text) !== null)
}

function isOfEmail(rows: readonly SheetRow[], index: number): boolean {
  return shareOf(rows, index, (text) => findEmails(text).length > 0 || isAnonymous(text)) >= 0.8
}

/** What Microsoft Forms writes where nobody signed in. */
function isAnonymous(text: string): boolean {
  return /^(anonymous|anoniem)$/i.test(text)
}

const sampled = 200

function shareOf(
  rows: readonly SheetRow[],
  index: number,
  test: (text: string) => boolean,
): number {
  const texts = rows
    .slice(0, sampled)
    .map((row) => cellText(row.cells[index]))
    .filter((text) => text !== '')
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}
