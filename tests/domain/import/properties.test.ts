import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPeopleImport } from '#domain/import/plan-people'
import { aSheet, person, region } from './a-sheet.ts'

const headings = ['Naam', 'Organisatie', 'E-mail', 'Telefoon', 'Gemeente']
const cell = (values: readonly string[]) =>
  fc.oneof(fc.constantFrom(...values, null), fc.string({ unit: 'grapheme', maxLength: 12 }))
const row = fc.tuple(
  cell(['Bo Proef', 'Proef, Bo van', 'B. Proef', 'Ans Test', 'فاطمة الحسن', 'n.v.t.']),
  cell(['UWV', 'UWV Doetinchem', 'STOER']),
  cell(['bo@x.example', 'BO@X.example', 'ans@x.example', 'geen']),
  cell(['0612345678', '+31 6 12345678']),
  cell(['Aalten', 'OIJ', 'Doetinchem en Aalten']),
)
const lists = fc.array(row, { maxLength: 12 })
const plan = (rows: readonly (readonly (string | null)[])[], known = noOne) =>
  planPeopleImport(aSheet([headings, ...rows]), region, known)
const noOne: Parameters<typeof planPeopleImport>[2] = []

describe('any list of people', () => {
  it('gives no new rows when it is read a second time', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const taken = plan(rows).rows.filter(({ outcome }) => outcome !== 'rejected')
        const known = taken.flatMap(({ record, row: number, outcome }) =>
          record === null || outcome === 'duplicate'
            ? []
            : [{ ...record, personId: person(`p${number}`) }],
        )
        const again = plan(rows, known)
        expect(again.rows.filter(({ outcome, match }) => outcome === 'new' && !match)).toEqual([])
        expect(again.counts.rejected).toBe(plan(rows).counts.rejected)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('gives every row one outcome, and every rejected row one address', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const found = plan(rows)
        const numbers = found.rows.map((planned) => planned.row)
        expect(new Set(numbers).size).toBe(numbers.length)
        const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0)
        expect(total).toBe(numbers.length)
        for (const planned of found.rows.filter(({ outcome }) => outcome === 'rejected')) {
          expect(planned.reasons.map((reason) => reason.cell)).toEqual([`A${planned.row}`])
        }
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})
