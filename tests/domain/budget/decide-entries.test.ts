import { describe, expect, it } from 'vitest'
import { closingProposal } from '#domain/budget/closing'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import { vatOver } from '#domain/budget/vat'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { chain, entry } from './book.ts'

describe('what is blocked because a figure would be false', () => {
  it('accepts a decrease down to nothing', () => {
    const after = [entry('commitment', 2025, 1000), entry('commitment', 2025, -1000)]
    expect(refusalOfEntries(after)).toBeNull()
  })

  it('blocks a decrease below nothing in its year, also when other years make up for it', () => {
    const decrease = (step: 'commitment' | 'estimate') => [
      entry(step, 2024, 5000),
      entry(step, 2025, 1000),
      entry(step, 2025, -1000.01),
    ]
    expect(refusalOfEntries(decrease('commitment'))).toBe('commitment-below-zero')
    expect(refusalOfEntries(decrease('estimate'))).toBe('estimate-below-zero')
  })

  it('blocks a credit that costs money and payments that add up to less than nothing', () => {
    expect(refusalOfEntries([entry('credit', 2025, 1)])).toBe('credit-above-zero')
    expect(refusalOfEntries([entry('actual', 2025, 10), entry('actual', 2026, -11)])).toBe(
      'actual-below-zero',
    )
  })

  it('looks at what an entry costs, so at the VAT that counts', () => {
    const vat = { exVat: cents(0), vat: cents(-1) }
    expect(refusalOfEntries([entry('commitment', 2025, 0, vat)])).toBe('commitment-below-zero')
    const compensated = entry('commitment', 2025, 0, { ...vat, isCompensable: true })
    expect(refusalOfEntries([compensated])).toBeNull()
  })
})

describe('a final invoice', () => {
  const entries = [entry('commitment', 2025, 1000), entry('actual', 2025, 900)]

  it('offers to close the chain and says what comes free', () => {
    expect(closingProposal(chain('k'), entries, true)).toEqual({ verplicht: 10_000, geraamd: 0 })
  })

  it('offers nothing for an ordinary invoice or a chain that is closed already', () => {
    const closed = chain('k', { closedOn: isoDate('2025-04-01') })
    expect(closingProposal(chain('k'), entries, false)).toBeNull()
    expect(closingProposal(closed, entries, true)).toBeNull()
  })
})

describe('VAT over an amount', () => {
  it('is rounded half away from zero once', () => {
    expect(vatOver(cents(50), 21)).toBe(11)
    expect(vatOver(cents(-50), 21)).toBe(-11)
    expect(vatOver(cents(12_345), 9)).toBe(1_111)
  })
})
