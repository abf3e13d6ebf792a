import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { holdsOn, lastDayBefore, overlaps, placeOn } from '#domain/people/affiliation-dates'

const day = isoDate
const open = { fromOn: null, untilOn: null }
const spring = { fromOn: day('2026-03-01'), untilOn: day('2026-05-31') }

it('counts both the first and the last day of a place', () => {
  expect(
    ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((each) =>
      holdsOn(spring, day(each)),
    ),
  ).toEqual([false, true, true, false])
  expect(holdsOn(open, day('2026-06-01'))).toBe(true)
})

it('shows the main place while it holds, and after that another one that does', () => {
  const places = [
    { id: 'b', isMain: false, ...open },
    { id: 'a', isMain: false, ...open, fromOn: day('2026-06-01') },
    { id: 'c', isMain: true, ...spring },
  ]
  expect(placeOn(places, day('2026-04-01'))?.id).toBe('c')
  expect(placeOn(places, day('2026-06-01'))?.id).toBe('a')
  expect(placeOn(places, day('2026-02-01'))?.id).toBe('b')
  expect(placeOn([{ id: 'c', isMain: true, ...spring }], day('2026-06-01'))).toBeUndefined()
})

it('lets two places share a day only when neither ended before the other began', () => {
  const summer = { fromOn: day('2026-06-01'), untilOn: null }
  expect(overlaps(spring, summer)).toBe(false)
  expect(overlaps(spring, { ...summer, fromOn: day('2026-05-31') })).toBe(true)
  expect(overlaps(summer, spring)).toBe(false)
  expect(overlaps(open, spring)).toBe(true)
})

it('ends the old place on the day before, unless it had not begun by then', () => {
  expect(lastDayBefore(spring, day('2026-04-01'))).toBe('2026-03-31')
  expect(lastDayBefore(spring, day('2026-03-01'))).toBeUndefined()
  expect(lastDayBefore(open, day('2026-03-01'))).toBe('2026-02-28')
})
