import { describe, expect, it } from 'vitest'
import { daySignals } from '#domain/calendar/day-signals'
import { nextDayWithoutAvoid } from '#domain/calendar/next-day'
import { proposedSchoolRegions, schoolRegionsOf } from '#domain/calendar/school-regions'
import { instant, isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { aDateCheck, achterhoekRegions, between, calendar } from './achterhoek-calendar.ts'

function days(from: string, until: string) {
  return daySignals(isoDate(from), isoDate(until), achterhoekRegions, calendar)
}

describe('the marks of a calendar', () => {
  it('give every day of a year once, in order', () => {
    const year = days('2028-01-01', '2028-12-31')
    expect(year).toHaveLength(366)
    expect(new Set(year.map(({ date }) => date)).size).toBe(366)
    expect(year.at(-1)?.date).toBe('2028-12-31')
  })

  it('carry the name, the margin and the period they belong to', () => {
    expect(days('2025-03-31', '2025-03-31')).toEqual([
      {
        date: '2025-03-31',
        severity: 'avoid',
        marks: [
          {
            id: 'suikerfeest',
            layer: 'culture',
            severity: 'avoid',
            label: 'Suikerfeest',
            marginDays: 1,
            dayNumber: 2,
            from: '2025-03-30',
            until: '2025-04-01',
            correction: null,
          },
        ],
      },
    ])
  })

  it('name two feasts that are called the same once', () => {
    const labels = days('2027-01-07', '2027-01-07')[0]?.marks.map(({ label }) => label)
    expect(labels).toEqual(['Orthodox kerstfeest'])
  })

  it('show only the school holidays of the audience', () => {
    const labels = days('2027-02-15', '2027-02-15')[0]?.marks.map(({ label }) => label)
    expect(labels).toEqual(['Ramadan', 'Voorjaarsvakantie Zuid'])
    const [day] = daySignals(isoDate('2027-02-15'), isoDate('2027-02-15'), [], calendar)
    expect(day?.marks.map(({ label }) => label)).toEqual(['Ramadan'])
  })

  it('weigh a day that may be the feast without marking it', () => {
    expect(days('2025-06-05', '2025-06-05')).toEqual([
      { date: '2025-06-05', severity: 'adapt', marks: [] },
    ])
  })

  it('weigh a weekend, and say where the data ends', () => {
    expect(days('2025-09-20', '2025-09-22').map(({ severity }) => severity)).toEqual([
      'avoid',
      'avoid',
      null,
    ])
    expect(days('2031-03-05', '2031-03-05')[0]?.severity).toBe('no-data')
  })
})

describe('the next day without objections', () => {
  it('passes over weekends, holidays and feasts', () => {
    const check = aDateCheck('2027-02-14')
    expect(nextDayWithoutAvoid(check.date, check, calendar)).toBe('2027-02-15')
    // Easter Monday is 6 April 2026; the Friday before is only an adapt.
    expect(nextDayWithoutAvoid(isoDate('2026-04-03'), check, calendar)).toBe('2026-04-07')
  })

  it('passes over a day with another event at the same time', () => {
    const otherEvents = [
      {
        id: 'event-1' as EventId,
        title: 'CoP',
        date: isoDate('2025-09-17'),
        ...between('11:00', '13:00'),
      },
    ]
    const check = aDateCheck('2025-09-16', { otherEvents })
    expect(nextDayWithoutAvoid(check.date, check, calendar)).toBe('2025-09-18')
  })

  it('never lies in the past and stops where the data ends', () => {
    const check = aDateCheck('2025-09-16', { now: instant('2026-11-23T09:00:00Z') })
    expect(nextDayWithoutAvoid(check.date, check, calendar)).toBe('2026-11-23')
    expect(nextDayWithoutAvoid(isoDate('2030-08-30'), check, calendar)).toBeNull()
  })
})

describe('school regions of a group of gemeenten', () => {
  it('weigh the first region of a gemeente most, and name who each concerns', () => {
    const gemeenten = [
      { name: 'Aalten', schoolRegions: proposedSchoolRegions(['midden']) },
      { name: 'Montferland', schoolRegions: proposedSchoolRegions(['midden', 'zuid']) },
    ]
    expect(schoolRegionsOf(gemeenten)).toEqual([
      { region: 'midden', weight: 'avoid', gemeenteNames: ['Aalten', 'Montferland'] },
      { region: 'zuid', weight: 'note', gemeenteNames: ['Montferland'] },
    ])
  })
})
