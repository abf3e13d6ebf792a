import { expect, it, describe } from 'vitest'
import moneyRules from '../../../resources/data/money-rules.json' with { type: 'json' }
import { limitsOfYear } from '#domain/sleutelpersonen/known-limits'
import { aPerson, ask, wish, work } from './an-allowance.ts'

describe('other forms of reward', () => {
  it('tests nothing for unpaid work', () => {
    const answer = ask({ person: aPerson({ reward: 'onbetaald' }), wish: wish(1000 * 60) })
    expect(answer).toMatchObject({ isTested: false, limits: [], fitsMinutes: null })
    expect(answer.words).toEqual(['Onbetaald: er is geen grens om op te letten'])
  })

  it('tests no limit of volunteers for an invoice', () => {
    const answer = ask({ person: aPerson({ reward: 'factuur', hour: 6000 }), wish: wish(600) })
    expect(answer.limits).toEqual([])
    expect(answer.words).toEqual(['Op factuur: de grenzen voor vrijwilligers gelden niet'])
  })

  it('holds paid service against the minimum wage of the day', () => {
    const person = aPerson({ reward: 'dienstverband', hour: 1420 })
    expect(ask({ person, date: '2025-06-30' }).words).toEqual([])
    expect(ask({ person, date: '2025-07-01' }).words).toEqual([
      '€ 14,20 per uur is minder dan het minimumloon',
    ])
  })

  it('says that the minimum wage is not known', () => {
    const person = aPerson({ reward: 'dienstverband', hour: 1500 })
    expect(ask({ person, date: '2026-07-01' }).words).toEqual([
      'Het minimumloon op 1 juli 2026 is nog niet bekend',
    ])
  })

  it('is careful when the form is not known', () => {
    const answer = ask({ person: aPerson({ reward: null }), wish: wish(60) })
    expect(answer.isTested).toBe(true)
    expect(answer.words).toEqual(['De beloning is nog niet bekend'])
  })
})

describe('what is not known', () => {
  it('warns that the limits of a year are not known', () => {
    const answer = ask({ date: '2027-02-14', wish: wish(100 * 60) })
    expect(answer.month).toMatchObject({ limit: null, room: null, over: 0, certainty: 'onbekend' })
    expect(answer.words).toEqual([
      'De grenzen van 2027 zijn nog niet allemaal bekend',
      'Het maximum per kilometer van 2027 is nog niet bekend',
    ])
  })

  it('takes her own amount in the place of the known one', () => {
    const hers = {
      ...{ hourFrom21: null, hourUnder21: null, month: 23_000, perYear: null, km: null },
      source: 'brief van de gemeente',
    }
    const limits = limitsOfYear(moneyRules, hers, 2027)
    expect(limits.month).toEqual({
      ...{ amount: 23_000, certainty: 'own', source: 'brief van de gemeente' },
    })
    expect(limits.perYear.amount).toBeNull()
    expect(limitsOfYear(moneyRules, hers, 2025).hourFrom21.amount).toBe(560)
  })
})

describe('the ceiling somebody asked for', () => {
  const person = aPerson({ ceiling: { minutes: 8 * 60, per: 'month' } })

  it('says that hours go over it, whatever the reward', () => {
    const answer = ask({
      person: { ...person, reward: 'onbetaald' },
      ...{ work: [work('2025-02-03', 6 * 60)], wish: wish(4 * 60) },
    })
    expect(answer.ceiling).toMatchObject({ usedMinutes: 360, wishMinutes: 240, overMinutes: 120 })
    expect(answer.why[0]).toBe('Afgesproken is 8 uur; samen wordt het 10 uur.')
  })

  it('bounds what fits', () => {
    expect(ask({ person, work: [work('2025-02-03', 370)] }).fitsMinutes).toBe(105)
  })

  it('counts a year when it holds per year', () => {
    const yearly = aPerson({ ceiling: { minutes: 600, per: 'year' } })
    expect(ask({ person: yearly, work: [work('2025-01-03', 300)] }).ceiling?.usedMinutes).toBe(300)
  })
})
