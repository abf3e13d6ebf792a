import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDifference } from '#domain/budget/explain-difference'
import { reconcile } from '#domain/budget/reconcile'
import { matchStates } from '#domain/budget/match-item'
import type { FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import type { IsoDate } from '#domain/shared/dates'
import type { FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import { cents, sumCents } from '#domain/shared/money'

const day = (text: string) => text as IsoDate

function own(id: string, over: Partial<OwnBooking> = {}): OwnBooking {
  return {
    ...{ id: id as MoneyEntryId, year: 2025, date: day('2025-03-10'), invoice: null },
    ...{ supplier: 'Zalencentrum Voorbeeld', exVat: cents(50_000), vat: cents(0) },
    ...over,
  }
}

function row(id: string, over: Partial<FinanceEntry> = {}): FinanceEntry {
  return {
    ...{ id: id as FinanceRowId, bookedOn: day('2025-03-14'), invoice: null },
    ...{ supplier: 'Zalencentrum Voorbeeld BV', exVat: cents(50_000), vat: cents(0) },
    ...{ entryId: null, leftOutWhy: null },
    ...over,
  }
}

const told = (items: ReturnType<typeof reconcile>) =>
  items.map(({ state, certainty, ours, theirs }) => [
    state,
    certainty,
    ours.map(({ id }) => id).join(),
    theirs.map(({ id }) => id).join(),
  ])

describe('what belongs together', () => {
  it('is sure by invoice number and amount, also when the number is written otherwise', () => {
    const items = reconcile(
      [own('a', { invoice: 'F-2025/007', date: day('2024-12-20') })],
      [row('1', { invoice: 'f2025007' })],
    )
    expect(told(items)).toEqual([['proposed', 'sure', 'a', '1']])
    expect(items[0]?.reasons).toEqual(['same-invoice', 'same-amount', 'same-supplier', 'far-day'])
  })

  it('is likely by supplier, amount and day, and by invoice with another amount', () => {
    expect(told(reconcile([own('a')], [row('1')]))).toEqual([['proposed', 'likely', 'a', '1']])
    expect(
      told(
        reconcile([own('a', { invoice: '7' })], [row('1', { invoice: '7', exVat: cents(50_100) })]),
      ),
    ).toEqual([['proposed', 'likely', 'a', '1']])
  })

  it('knows an amount with VAT as ours without', () => {
    const items = reconcile(
      [own('a', { exVat: cents(10_000), vat: cents(2_100) })],
      [row('1', { exVat: cents(12_100) })],
    )
    expect(told(items)).toEqual([['proposed', 'likely', 'a', '1']])
  })

  it('is nothing when numbers, suppliers or signs differ', () => {
    const alone = [
      ['only-there', null, '', '1'],
      ['only-here', null, 'a', ''],
    ]
    for (const other of [
      row('1', { invoice: '8' }),
      row('1', { supplier: 'Drukkerij Fictief' }),
      row('1', { exVat: cents(-50_000) }),
    ]) {
      expect(told(reconcile([own('a', { invoice: other.invoice && '7' })], [other]))).toEqual(alone)
    }
  })

  it('takes a number of the bookkeeping for no proof, and a number within another for likely', () => {
    for (const [invoice, certainty] of [
      ['Boekstuknr. 4711', 'likely'],
      ['kenmerk F2025-001', 'sure'],
      ['2025-001', 'likely'],
    ] as const) {
      expect(
        told(reconcile([own('a', { invoice: 'F2025-001' })], [row('1', { invoice })])),
      ).toEqual([['proposed', certainty, 'a', '1']])
    }
    expect(
      told(
        reconcile(
          [own('a', { invoice: '4711' })],
          [row('1', { invoice: 'Boekstuk 4711', exVat: cents(900) })],
        ),
      ),
    ).toHaveLength(2)
    expect(
      told(reconcile([own('a', { invoice: 'F2025-001' })], [row('1', { invoice: '12025-001' })])),
    ).toHaveLength(2)
  })

  it('is a choice when there is more than one possibility', () => {
    expect(told(reconcile([own('a'), own('b')], [row('1')]))).toEqual([
      ['choose', 'likely', 'a,b', '1'],
    ])
  })

  it('pairs as many alike on both sides by their days', () => {
    const items = reconcile(
      [own('a', { date: day('2025-03-12') }), own('b')],
      [row('1', { bookedOn: day('2025-03-20') }), row('2')],
    )
    expect(told(items)).toEqual([
      ['proposed', 'likely', 'b', '2'],
      ['proposed', 'likely', 'a', '1'],
    ])
  })

  it('keeps what she linked or left out', () => {
    const items = reconcile(
      [own('a'), own('b')],
      [
        row('1', { entryId: 'b' as MoneyEntryId, supplier: 'Iemand Anders' }),
        row('2', { leftOutWhy: 'van een ander project' }),
      ],
    )
    expect(told(items)).toEqual([
      ['only-here', null, 'a', ''],
      ['left-out', null, '', '2'],
      ['matched', null, 'b', '1'],
    ])
  })
})

it('explains an invoice across New Year in each of its years', () => {
  const items = reconcile(
    [own('a', { year: 2024, invoice: '7' })],
    [row('1', { bookedOn: day('2025-01-08'), invoice: '7' })],
  )
  expect(explainDifference(items, 2024)).toMatchObject({
    here: 50_000,
    there: 0,
    difference: 50_000,
  })
  expect(explainDifference(items, 2025)).toMatchObject({ here: 0, there: 50_000 })
  expect(explainDifference(items).difference).toBe(0)
})

const amounts = fc.constantFrom(100, 250, 250, 999, -100).map(cents)
const days = fc.constantFrom('2024-12-30', '2025-01-04', '2025-03-10', '2025-08-01').map(day)
const suppliers = fc.constantFrom(null, 'Zalencentrum Voorbeeld', 'Drukkerij Fictief')
const invoices = fc.constantFrom(null, null, 'F1', 'F2', 'f-1')
const money = { exVat: amounts, vat: fc.constantFrom(0, 21).map(cents) }
const ownBookings = fc
  .array(
    fc.record({
      ...money,
      date: days,
      supplier: suppliers,
      invoice: invoices,
      year: fc.constantFrom(2024, 2025),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((each, index) => own(`o${index}`, each)))
const financeRows = fc
  .array(
    fc.record({
      ...{ ...money, bookedOn: days, supplier: suppliers, invoice: invoices },
      leftOutWhy: fc.constantFrom(null, null, null, 'niet van ons'),
      entryId: fc.option(
        fc.nat(15).map((index) => `o${index}` as MoneyEntryId),
        { freq: 4 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((each, index) => row(`r${index}`, each)))

it('has each booking once, and accounts for both sums to the cent, in any year', () => {
  fc.assert(
    fc.property(
      ownBookings,
      financeRows,
      fc.constantFrom(null, 2024, 2025),
      (ours, theirs, year) => {
        const items = reconcile(ours, theirs)
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted()
        expect(ids(items.flatMap((item) => item.ours))).toEqual(ids(ours))
        expect(ids(items.flatMap((item) => item.theirs))).toEqual(ids(theirs))
        const { here, there, difference, parts } = explainDifference(items, year)
        const isOf = (of: number) => year === null || of === year
        expect(here).toBe(
          sumCents(ours.filter((each) => isOf(each.year)).map((each) => each.exVat)),
        )
        expect(there).toBe(
          sumCents(
            theirs
              .filter(({ bookedOn }) => isOf(Number(bookedOn.slice(0, 4))))
              .map((each) => each.exVat),
          ),
        )
        expect(difference).toBe(
          sumCents(matchStates.map((state) => parts[state].here - parts[state].there)),
        )
      },
    ),
    { numRuns: 500 },
  )
})

it('gives the same answer whatever the order of the rows', () => {
  fc.assert(
    fc.property(ownBookings, financeRows, (ours, theirs) => {
      const sorted = (items: ReturnType<typeof reconcile>) =>
        told(items)
          .map((item) => item.join('|'))
          .toSorted()
      expect(sorted(reconcile(ours.toReversed(), theirs.toReversed()))).toEqual(
        sorted(reconcile(ours, theirs)),
      )
    }),
    { numRuns: 200 },
  )
})
