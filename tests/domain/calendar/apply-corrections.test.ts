import { describe, expect, it } from 'vitest'
import { applyCorrections } from '#domain/calendar/apply-corrections'
import type { CalendarCorrection } from '#domain/calendar/calendar-correction'
import { indexCalendar } from '#domain/calendar/calendar-index'
import { daySignals } from '#domain/calendar/day-signals'
import { daysOfYear } from '#domain/calendar/days-of-year'
import { signalsFor } from '#domain/calendar/signals-for'
import { isoDate } from '#domain/shared/dates'
import type { CorrectionId } from '#domain/shared/ids'
import { aDateCheck, achterhoekRegions, reference } from './achterhoek-calendar.ts'

const note = {
  id: 'c-1' as CorrectionId,
  source: 'moskee Doetinchem, 20 maart',
  correctedOn: isoDate('2026-03-20'),
}
const eid = {
  layer: 'culture',
  referenceId: 'suikerfeest',
  originalOn: isoDate('2026-03-20'),
} as const

function move(to: string, until = to, change: object = eid): CalendarCorrection {
  const days = { from: isoDate(to), until: isoDate(until) }
  return { ...note, kind: 'move', ...days, ...(change as typeof eid) }
}

function linesOn(date: string, corrections: readonly CalendarCorrection[]) {
  const calendar = indexCalendar(applyCorrections(reference, corrections))
  return signalsFor(aDateCheck(date), calendar).map(({ id, severity }) => `${severity} ${id}`)
}

function textsOn(date: string, corrections: readonly CalendarCorrection[]) {
  const calendar = indexCalendar(applyCorrections(reference, corrections))
  return signalsFor(aDateCheck(date), calendar).map(({ text }) => text)
}

describe('a feast that was moved', () => {
  const moved = [move('2026-03-23', '2026-03-25')]

  it('lies where the user put it, no longer where the package did, and without a margin', () => {
    expect(reference.feasts.find(({ id }) => id === 'suikerfeest')?.mainDays).toContain(
      '2026-03-20',
    )
    expect(linesOn('2026-03-20', moved)).not.toContain('avoid suikerfeest')
    expect(linesOn('2026-03-23', moved)).toEqual(['avoid suikerfeest'])
    expect(linesOn('2026-03-25', moved)).toEqual(['avoid suikerfeest'])
    expect(linesOn('2026-03-26', moved)).toEqual([])
  })

  it('says where the correction comes from, and is not called "rond" any more', () => {
    expect(textsOn('2026-03-23', moved)).toEqual([
      'Suikerfeest (Eid al-Fitr) begint op 23 maart. Dit is dag 1 van 3. (uw correctie: moskee Doetinchem, 20 maart)',
    ])
    const marks = daySignals(
      isoDate('2026-03-23'),
      isoDate('2026-03-23'),
      achterhoekRegions,
      indexCalendar(applyCorrections(reference, moved)),
    )[0]?.marks
    expect(marks).toMatchObject([
      { id: 'suikerfeest', marginDays: 0, correction: 'moskee Doetinchem, 20 maart' },
    ])
  })

  it('leaves every other year alone', () => {
    expect(linesOn('2025-03-31', moved)).toContain('avoid suikerfeest')
  })

  it('stands where she put it last', () => {
    const twice = [...moved, { ...move('2026-03-24'), id: 'c-2' as CorrectionId }]
    expect(linesOn('2026-03-23', twice)).toEqual([])
    expect(linesOn('2026-03-24', twice)).toEqual(['avoid suikerfeest'])
  })
})

describe('a day that was removed', () => {
  it('is gone from that year only', () => {
    const removed: CalendarCorrection = {
      ...note,
      kind: 'remove',
      layer: 'public-holiday',
      referenceId: 'goede-vrijdag',
      originalOn: isoDate('2026-04-03'),
    }
    expect(linesOn('2026-04-03', [])).toContain('adapt goede-vrijdag')
    expect(linesOn('2026-04-03', [removed])).toEqual([])
    expect(linesOn('2025-04-18', [removed])).toContain('adapt goede-vrijdag')
  })
})

describe('a school holiday and a ramadan that were moved', () => {
  it('lie on the days of the correction', () => {
    const break_ = reference.schoolHolidays.find(
      ({ region, name, schoolYear }) =>
        region === 'midden' && name === 'voorjaarsvakantie' && schoolYear === '2025-2026',
    )
    const ramadan = reference.ramadans.find(({ from }) => from === '2026-02-18')
    if (!break_ || !ramadan) throw new Error('The reference lacks a period')
    const corrections = [
      move('2026-03-02', '2026-03-08', {
        layer: 'school-holiday',
        referenceId: 'schoolvakantie-midden',
        originalOn: break_.from,
      }),
      move('2026-02-19', '2026-03-19', {
        layer: 'ramadan',
        referenceId: 'ramadan',
        originalOn: ramadan.from,
      }),
    ]
    expect(linesOn(break_.from, corrections)).not.toContain('avoid schoolvakantie-midden')
    expect(linesOn('2026-03-02', corrections)).toContain('avoid schoolvakantie-midden')
    expect(linesOn('2026-02-18', corrections)).not.toContain('adapt ramadan')
    expect(textsOn('2026-02-19', corrections)).toContainEqual(
      'Het is ramadan (19 februari tot en met 19 maart). (uw correctie: moskee Doetinchem, 20 maart)',
    )
    expect(textsOn('2026-02-09', corrections)).toContainEqual(
      'De ramadan begint 10 dagen later, op 19 februari. (uw correctie: moskee Doetinchem, 20 maart)',
    )
  })
})

describe('a day of her own', () => {
  const week: CalendarCorrection = {
    ...note,
    kind: 'add',
    layer: 'school-holiday',
    from: isoDate('2026-06-01'),
    until: isoDate('2026-06-05'),
    name: 'extra week Schaersvoorde',
    schoolRegion: 'midden',
    weight: 'avoid',
  }

  it('counts as heavily as the region of the school does, under an id of its own', () => {
    expect(linesOn('2026-06-02', [week])).toEqual(['avoid schoolvakantie-midden-c-1'])
    expect(linesOn('2026-06-08', [week])).toEqual([])
  })

  it('weighs as she says in the other layers', () => {
    const own = {
      ...note,
      kind: 'add',
      from: week.from,
      until: week.from,
      name: 'Dorpsfeest',
    } as const
    const add = (layer: 'public-holiday' | 'culture' | 'ramadan', weight: 'avoid' | 'note') =>
      linesOn('2026-06-01', [{ ...own, layer, weight, schoolRegion: null }])
    expect(add('public-holiday', 'avoid')).toEqual(['avoid correctie-c-1'])
    expect(add('culture', 'note')).toEqual(['note correctie-c-1'])
    expect(add('ramadan', 'note')).toEqual(['note ramadan'])
  })

  it('stands among the days of its year, each with what was made of it', () => {
    const days = daysOfYear(2026, reference, [week, move('2026-03-21')])
    expect(days.find(({ referenceId }) => referenceId === null)).toMatchObject({
      name: 'Extra week Schaersvoorde Midden',
      correction: { kind: 'add' },
    })
    expect(days.find(({ referenceId }) => referenceId === 'suikerfeest')).toMatchObject({
      from: '2026-03-20',
      marginDays: 1,
      correction: { kind: 'move', from: '2026-03-21' },
    })
    expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).toSorted())
    expect(daysOfYear(2026, reference, []).every(({ correction }) => correction === null)).toBe(
      true,
    )
  })
})

it('no correction at all leaves the calendar as it is', () => {
  expect(applyCorrections(reference, [])).toEqual(reference)
})
