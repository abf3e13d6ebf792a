import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { placeInLanes } from '#renderer/screens/calendar/quarter-lanes'
import { quarterDays, quarterOf } from '#renderer/screens/calendar/quarters'

const quarter = quarterDays(2027, 1)
const roomy = { mostLanes: 2, extraDays: 2 }

function anItem(from: string, word: string, until = from) {
  return { key: `${from} ${word}`, from: isoDate(from), until: isoDate(until), word }
}

it('puts words that would overlap in lanes of their own, and counts what does not fit', () => {
  const items = ['2027-01-10', '2027-01-12', '2027-01-14', '2027-02-20'].map((day) =>
    anItem(day, 'Vrouwendag'),
  )
  const { placed, hidden } = placeInLanes(items, quarter, roomy)
  expect(placed.map(({ item, lane }) => `${item.from} ${lane}`)).toEqual([
    '2027-01-10 0',
    '2027-01-12 1',
    '2027-02-20 0',
  ])
  expect(hidden).toBe(1)
})

it('turns a word to the left of its day when it would run out of the quarter', () => {
  const { placed } = placeInLanes([anItem('2027-03-28', 'Eerste paasdag')], quarter, roomy)
  expect(placed[0]?.isFlipped).toBe(true)
})

it('cuts a band that began before the quarter to the days inside it', () => {
  const band = anItem('2026-12-19', 'Kerst', '2027-01-03')
  const { placed } = placeInLanes([band], quarter, roomy)
  expect(placed[0]).toMatchObject({ start: 0, length: 3 })
})

it('knows the quarter of a day and its first and last day', () => {
  expect(quarterOf(isoDate('2027-03-31'))).toBe(1)
  expect(quarterOf(isoDate('2027-10-01'))).toBe(4)
  expect(quarterDays(2027, 4)).toEqual({ from: '2027-10-01', until: '2027-12-31' })
  expect(quarterDays(2027, 1)).toEqual({ from: '2027-01-01', until: '2027-03-31' })
})
