import { describe, expect, it } from 'vitest'
import { calendarReferenceFrom } from '#domain/calendar/reference-from'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }
import { reference } from './achterhoek-calendar.ts'

function changed(change: (copy: typeof calendarJson) => void): unknown {
  const copy = structuredClone(calendarJson)
  change(copy)
  return copy
}

describe('reading the calendar data', () => {
  it('takes in every layer', () => {
    expect({
      holidays: reference.publicHolidays.length,
      years: reference.publicHolidayYears,
      periods: reference.schoolHolidays.length,
      feasts: reference.feasts.length,
      feastYears: reference.feastYears,
      ramadans: reference.ramadans.length,
    }).toEqual({
      holidays: 11,
      years: [2024, 2025, 2026, 2027, 2028, 2029, 2030],
      periods: calendarJson.schoolvakanties.perioden.length,
      feasts: calendarJson.religieusEnCultureel.dagen.length - 1,
      feastYears: [2024, 2025, 2026, 2027, 2028, 2029, 2030],
      ramadans: 8,
    })
  })

  it('does not call a year known that one holiday has no day for', () => {
    const json = changed((copy) => {
      Reflect.deleteProperty(copy.feestdagen[3]?.data ?? {}, '2028')
    })
    expect(calendarReferenceFrom(json).publicHolidayYears).not.toContain(2028)
  })

  it.each([
    ['nothing at all', null, 'calendar is not a record'],
    [
      'a day that does not exist',
      changed((copy) => Object.assign(copy.feestdagen[0]?.data ?? {}, { 2026: '2026-02-30' })),
      'calendar.feestdagen[0].data.2026 is not a calendar day',
    ],
    [
      'an unknown weight',
      changed((copy) => Object.assign(copy.feestdagen[1] ?? {}, { ernst: 'zwaar' })),
      'calendar.feestdagen[1].ernst is not one of avoid, adapt, note',
    ],
    [
      'a holiday that ends before it starts',
      changed((copy) =>
        Object.assign(copy.schoolvakanties.perioden[0] ?? {}, { tot: '2024-01-01' }),
      ),
      'calendar.schoolvakanties.perioden[0].tot is not on or after its start',
    ],
    [
      'a ramadan without an end',
      changed((copy) =>
        Object.assign(copy.religieusEnCultureel.dagen[0]?.periodeTot ?? {}, { 2030: [] }),
      ),
      'calendar.religieusEnCultureel.dagen[0].periodeTot is not an end for 2030-01-05',
    ],
    [
      'a name used twice',
      changed((copy) => Object.assign(copy.feestdagen[2] ?? {}, { id: 'nieuwjaarsdag' })),
      'calendar.feestdagen[2].id is not used once',
    ],
  ])('refuses %s and names the place', (_, json, complaint) => {
    expect(() => calendarReferenceFrom(json)).toThrow(complaint)
  })
})
