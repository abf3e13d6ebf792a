import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId, PaymentLineId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { isNothingToPay, payRun } from '#domain/sleutelpersonen/pay-run'

const entry = (id: string, change: Partial<HoursEntry> = {}): HoursEntry => ({
  ...{ id: id as HoursEntryId, personId: 'ruth' as PersonId, assignmentId: null },
  ...{ workedOn: isoDate('2025-02-14'), minutes: 60, km: 0, expenses: cents(0), note: null },
  ...{ is21: true, reward: 'vrijwilligersvergoeding', hourCents: cents(500), kmTenthCents: 230 },
  ...{ status: 'approved', approvedOn: isoDate('2025-02-20'), limitNote: null },
  paymentLineId: null,
  ...change,
})

it('makes one line of an assignment, rounded once, and one of each loose entry', () => {
  const of = { assignmentId: 'a' as AssignmentId, minutes: 20, km: 1, kmTenthCents: 235 }
  const [run] = payRun([
    entry('1', { ...of, workedOn: isoDate('2025-02-21') }),
    entry('2', of),
    entry('3', { expenses: cents(125) }),
    entry('4'),
  ])
  expect(run?.lines.map(({ firstOn, lastOn, minutes, total }) => [firstOn, lastOn, minutes, total]))
    // Twice twenty minutes at 5.00 is 333.33 cents; rounded each by itself it would be 334.
    .toEqual([
      ['2025-02-14', '2025-02-21', 40, 333 + 47],
      ['2025-02-14', '2025-02-14', 60, 625],
      ['2025-02-14', '2025-02-14', 60, 500],
    ])
})

it('pays neither what is not approved nor what stands in a payment', () => {
  const worked = entry('1', { status: 'worked', approvedOn: null })
  expect(payRun([worked, entry('2', { paymentLineId: 'line' as PaymentLineId })])).toEqual([])
})

it('lets hours without a rate wait with their costs, and has no line for work worth nothing', () => {
  const [run] = payRun([
    entry('1', { hourCents: null, minutes: 90, expenses: cents(400) }),
    entry('2', { hourCents: cents(0), kmTenthCents: 0, reward: 'onbetaald' }),
  ])
  expect(run).toMatchObject({ personId: 'ruth', lines: [], minutesWithoutRate: 90 })
})

it('lets work wait of which only kilometres without a rate could be paid', () => {
  const costs = { hourCents: cents(0), reward: 'onkosten', kmTenthCents: null } as const
  const [run] = payRun([entry('1', { ...costs, km: 12 }), entry('2', costs)])
  expect(run).toMatchObject({ lines: [], kmWithoutRate: 12, firstOn: '2025-02-14' })
  expect(run && isNothingToPay(run)).toBe(false)
  expect(payRun([entry('2', costs)]).every(isNothingToPay)).toBe(true)
})

it('tells kilometres that have no rate, which do not hold up the hours', () => {
  expect(payRun([entry('1', { km: 12, kmTenthCents: null })])[0]?.lines[0]).toMatchObject({
    ...{ kmWithoutRate: 12, total: 500 },
  })
})

it('puts every entry in one line at most', () => {
  const anyEntry = fc.record({
    who: fc.constantFrom('ruth', 'tesfay'),
    of: fc.constantFrom(null, 'a', 'b'),
    minutes: fc.nat(600),
    hourCents: fc.option(fc.nat(2000)),
  })
  fc.assert(
    fc.property(fc.array(anyEntry), (rows) => {
      const hours = rows.map(({ who, of, minutes, hourCents }, index) =>
        entry(String(index), {
          ...{ personId: who as PersonId, minutes },
          assignmentId: of === null ? null : (`${who}-${of}` as AssignmentId),
          hourCents: hourCents === null ? null : cents(hourCents),
        }),
      )
      const paid = payRun(hours).flatMap(({ lines }) => lines.flatMap(({ hoursIds }) => hoursIds))
      expect(new Set(paid).size).toBe(paid.length)
    }),
  )
})
