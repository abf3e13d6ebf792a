import { describe, expect, it } from 'vitest'
import { between, linesOn, signalsOn, withoutTimes } from './achterhoek-calendar.ts'

describe('a feast that may fall a day earlier or later', () => {
  it('is avoided as long as it lasts and weighs less on the days around it', () => {
    const days = ['2027-05-15', '2027-05-18', '2027-05-19', '2027-05-20']
    const lines = days.map((day) => linesOn(day).filter((line) => line.includes('offerfeest')))
    expect(lines).toEqual([
      ['adapt offerfeest-marge'],
      ['avoid offerfeest'],
      ['avoid offerfeest'],
      ['adapt offerfeest-marge'],
    ])
  })

  it('says which day it is and that it may shift', () => {
    const [feast] = signalsOn('2026-03-21').filter(({ id }) => id === 'suikerfeest')
    expect(feast).toMatchObject({
      marginDays: 1,
      ids: ['suikerfeest', 'nowruz'],
      text: 'Rond deze dag vallen Suikerfeest (Eid al-Fitr) en Nowruz / Newroz.',
    })
    expect(signalsOn('2025-03-31')[0]).toMatchObject({
      id: 'suikerfeest',
      text: 'Suikerfeest (Eid al-Fitr) begint rond 30 maart. Dit is dag 2 van 3. Een dag eerder of later kan ook.',
    })
  })

  it('does not warn around a day that is only a note', () => {
    expect(linesOn('2026-06-24')).toEqual([])
    expect(linesOn('2026-06-26', between('09:00', '11:00'))).toEqual([])
  })
})

describe('feasts on the same day', () => {
  it('are one line with the heaviest weight, in which each can still be found', () => {
    const lines = signalsOn('2026-01-07')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      id: 'lidet',
      ids: ['lidet', 'juliaans-kerst'],
      severity: 'avoid',
      advice:
        'Kies een andere dag als Eritrese of Ethiopische gasten komen. Houd rekening met kerkgang.',
    })
  })

  it('stay apart from public holidays', () => {
    expect(linesOn('2025-04-20')).toEqual([
      'avoid eerste-paasdag',
      'avoid weekend',
      'avoid orthodox-pasen',
    ])
  })
})

describe('nowruz', () => {
  it('has a main day, a fixed day and an eve', () => {
    const days = ['2028-03-19', '2028-03-20', '2028-03-21', '2028-03-22']
    expect(
      days.map((day) => linesOn(day, withoutTimes).filter((line) => line.includes('nowruz'))),
    ).toEqual([['note nowruz-marge'], ['adapt nowruz'], ['adapt nowruz'], []])
    expect(linesOn('2025-03-20')).toContain('note nowruz-vooravond')
    expect(linesOn('2025-03-20', between('19:00', '21:00'))).toContain('adapt nowruz-vooravond')
  })
})

describe('ramadan', () => {
  it('asks for no lunch by day and names the iftar in the evening', () => {
    const byTime = (start: string, end: string) => linesOn('2026-02-25', between(start, end))
    expect(byTime('10:00', '14:00')).toEqual(['adapt ramadan'])
    expect(byTime('15:00', '17:30')).toEqual(['adapt ramadan', 'adapt iftar'])
    expect(byTime('17:00', '20:00')).toEqual(['adapt ramadan', 'adapt iftar'])
    expect(byTime('18:30', '20:30')).toEqual(['adapt ramadan', 'adapt iftar'])
    expect(byTime('19:30', '21:30')).toEqual(['note ramadan'])
  })

  it('says when the iftar is and what to do about it', () => {
    const iftar = signalsOn('2026-02-24', between('17:00', '20:00')).find(
      ({ id }) => id === 'iftar',
    )
    expect(iftar?.text).toBe(
      'De iftar is bij zonsondergang, rond 18.05 uur. Dat valt in uw bijeenkomst.',
    )
    expect(iftar?.advice).toBe('Eindig om 17.00 uur, begin na 19.15 uur, of eet samen.')
  })

  it('may begin a day earlier, and is found by the name of its first day', () => {
    expect(linesOn('2026-02-17')).toEqual([
      'avoid schoolvakantie-midden',
      'note carnaval',
      'note ramadan-marge',
      'note schoolvakantie-zuid',
    ])
    expect(signalsOn('2028-01-28', between('09:00', '11:00'))[0]?.ids).toEqual([
      'ramadan',
      'ramadan-start',
    ])
  })

  it('is announced within three weeks, without an objection', () => {
    expect(linesOn('2027-01-18')).toEqual(['note nabij-ramadan'])
    expect(linesOn('2027-01-14')).toEqual([])
  })

  it('runs into the year after the data when it began within it', () => {
    expect(linesOn('2031-01-07')).toContain('adapt ramadan')
  })
})
