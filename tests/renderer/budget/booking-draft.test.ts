import { describe, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { amountsOf, changed, newDraft } from '#renderer/screens/budget/booking-draft'
import { firstYear, shownYears } from '#renderer/screens/budget/shown-years'

const vatRates = [
  { rate: 'nul' as const, percentage: 0 },
  { rate: 'laag' as const, percentage: 9 },
  { rate: 'hoog' as const, percentage: 21 },
  { rate: 'vrijgesteld' as const, percentage: null },
]

const aDraft = newDraft(
  { lineId: null, eventId: null, year: 2026, today: isoDate('2026-11-23'), step: 'actual' },
  null,
  [],
)

it('begins in the first year that is not closed', () => {
  const start = {
    lineId: null,
    eventId: null,
    today: isoDate('2026-11-23'),
    step: 'actual',
  } as const
  const begun = (year: number) => newDraft({ ...start, year }, null, [2025, 2026]).year
  expect([begun(2024), begun(2025), begun(2026)]).toEqual([2024, 2027, 2027])
})

describe('a booking while it is typed', () => {
  it('proposes the VAT of the rate, rounded once, and leaves a typed one alone', () => {
    const proposed = changed(aDraft, { exVat: cents(10_005), rate: 'laag' }, vatRates)
    const typed = changed(proposed, { vat: cents(899) }, vatRates)
    const noted = changed(typed, { note: 'factuur' }, vatRates)
    expect([proposed.vat, noted.vat]).toEqual([900, 899])
  })

  it('proposes anew when the amount or the rate changes', () => {
    const low = changed(aDraft, { exVat: cents(10_000), rate: 'laag' }, vatRates)
    const high = changed(low, { rate: 'hoog' }, vatRates)
    const more = changed(high, { exVat: cents(20_000) }, vatRates)
    expect([low.vat, high.vat, more.vat]).toEqual([900, 2_100, 4_200])
  })

  it('has no VAT on an exempt invoice, and proposes none while the rate is unknown', () => {
    const exempt = changed(aDraft, { exVat: cents(10_000), rate: 'vrijgesteld' }, vatRates)
    const unknown = changed(aDraft, { exVat: cents(10_000) }, vatRates)
    expect([exempt.vat, unknown.vat]).toEqual([0, null])
  })

  it('counts VAT unless the gemeente gets it back', () => {
    const draft = changed(aDraft, { exVat: cents(10_000), rate: 'hoog' }, vatRates)
    expect(amountsOf(draft).cost).toBe(12_100)
    expect(amountsOf({ ...draft, isCompensable: true }).cost).toBe(10_000)
  })

  it('books a credit below zero, however it is typed', () => {
    const typed = { ...aDraft, step: 'credit' as const, exVat: cents(20_000), vat: cents(4_200) }
    const minus = { ...typed, exVat: cents(-20_000), vat: cents(-4_200) }
    const booked = { exVat: -20_000, vat: -4_200, cost: -24_200 }
    expect([amountsOf(typed), amountsOf(minus)]).toEqual([booked, booked])
  })
})

describe('the switch of years', () => {
  it('shows three years around the chosen one', () => {
    const years = [2024, 2025, 2026, 2027, 2028]
    expect([2024, 2026, 2028].map((chosen) => shownYears(years, chosen))).toEqual([
      [2024, 2025, 2026],
      [2025, 2026, 2027],
      [2026, 2027, 2028],
    ])
  })

  it('begins with this year, or with the nearest there is', () => {
    expect([firstYear([2024, 2025, 2026], 2025), firstYear([2024, 2025], 2031)]).toEqual([
      2025, 2025,
    ])
  })
})
