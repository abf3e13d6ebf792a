import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsFor } from '#domain/calendar/signals-for'
import { proposeYear } from '#domain/events/propose-year'
import { rhythmGaps } from '#domain/events/rhythm-gaps'
import { yearToPlan } from '#domain/events/year-to-plan'
import { yearWishes } from '#domain/events/year-wishes'
import { addDays, instant, isoDate, wallTime, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { aDateCheck, calendar } from '../calendar/achterhoek-calendar.ts'

const times = { startTime: wallTime('13:30'), endTime: wallTime('16:30') }
const rhythm = { max: null, isPerSubregion: false, isProposal: false, source: null }
const aType = (id: string, change: object = {}) => ({
  ...{ id: id as EventTypeId, code: 'OV' as const, name: id, template: times },
  ...{ suggestedFrom: null, suggestedUntil: null },
  rhythm: { ...rhythm, min: 2 },
  ...change,
})
const cop = aType('cop')
const business = aType('onderneming', { rhythm: { ...rhythm, min: 1, isPerSubregion: true } })
const february = aType('regio', {
  rhythm: { ...rhythm, min: 1 },
  ...{ suggestedFrom: '01-28', suggestedUntil: '02-28' },
})

type Type = ReturnType<typeof aType>
type Planned = { typeId: EventTypeId; date: IsoDate }

function propose(
  year: number,
  types: readonly Type[],
  planned: readonly Planned[] = [],
  today = '2024-01-01',
) {
  const events = planned.map((event) => ({ ...event, stage: 'gepland' as const, subregion: null }))
  const wishes = yearWishes(rhythmGaps(year, events, types), types)
  const otherEvents = planned.map(({ date }, index) => ({
    ...{ id: `planned-${index}` as EventId, title: 'Andere', date, ...times },
  }))
  const { date: _, ...check } = aDateCheck('2024-01-01', {
    ...{ otherEvents, now: instant(`${today}T08:00:00Z`) },
  })
  return proposeYear(year, wishes, planned, check, calendar)
}

describe('the proposal for a year', () => {
  it('has an event for everything that is missing, at the times of the template', () => {
    const proposed = propose(2027, [cop, business, february])
    expect(proposed.map(({ key }) => key)).toEqual([
      'cop-regio-1',
      'cop-regio-2',
      'onderneming-oost-1',
      'onderneming-west-1',
      'regio-regio-1',
    ])
    expect(proposed.every(({ startTime }) => startTime === times.startTime)).toBe(true)
  })

  it('keeps within the period of a type, and halves the year between two of a type', () => {
    const [first, second, regional] = propose(2027, [cop, february]).map(({ date }) => date ?? '')
    expect((first ?? '') < '2027-07-01' && (second ?? '') > '2027-07-01').toBe(true)
    expect((regional ?? '') >= '2027-01-28' && (regional ?? '') <= '2027-02-28').toBe(true)
  })

  it('gives each part of the region an event in either half of the year', () => {
    const twice = aType('onderneming', { rhythm: { ...rhythm, min: 2, isPerSubregion: true } })
    const halves = propose(2027, [twice]).map(({ subregion, date }) => [
      subregion,
      (date ?? '') < '2027-07-01' ? 1 : 2,
    ])
    expect(halves).toEqual([
      ['oost', 1],
      ['oost', 2],
      ['west', 1],
      ['west', 2],
    ])
  })

  it('spreads over what is left of a year that is partly over, a month apart where it can be', () => {
    const [first, second] = propose(2027, [cop], [], '2027-09-06').map(({ date }) => date ?? '')
    expect((first ?? '') > '2027-09-20' && (first ?? '') < '2027-11-05').toBe(true)
    expect((second ?? '') > '2027-11-01').toBe(true)
  })

  it('proposes nothing before today, also where the period of a type is over', () => {
    const proposed = propose(2027, [cop, business, february], [], '2027-11-23')
    expect(proposed.every(({ date }) => date !== null && date >= '2027-11-23')).toBe(true)
    expect(propose(2026, [cop], [], '2027-11-23').map(({ date }) => date)).toEqual([null, null])
  })

  it('takes the half that has no meeting yet', () => {
    const [only] = propose(2027, [cop], [{ typeId: cop.id, date: isoDate('2027-10-07') }])
    expect((only?.date ?? '9') < '2027-07-01').toBe(true)
  })

  it('has nothing when nothing is missing', () => {
    expect(propose(2027, [aType('cop', { rhythm: null })])).toEqual([])
  })

  it('never lies on a day to avoid, nor two on one day, whatever is planned', () => {
    const anyDay = fc.integer({ min: 0, max: 364 })
    fc.assert(
      fc.property(
        fc.constantFrom(2025, 2026, 2027),
        fc.array(anyDay, { maxLength: 12 }),
        (year, days) => {
          const planned = days.map((day) => ({
            typeId: 'andere' as EventTypeId,
            date: addDays(isoDate(`${year}-01-01`), day),
          }))
          const others = planned.map(({ date }, index) => ({
            ...{ id: `planned-${index}` as EventId, title: 'Andere', date, ...times },
          }))
          const dates = propose(year, [cop, business, february], planned).map(({ date }) => {
            if (date === null) throw new Error('No day')
            expect(yearOf(date)).toBe(year)
            const check = aDateCheck(date, { ...times, otherEvents: others })
            const weights = findingsFor(check, calendar).map(({ severity }) => severity)
            expect(weights).not.toContain('avoid')
            return date
          })
          expect(new Set(dates).size).toBe(dates.length)
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  it('says so when no day is left', () => {
    const { date: _, ...check } = aDateCheck('2027-01-01', {
      now: '2028-06-01T09:00:00.000Z' as never,
    })
    const wishes = yearWishes(rhythmGaps(2027, [], [cop]), [cop])
    expect(proposeYear(2027, wishes, [], check, calendar).map(({ date }) => date)).toEqual([
      null,
      null,
    ])
  })
})

it('plans the next year from October', () => {
  expect(['2026-09-30', '2026-10-01'].map((day) => yearToPlan(isoDate(day)))).toEqual([2026, 2027])
})
