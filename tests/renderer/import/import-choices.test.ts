import { expect, it } from 'vitest'
import type { ImportPreview, ImportRow } from '#domain/contract/exchange'
import { becomesOf, countTaken, fieldsOf } from '#renderer/screens/import/import-choices'
import type { Choices } from '#renderer/screens/import/import-choices'

const aRow = (row: Partial<ImportRow>): ImportRow => ({
  ...{ row: 5, cell: 'A5', outcome: 'new', name: 'Jan Proef', organisationName: null },
  ...{ gemeenteIds: [], reasons: [], match: null, changes: [], notes: [], compared: [] },
  languages: null,
  ...row,
})
const doubtful = aRow({ outcome: 'doubtful', match: { kind: 'person', name: 'Jan Proef' } })
const choose = (
  row: ImportRow,
  choice: 'as-new' | 'merge' | 'skip',
  fields: string[] | null = null,
) => new Map([[row.row, { row, choice: { row: row.row, choice, fields } }]]) satisfies Choices

const preview = {
  counts: { new: 3, changed: 2, doubtful: 1, duplicate: 1, rejected: 0 },
  changesUnasked: 1,
} as unknown as ImportPreview

it('counts what comes in: new rows and what changes unasked, and nothing that waits', () => {
  expect(countTaken(preview, new Map())).toBe(4)
})

it('counts a doubtful row once the user has said who it is', () => {
  expect(countTaken(preview, choose(doubtful, 'as-new'))).toBe(5)
  expect(countTaken(preview, choose(doubtful, 'merge'))).toBe(5)
  expect(countTaken(preview, choose(doubtful, 'skip'))).toBe(4)
})

it('counts a new row no longer when it is skipped', () => {
  expect(countTaken(preview, choose(aRow({}), 'skip'))).toBe(3)
})

it('counts a known organisation when a fact with a source is taken over after all', () => {
  const change = { field: 'gemeente', cell: 'C5', before: 'Aalten', after: 'Winterswijk' }
  const known = aRow({
    ...{ outcome: 'changed', match: { kind: 'organisation', name: 'Fijnder' } },
    changes: [{ ...change, isChosen: false }],
  })
  expect(becomesOf(known, new Map())).toBe('leave')
  expect(countTaken(preview, choose(known, 'merge', ['gemeente']))).toBe(5)
})

it('fills of an earlier row only what is still empty', () => {
  const compared = [
    { field: 'email', inFile: 'a@b.nl', inSchakel: 'c@d.nl' },
    { field: 'phone', inFile: '0314 00 00 12', inSchakel: null },
    { field: 'function', inFile: null, inSchakel: null },
  ]
  const row = aRow({ outcome: 'doubtful', match: { kind: 'row', row: 3, name: 'Jan' }, compared })
  expect(fieldsOf(row, undefined)).toEqual(['phone'])
})
