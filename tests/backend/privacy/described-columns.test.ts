import { expect, it } from 'vitest'
import { freeTexts } from '#domain/texts/free-texts'
import { personalData } from '#domain/texts/personal-data'
import type { DescribedTable } from '#domain/texts/personal-data'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'
import { tableRegister } from '#backend/db/table-register'

const database = connect(':memory:', null)
migrate(database)

type Column = { name: string; type: string }
const columnsOf = (table: string) => database.pragma(`table_info("${table}")`) as Column[]
const definitionOf = (table: string) =>
  String(database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))

const personal = tableRegister.filter(({ inzage }) => inzage !== 'no')

// Tables in which the store keeps house: the dossier reads history and audit apart, search is made
// from the rows, and a setting is one of a fixed list of choices.
const bookkeeping = new Set([
  ...['history_control', 'history_step', 'history_change', 'audit_entry', 'search_document'],
  'setting',
])

// A word out of a list, a reference by another name, or made from a column that is named.
const noFreeText = new Set([
  // A quarter or a month, a chapter of the report, a sort of export.
  ...['plan_milestone.period', 'report_text.chapter', 'saved_export.kind'],
  ...['organisation.normalised_name', 'gemeente_school_region.school_region', 'event_type.code'],
  ...['event_type.suggested_period', 'event_type.suggested_from', 'event_type.suggested_until'],
  ...['venue_departure.last_departure', 'event_warning_decision.event_date'],
  ...['plan_row_period.period', 'indicator.kind', 'participation.offered_until'],
  ...['attendance_log.was_offered_until', 'organisation.merged_into', 'answer.form_row'],
  // Numbers, days and references: the words stay with the booking.
  ...['budget_snapshot.book'],
  ...['finance_row.row_key'],
  ...['message_text.language', 'message_batch.language', 'form_reading.form'],
])

it('describes every column of every table about people, and no other', () => {
  const schema = Object.fromEntries(
    personal.map(({ name }) => [name, columnsOf(name).map((column) => column.name)]),
  )
  const described = Object.fromEntries(
    Object.entries<DescribedTable>(personalData).map(([name, { columns }]) => [
      name,
      Object.keys(columns),
    ]),
  )
  expect(Object.fromEntries(Object.entries(described).toSorted())).toEqual(
    Object.fromEntries(Object.entries(schema).toSorted()),
  )
})

it('follows every reference to a person, directly or through another row', () => {
  const named = new Set(personal.map(({ name }) => name))
  const missing = tableRegister.flatMap(({ name }) => {
    if (named.has(name)) return []
    const references = database.pragma(`foreign_key_list("${name}")`) as { table: string }[]
    const owned = ['person', 'affiliation', 'invitation', 'participation', 'answer']
    return references.filter(({ table }) => owned.includes(table)).map(() => name)
  })
  expect(missing).toEqual([])
  const unlinked = personal.filter(
    ({ personColumn, personThrough }) => personColumn === null && personThrough === null,
  )
  expect(unlinked).toEqual([])
  const byName = tableRegister.filter(
    ({ name }) => !named.has(name) && columnsOf(name).some((column) => column.name === 'person_id'),
  )
  expect(byName).toEqual([])
})

it('knows of every column of text whether somebody can be named in it', () => {
  const unknown = tableRegister.flatMap(({ name }) => {
    if (bookkeeping.has(name)) return []
    const free = (freeTexts as Record<string, { columns: Record<string, string> }>)[name]
    const identity = name === 'person' ? personalData.person.columns : {}
    const sql = definitionOf(name)
    return columnsOf(name)
      .filter(({ type }) => type === 'TEXT')
      .map((column) => column.name)
      .filter((column) => !/(?:^id|_id|_on|_at|_time|^date)$/.test(column))
      .filter((column) => !new RegExp(`${column} IN \\(`).test(sql))
      .filter((column) => !(column in (free?.columns ?? {})) && !(column in identity))
      .map((column) => `${name}.${column}`)
      .filter((column) => !noFreeText.has(column))
  })
  expect(unknown).toEqual([])
})
