import { describe, expect, it } from 'vitest'
import { figuresOfChain } from '#domain/budget/chain-figures'
import { cost } from '#domain/budget/cost-chain'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { chain, entry } from './book.ts'

const euros = (value: number) => value / 100
const inYears = (
  entries: MoneyEntry[],
  figure: 'verplicht' | 'geraamd' | 'gerealiseerd',
  changes = {},
) =>
  Object.fromEntries(
    figuresOfChain(chain('k', changes), entries).years.map((own) => [own.year, euros(own[figure])]),
  )

describe('what an entry costs', () => {
  it('counts VAT that the gemeente cannot get back', () => {
    const booked = { exVat: cents(10_000), vat: cents(2_100) }
    expect(cost({ ...booked, isCompensable: false })).toBe(12_100)
    expect(cost({ ...booked, isCompensable: true })).toBe(10_000)
  })
})

describe('the figures of a chain', () => {
  it('keeps what is left of a commitment in its own year when it is paid a year later', () => {
    const entries = [entry('commitment', 2025, 1000), entry('actual', 2026, 600)]
    expect(inYears(entries, 'verplicht')).toEqual({ 2025: 400, 2026: 0 })
    expect(inYears(entries, 'gerealiseerd')).toEqual({ 2025: 0, 2026: 600 })
  })

  it('does not reopen a commitment by a credit', () => {
    const figures = figuresOfChain(chain('k'), [
      entry('commitment', 2025, 1000),
      entry('actual', 2025, 1000),
      entry('credit', 2025, -200),
    ])
    expect(euros(figures.verplicht)).toBe(0)
    expect(euros(figures.gerealiseerd)).toBe(800)
    expect(euros(figures.credited)).toBe(-200)
  })

  it('leaves the rest of an estimate standing when the commitment does not cover it', () => {
    const entries = [entry('estimate', 2025, 1000), entry('commitment', 2025, 400)]
    expect(euros(figuresOfChain(chain('k', { coversEstimate: false }), entries).geraamd)).toBe(600)
    expect(euros(figuresOfChain(chain('k'), entries).geraamd)).toBe(0)
  })

  it('takes a direct payment off the estimate', () => {
    const figures = figuresOfChain(chain('k'), [
      entry('estimate', 2025, 1000),
      entry('actual', 2025, 250),
    ])
    expect([euros(figures.geraamd), euros(figures.gerealiseerd)]).toEqual([750, 250])
  })

  it('has nothing open once the chain is closed', () => {
    const figures = figuresOfChain(chain('k', { closedOn: isoDate('2025-06-01') }), [
      entry('estimate', 2025, 300),
      entry('commitment', 2025, 1000),
      entry('actual', 2025, 100),
    ])
    expect([figures.verplicht, figures.geraamd, figures.gerealiseerd]).toEqual([0, 0, 10_000])
  })

  it('pays the oldest year first', () => {
    const entries = [2024, 2025, 2026].map((year) => entry('commitment', year, 1000))
    expect(inYears([...entries, entry('actual', 2024, 1000)], 'verplicht')).toEqual({
      2024: 0,
      2025: 1000,
      2026: 1000,
    })
  })

  it('shows a committed amount that was moved in both years', () => {
    const entries = [
      entry('commitment', 2025, 1000),
      entry('actual', 2025, 600),
      entry('commitment', 2025, -200),
      entry('commitment', 2026, 200),
    ]
    expect(inYears(entries, 'verplicht')).toEqual({ 2025: 200, 2026: 200 })
  })

  it('ignores entries of other chains', () => {
    const other = entry('commitment', 2025, 50, { chainId: chain('ander').id })
    expect(figuresOfChain(chain('k'), [other]).verplicht).toBe(0)
  })
})
