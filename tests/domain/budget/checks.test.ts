import { describe, expect, it } from 'vitest'
import { budgetChecks, isUrgent } from '#domain/budget/checks'
import type { CheckedLine, CheckedYear } from '#domain/budget/checks'
import { runsOut } from '#domain/budget/runs-out'
import { isoDate } from '#domain/shared/dates'
import type { CostChainId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { eventId, line } from './book.ts'

const euros = (amount: number) => cents(amount * 100)

const spending = {
  restant: euros(3_000),
  gerealiseerd: euros(3_000),
  bookings: 6,
  months: 5,
  largest: euros(700),
}

describe('when a line runs out', () => {
  it('is told in a month and a rounded amount, from what went out each month', () => {
    expect(runsOut(spending, 2025, isoDate('2025-06-01'))).toEqual({
      perMonth: euros(600),
      left: euros(3_000),
      month: 10,
    })
  })

  it('counts what is promised as gone, as Restant does', () => {
    const found = runsOut({ ...spending, restant: euros(1_200) }, 2025, isoDate('2025-06-01'))
    expect(found).toMatchObject({ left: euros(1_200), month: 7 })
  })

  it.each([
    ['one booking in January says nothing', { bookings: 1, months: 1 }, '2025-01-20'],
    ['the first three months say too little', {}, '2025-03-30'],
    ['money that went out in one go says nothing', { largest: euros(1_800) }, '2025-06-01'],
    ['two months say too little', { months: 2 }, '2025-06-01'],
    [
      'a line that lasts until December is fine',
      { gerealiseerd: euros(2_000), restant: euros(4_000) },
      '2025-06-01',
    ],
    ['a line without an amount cannot run out', { restant: null }, '2025-06-01'],
    ['a line that is empty is past running out', { restant: euros(0) }, '2025-06-01'],
    [
      'bookings of nothing say nothing',
      { gerealiseerd: cents(0), largest: cents(0) },
      '2025-06-01',
    ],
    [
      'a line that lasts for ages is fine',
      { gerealiseerd: euros(3), largest: euros(1), restant: euros(99_997) },
      '2025-06-01',
    ],
    ['another year is not this one', {}, '2026-06-01'],
  ])('%s', (_, change, today) => {
    expect(runsOut({ ...spending, ...change }, 2025, isoDate(today))).toBeNull()
  })
})

const aLine = (change: Partial<CheckedLine> = {}): CheckedLine => ({
  ...spending,
  lineId: line(1).id,
  name: '01 Voorbeeldpost',
  signal: null,
  used: euros(3_000),
  ...change,
})

const aYear = (change: Partial<CheckedYear> = {}): CheckedYear => ({
  year: 2025,
  today: isoDate('2025-02-01'),
  isClosed: false,
  lines: [],
  open: { amount: euros(400), costs: 2, lineId: line(1).id },
  overpaid: [],
  invoicesTwice: [],
  eventsWithoutCosts: [],
  ...change,
})

const kinds = (of: CheckedYear) => budgetChecks(of).map(({ kind }) => kind)

describe('what a year asks for', () => {
  it('looks at what is promised when the year ends, until it is closed', () => {
    expect(kinds(aYear())).toEqual([])
    expect(kinds(aYear({ today: isoDate('2025-11-01') }))).toEqual(['open-at-year-end'])
    expect(budgetChecks(aYear({ today: isoDate('2026-01-10') }))).toMatchObject([{ isOver: true }])
    expect(kinds(aYear({ today: isoDate('2026-01-10'), isClosed: true }))).toEqual([])
  })

  it('names a line in the red once, and a line with costs and no amount', () => {
    const lines = [
      aLine({ signal: 'overrun', restant: euros(-450) }),
      aLine({ lineId: line(2).id, signal: 'no-amount', restant: null }),
      aLine({
        lineId: line(3).id,
        signal: 'no-amount',
        restant: null,
        used: euros(0),
      }),
    ]
    expect(budgetChecks(aYear({ lines, today: isoDate('2025-06-01') }))).toMatchObject([
      { kind: 'overrun', amount: 45_000 },
      { kind: 'costs-without-amount', lineId: line(2).id },
    ])
  })

  it('puts on Vandaag only what cannot wait', () => {
    const place = { chainId: 'k' as CostChainId, lineId: line(1).id }
    const found = budgetChecks(
      aYear({
        today: isoDate('2025-06-01'),
        lines: [aLine()],
        overpaid: [{ ...place, description: 'Zaal', amount: euros(50) }],
        invoicesTwice: [
          { ...place, invoice: 'F-1', supplier: null, bookings: 2, isSame: true },
          { ...place, invoice: 'F-2', supplier: null, bookings: 2, isSame: false },
        ],
        eventsWithoutCosts: [
          { eventId: eventId('e'), title: 'Bijeenkomst', date: isoDate('2025-09-01') },
        ],
      }),
    )
    expect(found.map((check) => [check.kind, isUrgent(check)])).toEqual([
      ['invoice-twice', true],
      ['runs-out', true],
      ['above-commitment', false],
      ['invoice-twice', false],
      ['event-without-costs', false],
    ])
  })
})
