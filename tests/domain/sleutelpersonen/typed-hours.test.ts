import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hoursInField, mostMinutes, parseHours } from '#domain/sleutelpersonen/typed-hours'

it.each([
  ['2,5', 150],
  ['2.5', 150],
  ['2:30', 150],
  ['2u30', 150],
  ['2 uur en 30 min', 150],
  ['150 min', 150],
  ['90m', 90],
  ['2 uur', 120],
  ['3', 180],
  ['0', 0],
  ['24', 1440],
])('reads %s as %i minutes', (typed, minutes) => {
  expect(parseHours(typed)).toBe(minutes)
})

it.each(['25', 'twee', '2:75', '1500 min', '-1', '2,555'])('does not understand %s', (typed) => {
  expect(parseHours(typed)).toBeUndefined()
})

it('takes an empty field for nothing', () => {
  expect(parseHours('  ')).toBeNull()
})

it('reads back what it shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostMinutes }), (minutes) => {
      expect(parseHours(hoursInField(minutes))).toBe(minutes)
    }),
  )
})
