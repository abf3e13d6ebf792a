import { expect, it } from 'vitest'
import type { CalendarDay, CalendarMark } from '#domain/contract/calendar'
import { addDays, isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { weekLayout } from '#renderer/screens/calendar/week-layout'

const monday = isoDate('2027-02-15')
const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))

function aBand(id: string, from: string, until: string): CalendarMark {
  return {
    id,
    layer: id === 'ramadan' ? 'ramadan' : 'school-holiday',
    severity: 'note',
    label: id,
    marginDays: 0,
    dayNumber: 1,
    from: isoDate(from),
    until: isoDate(until),
    correction: null,
  }
}

function daysWith(bands: readonly CalendarMark[]) {
  const days = new Map<IsoDate, CalendarDay>(
    week.map((date) => [
      date,
      {
        date,
        severity: null,
        reasons: [],
        marks: bands.filter(({ from, until }) => from <= date && date <= until),
      },
    ]),
  )
  return { days, tasks: new Map<IsoDate, number>() }
}

it('keeps a band in one lane over the whole week, with its word in the first cell', () => {
  const layout = weekLayout(
    week,
    daysWith([
      aBand('ramadan', '2027-02-08', '2027-03-08'),
      aBand('zuid', '2027-02-13', '2027-02-21'),
      aBand('midden', '2027-02-20', '2027-02-28'),
    ]),
    [],
  )
  const lanes = layout.map(({ bands }) => bands.map((band) => band?.mark.id ?? null))
  expect(lanes[0]).toEqual(['zuid', null, 'ramadan'])
  expect(lanes[6]).toEqual(['zuid', 'midden', 'ramadan'])
  const words = layout.map(({ bands }) => bands.map((band) => band?.hasWord === true))
  expect(words[0]).toEqual([true, false, true])
  expect(words[5]).toEqual([false, true, false])
})

it('gives a lane that has become free to the next band', () => {
  const layout = weekLayout(
    week,
    daysWith([
      aBand('zuid', '2027-02-13', '2027-02-16'),
      aBand('midden', '2027-02-18', '2027-02-28'),
    ]),
    [],
  )
  expect(layout.every(({ bands }) => bands.length === 1)).toBe(true)
})
