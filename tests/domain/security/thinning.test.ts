import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keeping, newestFirst, thin } from '#domain/security/thinning'
import type { KeptCopy } from '#domain/security/thinning'
import type { Instant } from '#domain/shared/dates'
import { reportRow, times } from '../../faults/report-row.ts'

const now = '2026-11-23T12:00:00.000Z' as Instant
const dayMs = 86_400_000
const ago = (days: number) => new Date(Date.parse(now) - days * dayMs).toISOString() as Instant

/** A whole copy of so many days ago; the older, the lower its revision. */
function aCopy(days: number, options: Partial<KeptCopy> = {}): KeptCopy {
  return {
    name: `copy of ${days} days ago`,
    revision: 100_000 - Math.round(days * 1000),
    madeAt: ago(days),
    count: 300,
    isWhole: true,
    ...options,
  }
}
const going = (copies: readonly KeptCopy[], isPaused = false) => thin(copies, now, { isPaused })

it('keeps the twenty newest of the last two days', () => {
  const copies = Array.from({ length: 24 }, (_, at) => aCopy(at / 100, { name: `c${at}` }))
  expect(going(copies)).toEqual(['c20', 'c21', 'c22', 'c23'])
})

it('keeps one a day after that, the newest of each day', () => {
  const copies = [aCopy(0), aCopy(5, { name: 'early' }), aCopy(4.9, { name: 'late' })]
  expect(going(copies)).toEqual(['early'])
})

it('keeps one a week until thirty days, and nothing older', () => {
  const copies = [0, 15, 16, 22, 23, 30, 31, 60].map((days) => aCopy(days))
  expect(going(copies)).toEqual([
    'copy of 16 days ago',
    'copy of 23 days ago',
    'copy of 31 days ago',
    'copy of 60 days ago',
  ])
})

it('keeps the newest, however old it is', () => {
  expect(going([aCopy(400), aCopy(500)])).toEqual(['copy of 500 days ago'])
})

it('lets nothing go while a restore waits for her word', () => {
  expect(going([aCopy(0), aCopy(400)], true)).toEqual([])
})

it('lets nothing go when the newest holds less than half of the one before', () => {
  expect(going([aCopy(0, { count: 140 }), aCopy(1), aCopy(400)])).toEqual([])
  expect(going([aCopy(0, { count: 150 }), aCopy(1), aCopy(400)])).toHaveLength(1)
})

it('orders by what is inside when the clock went back', () => {
  const newest = aCopy(300, { name: 'newest', revision: 200_000 })
  expect(going([aCopy(40, { name: 'older' }), newest])).toEqual(['older'])
})

it('leaves copies of a clock that ran ahead alone', () => {
  expect(going([aCopy(0), aCopy(-800, { name: 'ahead', revision: 1 })])).toEqual([])
})

it('does not count a damaged copy as the newest, and lets it go after thirty days', () => {
  const damaged = { isWhole: false, revision: 300_000 }
  const copies = [
    aCopy(0, { ...damaged, name: 'bad' }),
    aCopy(50),
    aCopy(31, { ...damaged, name: 'old and bad' }),
  ]
  expect(going(copies)).toEqual(['old and bad'])
})

const runs = times({ short: 400, long: 10_000 })

const anyCopies = fc
  .array(
    fc.record({
      revision: fc.nat(200),
      hoursAgo: fc.integer({ min: -2000, max: 24 * 400 }),
      count: fc.nat(600),
      isWhole: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((made) =>
    made.map(({ hoursAgo, ...rest }, at): KeptCopy => ({
      ...rest,
      name: `c${at}`,
      madeAt: ago(hoursAgo / 24),
    })),
  )

it('keeps the newest, keeps within bounds, changes nothing the second time and never takes the only copy', () => {
  fc.assert(
    fc.property(anyCopies, fc.boolean(), (copies, isPaused) => {
      const gone = new Set(going(copies, isPaused))
      const left = copies.filter(({ name }) => !gone.has(name))
      const whole = copies.filter(({ isWhole }) => isWhole)
      const [newest] = whole.toSorted(newestFirst)
      if (newest) expect(gone.has(newest.name)).toBe(false)
      if (whole.length > 0) expect(left.some(({ isWhole }) => isWhole)).toBe(true)
      expect(going(left, isPaused)).toEqual([])
      if (gone.size === 0) return
      const ofPast = left.filter(({ isWhole, madeAt }) => isWhole && madeAt <= now)
      expect(ofPast.length).toBeLessThanOrEqual(keeping.allAtMost + keeping.dailyDays + 2 + 4 + 1)
    }),
    { numRuns: runs },
  )
  reportRow('T2', runs, { 'newest or only copies thinned out': 0 })
})

it('is the same whatever the order it is given in', () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      expect(going(copies.toReversed()).toSorted()).toEqual(going(copies).toSorted())
    }),
  )
})
