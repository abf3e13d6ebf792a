import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId } from '#domain/shared/ids'
import { cents, sumCents } from '#domain/shared/money'
import { countedRows } from '#domain/sleutelpersonen/counted-rows'
import { broughtBy } from '#domain/sleutelpersonen/counted-work'
import type { PaidPerson, WorkEntry } from '#domain/sleutelpersonen/counted-work'
import { rewardForms } from '#domain/sleutelpersonen/profile'

const person: PaidPerson = {
  ...{ reward: 'vrijwilligersvergoeding', is21: true, ceiling: null, rates: [], outside: [] },
}
const anyEntry = fc.record({
  of: fc.constantFrom(null, 'a', 'b'),
  month: fc.integer({ min: 1, max: 3 }),
  minutes: fc.nat(600),
  km: fc.nat(40),
  expenses: fc.nat(900),
  hourCents: fc.option(fc.integer({ min: 1, max: 999 })),
  reward: fc.constantFrom(null, ...rewardForms),
  corrected: fc.integer({ min: -300, max: 300 }),
})

it('adds up, by month and by year, to what counts for a limit, to the cent', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (rows) => {
      const work = rows.map((row, index): WorkEntry => ({
        ...{ id: String(index) as HoursEntryId, status: 'approved', minutes: row.minutes },
        assignmentId: row.of === null ? null : (row.of as AssignmentId),
        ...{ workedOn: isoDate(`2026-0${row.month}-10`), is21: true },
        ...{ km: row.km, expenses: cents(row.expenses), reward: row.reward, kmTenthCents: 235 },
        hourCents: row.hourCents === null ? null : cents(row.hourCents),
        corrected: {
          ...{ reward: cents(row.corrected), kmAllowance: cents(row.corrected * 2) },
          expenses: cents(-row.corrected),
        },
      }))
      const counted = countedRows(work, person)
      const isRewarded = broughtBy(work, person).reward > 0
      const limit = (entries: readonly WorkEntry[]) => {
        const { reward, costs } = broughtBy(entries, person)
        return isRewarded ? reward + costs : 0
      }
      const sum = (entries: readonly WorkEntry[], of: 'inMonth' | 'inYear') =>
        sumCents(entries.map(({ id }) => counted.get(id)?.[of] ?? 0))
      expect(sum(work, 'inYear')).toBe(limit(work))
      for (const month of ['2026-01', '2026-02', '2026-03']) {
        const own = work.filter(({ workedOn }) => workedOn.startsWith(month))
        expect(sum(own, 'inMonth')).toBe(limit(own))
      }
    }),
  )
})
