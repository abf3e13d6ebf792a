import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { drawnEvents, nextToCarry } from '#renderer/screens/calendar/carry'
import { anEventRow } from './an-event-row.ts'

const tuesday = isoDate('2027-03-09')
const thursday = isoDate('2027-03-18')
const event = anEventRow('a', '2027-03-09')
const other = anEventRow('b', '2027-03-18')
const looks = (carry: Parameters<typeof drawnEvents>[1], over = thursday) =>
  drawnEvents([event, other], carry, over).map(({ event: { id }, date, look }) => [id, date, look])

it('draws an event in the hand above its new day first, and an outline where it was', () => {
  expect(looks({ event, from: tuesday })).toEqual([
    ['a', '2027-03-18', 'carried'],
    ['a', '2027-03-09', 'ghost'],
    ['b', '2027-03-18', 'rest'],
  ])
})

it('draws it once while it still hangs above its own day, and plainly when nothing is carried', () => {
  expect(looks({ event, from: tuesday }, tuesday).map(([, , look]) => look)).toEqual([
    'carried',
    'rest',
  ])
  expect(looks(null).map(([, , look]) => look)).toEqual(['rest', 'rest'])
})

it('keeps a carried event in sight when its own day is no longer shown', () => {
  const drawn = drawnEvents([other], { event, from: tuesday }, thursday)
  expect(drawn.map(({ key }) => key)).toEqual(['a carried', 'b'])
})

it('picks up the first event of a day, and the next with every further press', () => {
  const day = [anEventRow('a', '2027-03-09'), anEventRow('c', '2027-03-09')]
  const [first, second] = day
  expect(nextToCarry(day, tuesday, null)?.id).toBe('a')
  expect(first && nextToCarry(day, tuesday, { event: first, from: tuesday })?.id).toBe('c')
  expect(second && nextToCarry(day, tuesday, { event: second, from: tuesday })?.id).toBe('a')
  expect(nextToCarry(day, thursday, null)).toBeUndefined()
})
