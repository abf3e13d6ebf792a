import { describe, expect, it } from 'vitest'
import { decideCarryOver } from '#domain/budget/carry-over'
import type { CarryOver } from '#domain/budget/carry-over'
import { figuresOfChain } from '#domain/budget/chain-figures'
import { isoDate } from '#domain/shared/dates'
import type { MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { chain, entry } from './book.ts'

const entries = [entry('commitment', 2025, 1000), entry('actual', 2025, 600)]
const wish = (changes: Partial<CarryOver>): CarryOver => ({
  step: 'commitment',
  fromYear: 2025,
  toYear: 2026,
  amount: cents(20_000),
  date: isoDate('2025-12-20'),
  note: 'Zaal schuift door',
  ids: ['min' as MoneyEntryId, 'plus' as MoneyEntryId],
  ...changes,
})

describe('doorschuiven', () => {
  it('is a dated pair that leaves the chain as it was and moves the amount', () => {
    const decision = decideCarryOver(chain('k'), entries, wish({}))
    if (decision.kind === 'refused') throw new Error(decision.reason)
    expect(decision.entries.map(({ year, exVat, date }) => [year, exVat, date])).toEqual([
      [2025, -20_000, '2025-12-20'],
      [2026, 20_000, '2025-12-20'],
    ])
    const after = figuresOfChain(chain('k'), [...entries, ...decision.entries])
    expect(after.years.map((own) => [own.year, own.verplicht])).toEqual([
      [2025, 20_000],
      [2026, 20_000],
    ])
    expect(after.verplicht).toBe(40_000)
  })

  it('is refused beyond what is open in the old year', () => {
    expect(decideCarryOver(chain('k'), entries, wish({ amount: cents(40_000) })).kind).toBe(
      'entries',
    )
    expect(decideCarryOver(chain('k'), entries, wish({ amount: cents(40_001) }))).toEqual({
      kind: 'refused',
      reason: 'more-than-open',
      open: 40_000,
    })
  })

  it('is refused for a closed chain, an earlier year, an estimate that is covered, and nothing', () => {
    const reasonOf = (changes: Partial<CarryOver>, closedOn = '') => {
      const state = chain('k', closedOn === '' ? {} : { closedOn: isoDate(closedOn) })
      const decision = decideCarryOver(state, entries, wish(changes))
      return decision.kind === 'refused' ? decision.reason : null
    }
    expect(reasonOf({}, '2025-12-01')).toBe('more-than-open')
    expect(reasonOf({ toYear: 2025 })).toBe('year-not-later')
    expect(reasonOf({ step: 'estimate' })).toBe('more-than-open')
    expect(reasonOf({ amount: cents(0) })).toBe('nothing-to-carry')
  })

  it('moves an estimate as well', () => {
    const estimate = [entry('estimate', 2025, 500)]
    const decision = decideCarryOver(chain('k'), estimate, wish({ step: 'estimate' }))
    if (decision.kind === 'refused') throw new Error(decision.reason)
    const { years } = figuresOfChain(chain('k'), [...estimate, ...decision.entries])
    expect(years.map((own) => own.geraamd)).toEqual([30_000, 20_000])
  })
})
