import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { AvailabilityExceptionId } from '#domain/shared/ids'
import { dayParts, freeOn } from '#domain/sleutelpersonen/availability'
import type { AvailabilityException, DayPart, WeekPart } from '#domain/sleutelpersonen/availability'

// 14 February 2025 is a Friday.
const friday = isoDate('2025-02-14')
const fridayMorning: readonly WeekPart[] = [{ weekday: 5, part: 'morning' }]

function days(from: string, until: string, part: DayPart | null, isFree = false) {
  const id = `${from}-${until}-${part ?? 'day'}` as AvailabilityExceptionId
  return { id, fromOn: isoDate(from), untilOn: isoDate(until), part, isFree }
}
const ask = (
  pattern: readonly WeekPart[],
  exceptions: readonly AvailabilityException[],
  times: readonly [string, string] = ['09:00', '12:00'],
) => freeOn(pattern, exceptions, friday, wallTime(times[0]), wallTime(times[1]))

test('somebody is free in the parts of the week they named', () => {
  expect(ask(fridayMorning, [])).toEqual({ kind: 'free' })
  expect(ask([{ weekday: 4, part: 'morning' }], [])).toEqual({
    kind: 'not-free',
    parts: ['morning'],
    awayUntil: null,
  })
})

test('a meeting that runs on into another part fits partly', () => {
  expect(ask(fridayMorning, [], ['09:00', '13:00'])).toEqual({
    kind: 'partly',
    parts: ['afternoon'],
    awayUntil: null,
  })
})

test('who said nothing is unknown, not away', () => {
  expect(ask([], [])).toEqual({ kind: 'unknown' })
  expect(ask([], [days('2025-02-01', '2025-02-02', null)])).toEqual({ kind: 'unknown' })
})

test('an absence goes before the week and says until when', () => {
  expect(ask(fridayMorning, [days('2025-02-10', '2025-02-21', null)])).toEqual({
    kind: 'not-free',
    parts: ['morning'],
    awayUntil: '2025-02-21',
  })
  expect(ask([], [days('2025-02-10', '2025-02-21', null)])).toMatchObject({ kind: 'not-free' })
})

test('the shortest stretch counts, whatever the order', () => {
  const away = days('2025-02-01', '2025-02-28', null)
  const backForADay = days('2025-02-14', '2025-02-14', null, true)
  expect(ask(fridayMorning, [away, backForADay])).toEqual({ kind: 'free' })
  expect(ask(fridayMorning, [backForADay, away])).toEqual({ kind: 'free' })
})

test('an exception for one part leaves the other parts as they were', () => {
  const noAfternoon = days('2025-02-14', '2025-02-14', 'afternoon')
  expect(ask(fridayMorning, [noAfternoon])).toEqual({ kind: 'free' })
  expect(ask(fridayMorning, [noAfternoon], ['12:00', '14:00'])).toMatchObject({ kind: 'not-free' })
})

test('without times the whole day is meant', () => {
  expect(freeOn(fridayMorning, [], friday, null, null)).toMatchObject({
    kind: 'partly',
    parts: ['afternoon', 'evening'],
  })
})

test('one more part of the week never makes somebody less free', () => {
  const part = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    part: fc.constantFrom(...dayParts),
  })
  const rank = { 'not-free': 0, partly: 1, unknown: 2, free: 3 }
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), part, (pattern, more) => {
      const before = freeOn(pattern, [], friday, wallTime('10:00'), wallTime('19:00'))
      const after = freeOn([...pattern, more], [], friday, wallTime('10:00'), wallTime('19:00'))
      expect(rank[after.kind]).toBeGreaterThanOrEqual(rank[before.kind])
    }),
  )
})
