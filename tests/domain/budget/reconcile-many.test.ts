import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconcile } from '#domain/budget/reconcile'
import type { FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import { addDays, isoDate } from '#domain/shared/dates'
import type { FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { plainReconcile } from './plain-reconcile.ts'

const said = {
  invoice: fc.constantFrom(
    null,
    null,
    'F-2025/0071',
    'f20250071',
    '0071',
    'boekstuk 20250071',
    '7',
  ),
  supplier: fc.constantFrom(null, 'Zaal Verzonnen', 'Zaal Verzonnen BV', 'Catering Denkbeeldig'),
  exVat: fc.constantFrom(10_000, 12_100, 500, -500, 8_264).map(cents),
  vat: fc.constantFrom(0, 2_100, 1_736).map(cents),
}
const days = fc
  .constantFrom('2025-01-01', '2025-01-01', '2025-01-10', '2025-02-20', '2025-06-01')
  .map(isoDate)
// Ids that do not follow the order of the rows, as after a second import.
const idAt = (side: string, index: number) => `${side}${(index * 7) % 31}-${index}`
const ours = fc
  .array(fc.record({ ...said, date: days, year: fc.constantFrom(2024, 2025) }), { maxLength: 25 })
  .map((list) =>
    list.map((each, index): OwnBooking => ({ ...each, id: idAt('o', index) as MoneyEntryId })),
  )
const theirs = fc.array(fc.record({ ...said, bookedOn: days }), { maxLength: 25 }).map((list) =>
  list.map((each, index): FinanceEntry => ({
    ...{ ...each, id: idAt('r', index) as FinanceRowId, entryId: null, leftOutWhy: null },
  })),
)

it('pairs what the plain rule pairs, whatever the books', () => {
  fc.assert(
    fc.property(ours, theirs, (ours, theirs) => {
      const found = reconcile(ours, theirs).flatMap(({ certainty, state, ours, theirs }) =>
        certainty === null ? [] : [[certainty, state === 'proposed', idsOf(ours), idsOf(theirs)]],
      )
      const sorted = (items: readonly unknown[]) => items.map((item) => String(item)).toSorted()
      expect(sorted(found)).toEqual(sorted(plainReconcile(ours, theirs)))
    }),
    { numRuns: 400 },
  )
})

it('pairs hundreds of bookings of one amount, on one day or on as many, in order of their days', () => {
  for (const apart of [0, 1]) {
    const many = Array.from({ length: 400 }, (_, index) => index)
    const one = { invoice: null, supplier: 'Zaal Verzonnen', exVat: cents(100), vat: cents(0) }
    const first = isoDate('2025-01-01')
    const dayAt = (index: number) => addDays(first, index % (apart === 0 ? 1 : 30))
    const items = reconcile(
      many.map((index): OwnBooking => ({
        ...{ ...one, id: `o${1_000 + index}` as MoneyEntryId, year: 2025, date: dayAt(index) },
      })),
      many.map((index): FinanceEntry => ({
        ...{ ...one, id: `r${1_000 + index}` as FinanceRowId, bookedOn: dayAt(index) },
        ...{ entryId: null, leftOutWhy: null },
      })),
    )
    expect(items).toHaveLength(400)
    for (const { state, ours, theirs } of items) {
      expect([state, idsOf(ours).slice(1)]).toEqual(['proposed', idsOf(theirs).slice(1)])
    }
  }
})

function idsOf(bookings: readonly { readonly id: string }[]): string {
  return bookings.map(({ id }) => id).join()
}
