import { expect, it } from 'vitest'
import { drawnEvents } from '#renderer/screens/calendar/carry'
import { hasTime, hoursOf, placeInHours } from '#renderer/screens/calendar/week-hours'
import { isoDate } from '#domain/shared/dates'
import { anEventRow } from './an-event-row.ts'

const day = '2027-03-09'
const drawn = (...times: [string, string][]) =>
  drawnEvents(
    times.map(([start, end], index) => anEventRow(String(index), day, { start, end })),
    null,
    isoDate(day),
  )
const placesOf = (events: ReturnType<typeof drawn>) =>
  placeInHours(events, hoursOf(events)).map(({ top, height, lane, lanes }) => [
    top,
    height,
    lane,
    lanes,
  ])

it('shows a working day, and more when something lies outside it', () => {
  expect(hoursOf([])).toEqual({ from: 8, until: 18 })
  expect(hoursOf(drawn(['07:30', '09:00'], ['19:00', '21:15']))).toEqual({ from: 7, until: 22 })
})

it('puts an event at its time, as high as it is long', () => {
  expect(placesOf(drawn(['09:30', '12:00']))).toEqual([[1.5, 2.5, 0, 1]])
})

it('shares the width between events that overlap, and only between those', () => {
  const places = placesOf(
    drawn(['10:00', '12:00'], ['11:00', '13:00'], ['12:00', '12:30'], ['14:00', '15:00']),
  )
  expect(places.map(([, , lane, lanes]) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ])
})

it('keeps a short event high enough to read, and one without a time above the hours', () => {
  expect(placesOf(drawn(['10:00', '10:05']))).toEqual([[2, 0.5, 0, 1]])
  const [timeless] = drawnEvents([anEventRow('x', day)], null, isoDate(day))
  expect(timeless && hasTime(timeless)).toBe(false)
  expect(timeless && placeInHours([timeless], hoursOf([]))).toEqual([])
})
