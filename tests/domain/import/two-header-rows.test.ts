import { expect, it } from 'vitest'
import { planPeopleImport } from '#domain/import/plan-people'
import { aSheet, region } from './a-sheet.ts'

const fieldsOf = (rows: readonly (readonly (string | null)[])[]) =>
  planPeopleImport(aSheet(rows), region, []).columns.map(({ field }) => field)
const names = ['Bo', 'Proef', 'UWV']

it('lets the heading above say whose name it is', () => {
  const headings = ['Voornaam', 'Achternaam', 'Naam']
  expect(fieldsOf([['Mens', null, 'Organisatie'], headings, names])).toEqual([
    ...['givenName', 'familyName', 'organisation'],
  ])
})

it('takes a title of one cell for no heading of the columns below it', () => {
  const rows = [
    ['Deelnemers van alle organisaties', null],
    ['Naam', 'E-mail'],
    ['Bo Proef', 'bo@x.example'],
  ]
  expect(fieldsOf(rows)).toEqual(['name', 'email'])
})

it('takes a row further up for no heading either', () => {
  const rows = [
    ['Organisatie', 'Datum'],
    [null, null],
    ['Naam', 'E-mail'],
    ['Bo Proef', 'b@x.nl'],
  ]
  expect(fieldsOf(rows)).toEqual(['name', 'email'])
})
