import { describe, expect, it } from 'vitest'
import { inspectSheets, refusedInspection } from '#domain/import/inspect-sheets'
import { aSheet, region } from './a-sheet.ts'

describe('an inspection', () => {
  it('says per sheet what would come in, and why something would not', () => {
    const sheet = aSheet([
      ['Deelnemers'],
      ['Naam', 'Mail'],
      ['Bo Proef', 'bo@x.example'],
      ['Bo Proef', 'BO@x.example'],
      ['Ans Test', 'geen mail'],
      [null, 'c@x.example'],
    ])
    const empty = aSheet([], { name: 'Blad2' })
    expect(inspectSheets({ format: 'xlsx', sheets: [sheet, empty] }, region)).toEqual({
      kind: 'people',
      sheets: [
        {
          name: 'Lijst',
          headerRow: 2,
          columns: [
            { index: 0, heading: 'Naam', field: 'name' },
            { index: 1, heading: 'Mail', field: 'email' },
          ],
          rows: {
            new: 2,
            doubtful: 0,
            duplicate: 1,
            rejected: [{ cell: 'A6', reason: 'In deze rij staat geen naam.' }],
          },
          notes: [
            { cell: 'B4', reason: 'Zelfde e-mailadres als rij 3 (Bo Proef).' },
            {
              cell: 'B5',
              reason:
                '‘geen mail’ is geen e-mailadres. Het adres blijft leeg, de rij komt wel binnen.',
            },
          ],
        },
        {
          name: 'Blad2',
          headerRow: null,
          columns: [],
          rows: { new: 0, doubtful: 0, duplicate: 0, rejected: [] },
          notes: [],
        },
      ],
    })
  })

  it('counts the lines of a budget without headings and totals', () => {
    const sheet = aSheet([
      ['Post', '2025', 2026],
      ['Personeel', null, null],
      ['Verbinder', 60, '80,5'],
      ['Subtotaal personeel', 60, 80.5],
      ['TOTAAL', 60, 80.5],
    ])
    const found = inspectSheets({ format: 'xlsx', sheets: [sheet] }, region)
    expect(found.kind).toBe('budget')
    expect(found.sheets[0]?.rows.new).toBe(1)
    expect(found.sheets[0]?.notes.map(({ cell }) => cell)).toEqual(['A4', 'A5'])
  })

  it('carries the sentence of a refused file', () => {
    expect(refusedInspection('Dit bestand is leeg.')).toEqual({
      kind: 'unknown',
      refused: 'Dit bestand is leeg.',
      sheets: [],
    })
  })
})
