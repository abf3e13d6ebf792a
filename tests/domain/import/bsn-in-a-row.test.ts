import { expect, it } from 'vitest'
import { fieldColumns, rowReader } from '#domain/import/row-reader'
import type { PlannedColumn } from '#domain/import/fields'

const columns = fieldColumns([
  { index: 0, heading: 'Naam', field: 'name' },
  { index: 1, heading: 'Telefoon', field: 'phone' },
  { index: 2, heading: 'Opmerking', field: 'note' },
  { index: 3, heading: 'Iets anders', field: null },
] as PlannedColumn[])
const notesOf = (...cells: (string | number)[]) =>
  rowReader({ number: 5, isHidden: false, cells }, columns).notes

it('names the cell of a number that may not be kept, and never the number', () => {
  expect(notesOf('Elif', '', 'bsn 111222333', '')).toEqual([
    { kind: 'looks-like-bsn', cell: 'C5', value: '' },
  ])
  expect(notesOf('Elif', '', 123456782, '').map(({ cell }) => cell)).toEqual(['C5'])
})

it('says nothing of a phone number, or of a column that is not taken in', () => {
  expect(notesOf('Elif', '111222333', 'komt graag', '111222333')).toEqual([])
})
