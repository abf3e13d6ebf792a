import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, saysNothing } from '#domain/import/cell-text'
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
const filledLists = lists.map((rows) =>
  rows.filter((cells) => cells.some((value) => !saysNothing(cellText(value)))),
)
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

  it('says the same whatever the order of the columns, and whatever else stands beside them', () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
    const extra = fc.constantFrom('Kleur van de map', 'Kast', 'Bijlage')
    fc.assert(
      fc.property(filledLists, shuffled, extra, (rows, order, heading) => {
        const moved = [headings, ...rows].map((cells, index) => [
          ...[index === 0 ? heading : 'blauw'],
          ...order.map((column) => cells[column] ?? null),
        ])
        const found = planPeopleImport(aSheet(moved), region, noOne).rows
        const facts = (planned: (typeof found)[number]) => ({
          ...{ row: planned.row, outcome: planned.outcome, record: planned.record },
          match: planned.match,
        })
        expect(found.map(facts)).toEqual(plan(rows).rows.map(facts))
      }),
      { seed: 3, numRuns: 100 },
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
