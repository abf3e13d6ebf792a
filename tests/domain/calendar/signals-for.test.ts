import { describe, expect, it } from 'vitest'
import { instant, isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { between, linesOn, signalsOn, withoutTimes } from './achterhoek-calendar.ts'

describe('the date check', () => {
  it('tells of Sunday, ramadan and the spring break of Zuid on 14 February 2027', () => {
    expect(linesOn('2027-02-14', between('13:00', '16:00'))).toEqual([
      'avoid weekend',
      'adapt ramadan',
      'note schoolvakantie-zuid',
    ])
  })

  it('says nothing about an ordinary working day far ahead', () => {
    expect(signalsOn('2025-09-16')).toEqual([])
  })

  it('puts what weighs most first', () => {
    const severities = signalsOn('2025-04-18', { now: instant('2025-04-10T09:00:00Z') }).map(
      ({ severity }) => severity,
    )
    expect(severities).toEqual(['avoid', 'adapt', 'adapt'])
  })

  it('gives a fact and a way out in words', () => {
    expect(signalsOn('2025-02-14', between('09:30', '13:00'))).toEqual([
      {
        id: 'vrijdaggebed',
        ids: ['vrijdaggebed'],
        layer: 'friday-prayer',
        severity: 'adapt',
        marginDays: 0,
        text: 'Het vrijdagmiddaggebed is tussen ongeveer 12.45 en 14.20 uur.',
        advice: 'Eindig om 12.30 uur, of houd een stille ruimte vrij.',
      },
      {
        id: 'nabij-ramadan',
        ids: ['nabij-ramadan'],
        layer: 'ramadan',
        severity: 'note',
        marginDays: 1,
        text: 'De ramadan begint 15 dagen later, rond 1 maart.',
        advice: 'Geen bezwaar voor deze datum.',
      },
    ])
  })
})

describe('public holidays', () => {
  it('weigh more in a year in which most people have the day off', () => {
    expect(linesOn('2025-05-05')).toContain('avoid bevrijdingsdag')
    expect(linesOn('2026-05-05')).toContain('adapt bevrijdingsdag')
  })
})

describe('school holidays', () => {
  it('weigh as the region says, each region on its own line', () => {
    const lines = signalsOn('2025-02-25').filter(({ layer }) => layer === 'school-holiday')
    expect(lines.map(({ id, severity, text, advice }) => [id, severity, text, advice])).toEqual([
      [
        'schoolvakantie-midden',
        'avoid',
        'In Midden is het voorjaarsvakantie (22 februari tot en met 2 maart). Dat geldt voor Aalten, Doetinchem en Montferland.',
        'Kies een andere week. Mensen met kinderen zijn dan vaak weg. Scholen mogen van deze data afwijken.',
      ],
      [
        'schoolvakantie-zuid',
        'note',
        'In Zuid is het voorjaarsvakantie (22 februari tot en met 2 maart). Dat geldt voor Montferland.',
        'Let op bij gasten uit Montferland. Scholen mogen van deze data afwijken.',
      ],
    ])
  })

  it('are no all-clear where the data ends or no gemeente has a region', () => {
    expect(linesOn('2030-09-02')).toContain('no-data geen-gegevens-schoolvakanties')
    expect(linesOn('2026-09-15', { schoolHolidayRegions: [] })).toEqual([
      'no-data geen-gegevens-schoolvakanties',
    ])
  })
})

describe('data that ends', () => {
  it('is said for every layer, never left silent', () => {
    expect(linesOn('2031-03-05')).toEqual([
      'no-data geen-gegevens-feestdagen',
      'no-data geen-gegevens-schoolvakanties',
      'no-data geen-gegevens-religieuze-dagen',
    ])
  })

  it('is said when the region has no place to reckon the sun for', () => {
    expect(linesOn('2025-02-14', { place: null })).toContain('no-data geen-gegevens-zonnestand')
    expect(linesOn('2025-09-16', { place: null })).toEqual([])
  })
})

describe('own planning', () => {
  const other = {
    id: 'event-1' as EventId,
    title: 'CoP maart',
    date: isoDate('2025-09-16'),
    ...between('11:00', '13:00'),
  }

  it('names another event on the day, heaviest when the times overlap', () => {
    const lines = [between('10:00', '12:00'), between('13:00', '15:00'), withoutTimes].map(
      (times) => linesOn('2025-09-16', { ...times, otherEvents: [other] }),
    )
    expect(lines).toEqual([
      ['avoid eigen-bijeenkomst-event-1'],
      ['note eigen-bijeenkomst-event-1'],
      ['adapt eigen-bijeenkomst-event-1'],
    ])
    expect(signalsOn('2025-09-17', { otherEvents: [other] })).toEqual([])
  })

  it('warns when there is too little time to invite, and for a day that is over', () => {
    const lines = ['2025-08-19', '2025-08-20', '2025-09-03', '2025-09-17'].map((day) =>
      linesOn('2025-09-16', { now: instant(`${day}T10:00:00Z`) }),
    )
    expect(lines).toEqual([[], ['note korte-termijn'], ['adapt korte-termijn'], ['note voorbij']])
  })

  it('counts today in Amsterdam, not in UTC', () => {
    expect(linesOn('2025-09-16', { now: instant('2025-09-16T22:30:00Z') })).toEqual([
      'note voorbij',
    ])
  })
})

describe('friday prayer', () => {
  it('is named as a note while the event has no times', () => {
    expect(linesOn('2025-09-19', withoutTimes)).toEqual(['note vrijdaggebed'])
  })

  it('moves with the sun: in summer a morning until 13.00 uur is free of it', () => {
    expect(linesOn('2025-06-20', between('09:30', '13:00'))).toEqual([
      'note wereldvluchtelingendag',
    ])
  })

  it('asks for a pause when the event spans it', () => {
    const [signal] = signalsOn('2025-09-19', between('10:00', '17:00'))
    expect(signal?.advice).toBe('Plan rond 13.25 uur een pauze en houd een stille ruimte vrij.')
  })
})
