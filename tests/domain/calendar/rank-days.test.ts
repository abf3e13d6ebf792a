import { describe, expect, it } from 'vitest'
import { rankDays } from '#domain/calendar/rank-days'
import { instant, isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { aDateCheck, between, calendar } from './achterhoek-calendar.ts'

const check = aDateCheck('2025-09-15', between('10:00', '17:00'))

function ranked(from: string, until: string, change: Partial<typeof check> = {}, near?: string) {
  return rankDays(
    { from: isoDate(from), until: isoDate(until) },
    { ...check, ...change },
    calendar,
    near === undefined ? {} : { near: isoDate(near) },
  )
}

function dates(days: readonly { date: string }[]) {
  return days.map(({ date }) => date)
}

describe('the days of a period, ranked', () => {
  it('put the clear days first and the weekend last', () => {
    const days = ranked('2025-09-15', '2025-09-21')
    expect(dates(days).slice(-2)).toEqual(['2025-09-20', '2025-09-21'])
    expect(days.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 4 }, () => null),
      'adapt',
      'avoid',
      'avoid',
    ])
  })

  it('give the reasons that the date check gives for the day', () => {
    const friday = ranked('2025-09-19', '2025-09-19')[0]
    expect(friday?.findings.map(({ id }) => id)).toEqual(['vrijdaggebed'])
  })

  it('stand in order of date when they weigh the same, or of nearness to the wished day', () => {
    const mondayToThursday = ['2025-09-15', '2025-09-16', '2025-09-17', '2025-09-18']
    expect(dates(ranked('2025-09-15', '2025-09-18'))).toEqual(mondayToThursday)
    expect(dates(ranked('2025-09-15', '2025-09-18', {}, '2025-09-17'))).toEqual([
      '2025-09-17',
      '2025-09-16',
      '2025-09-18',
      '2025-09-15',
    ])
  })

  it('never put a day of which nothing is known before a known clear day', () => {
    const days = ranked('2030-08-26', '2030-09-06')
    const firstUnknown = days.findIndex(({ severity }) => severity === 'no-data')
    const lastClear = days.findLastIndex(({ severity }) => severity === null)
    expect(firstUnknown).toBeGreaterThan(lastClear)
    expect(days[firstUnknown]?.date).toBe('2030-09-02')
  })

  it('let one day to avoid outweigh any number of lighter findings', () => {
    const others = Array.from({ length: 500 }, (_, index) => ({
      id: `event-${index}` as EventId,
      title: 'Werkgroep',
      date: isoDate('2025-09-18'),
      ...between('18:00', '19:00'),
    }))
    const days = ranked('2025-09-18', '2025-09-20', { otherEvents: others })
    expect(days.map(({ severity }) => severity)).toEqual(['note', 'adapt', 'avoid'])
    expect(dates(days)).toEqual(['2025-09-18', '2025-09-19', '2025-09-20'])
    expect(days[0]?.findings).toHaveLength(500)
  })

  it('leave out the days that are over', () => {
    const days = ranked('2025-09-15', '2025-09-18', { now: instant('2025-09-17T09:00:00Z') })
    expect(dates(days)).toEqual(['2025-09-17', '2025-09-18'])
    expect(ranked('2025-09-15', '2025-09-18', { now: instant('2025-10-01T09:00:00Z') })).toEqual([])
  })
})
