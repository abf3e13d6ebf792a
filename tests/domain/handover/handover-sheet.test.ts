import { expect, it } from 'vitest'
import { handoverSheet, textsOf } from '#domain/export/handover-sheets'
import { handoverTable, labelColumn, openColumn, plainColumn } from '#domain/handover/table'
import { isoDate } from '#domain/shared/dates'

const table = handoverTable('Acties', [
  plainColumn('action', 'Actie'),
  labelColumn('title', 'Titel'),
  openColumn('note', 'Notitie'),
  plainColumn('on', 'Datum', 'date'),
  plainColumn('state', 'Stand', 'spaced'),
])
const rows = [
  { action: 'a', title: 'Bij Elsa', note: 'Zij wil', on: '2025-02-14', state: 'in_gang' },
]
const sheet = (variant: 'with-people' | 'without-people', naming: string[] = []) =>
  handoverSheet({ table, rows, variant, statedOn: isoDate('2025-02-24'), naming: new Set(naming) })

it('shows everything to a successor, a day as a day', () => {
  const cells = sheet('with-people')
    .rows.at(-1)
    ?.cells.map(({ value }) => value)
  expect(cells).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'text', text: 'Bij Elsa' },
    { kind: 'text', text: 'Zij wil' },
    { kind: 'date', date: '2025-02-14' },
    { kind: 'text', text: 'in gang' },
  ])
})

it('leaves out what is open, and a text that names somebody, without people', () => {
  expect(textsOf(table, rows)).toEqual(['a', 'Bij Elsa', '2025-02-14', 'in_gang'])
  const cells = sheet('without-people', ['Bij Elsa'])
    .rows.at(-1)
    ?.cells.map(({ value }) => value)
  expect(cells).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'text', text: '(weggelaten: hier kan een naam staan)' },
    { kind: 'date', date: '2025-02-14' },
    { kind: 'text', text: 'in gang' },
  ])
})
