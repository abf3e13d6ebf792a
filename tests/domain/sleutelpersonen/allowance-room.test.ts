import { expect, it, describe } from 'vitest'
import moneyRules from '../../../resources/data/money-rules.json' with { type: 'json' }
import type { AssignmentId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { aPerson, ask, own, wish, work } from './an-allowance.ts'

describe('the worked example of the rules', () => {
  const { maximumMaand, uurvergoeding, totaalPerMaand } =
    moneyRules.vrijwilligersvergoeding.testvoorbeeld
  const limits = {
    ...{ year: 2023, hourFrom21: own(500), hourUnder21: own(275) },
    ...{ month: own(maximumMaand * 100), perYear: own(190_000), km: own(230) },
  }

  it('crosses the month with 52 hours of four euros, and says it before', () => {
    const answer = ask({
      ...{ limits, date: '2023-03-31', person: aPerson({ hour: uurvergoeding * 100 }) },
      work: [1, 8, 15].map((day) => work(`2023-03-${String(day).padStart(2, '0')}`, 12 * 60)),
      wish: wish(16 * 60),
    })
    expect((answer.month?.used ?? 0) + (answer.month?.wish ?? 0)).toBe(totaalPerMaand * 100)
    expect(answer.words).toEqual(['Maart komt € 18 boven de grens'])
  })
})

describe('the month and the year, each on its own', () => {
  const busy = [work('2025-02-03', 35 * 60)]

  it('tells a crossing of the month before it happens, with what still fits', () => {
    const answer = ask({ work: busy, wish: wish(4 * 60) })
    expect(answer.month).toMatchObject({ used: 19_600, wish: 2240, over: 840, room: 0 })
    expect(answer.fitsMinutes).toBe(150)
    expect(answer.words).toEqual(['Februari komt € 8,40 boven de grens'])
    expect(answer.why[0]).toBe(
      'Het wordt samen € 218,40; de grens is € 210. Van deze 4 uur past 2,5 uur.',
    )
  })

  it('fits exactly at the limit', () => {
    expect(ask({ work: busy, wish: wish(150) })).toMatchObject({
      month: { over: 0, room: 0 },
      signals: [],
    })
  })

  it('is over by one cent', () => {
    const answer = ask({ work: busy, wish: wish(150, { expenses: cents(1) }) })
    expect(answer.month?.over).toBe(1)
    expect(answer.words).toEqual(['Februari komt € 0,01 boven de grens'])
  })

  it('counts work in the month it was done in', () => {
    const answer = ask({ work: busy, date: '2025-03-01', wish: wish(4 * 60) })
    expect(answer.month).toMatchObject({ used: 0, over: 0 })
    expect(answer.year).toMatchObject({ used: 19_600, wish: 2240 })
  })

  it('counts the last day of a month with that month', () => {
    expect(ask({ work: [work('2025-02-28', 60)] }).month?.used).toBe(560)
  })

  it('begins anew in a new year', () => {
    const answer = ask({ work: [work('2024-12-31', 35 * 60)], date: '2025-01-01' })
    expect(answer.year).toMatchObject({ used: 0, limit: 210_000 })
    expect(answer.month?.used).toBe(0)
  })

  it('takes the limits of the year of the work', () => {
    expect(ask({ date: '2024-12-31' }).year?.limit).toBe(210_000)
    expect(ask({ date: '2026-01-01' }).year?.limit).toBe(220_000)
    expect(ask({ date: '2026-01-01' }).month?.limit).toBe(22_000)
  })

  it('crosses the year while the month still has room', () => {
    const months = Array.from({ length: 10 }, (_, index) =>
      work(`2025-${String(index + 1).padStart(2, '0')}-10`, 37 * 60),
    )
    const answer = ask({ work: months, date: '2025-11-10', wish: wish(8 * 60) })
    expect(answer.month?.over).toBe(0)
    expect(answer.year?.over).toBe(207_200 + 4480 - 210_000)
    expect(answer.words).toEqual(['Heel 2025 komt € 16,80 boven de grens'])
  })

  it.each(['planned', 'worked'] as const)('counts %s hours too', (status) => {
    expect(ask({ work: [work('2025-02-03', 60, { status })] }).month?.used).toBe(560)
  })

  it('counts approved hours by what was agreed then', () => {
    const entry = work('2025-02-03', 60, {
      ...{ status: 'approved', reward: 'vrijwilligersvergoeding', hourCents: cents(400) },
    })
    expect(ask({ work: [entry] }).month?.used).toBe(400)
  })

  it('rounds an assignment once, as it is paid', () => {
    const assignmentId = 'assignment' as AssignmentId
    const twice = [
      work('2025-02-03', 20, { assignmentId }),
      work('2025-02-04', 20, { assignmentId }),
    ]
    expect(ask({ person: aPerson({ hour: 500 }), work: twice }).month?.used).toBe(333)
  })

  it('leaves nothing to fit once a limit was crossed', () => {
    const answer = ask({ work: [work('2025-02-03', 40 * 60)] })
    expect(answer.fitsMinutes).toBe(0)
    expect(answer.words).toEqual(['Februari is € 14 boven de grens'])
    expect(answer.why[0]).toContain('Er past niets meer bij.')
  })
})

describe('what comes from others', () => {
  it('counts an amount of a month for that month and for the year', () => {
    const person = aPerson({ outside: [{ year: 2025, month: 2, cents: cents(10_000) }] })
    const answer = ask({ person, wish: wish(20 * 60) })
    expect(answer.month).toMatchObject({ used: 10_000, outside: 10_000, over: 200 })
    expect(answer.year).toMatchObject({ outside: 10_000, over: 0 })
  })

  it('counts an amount without a month for the year alone', () => {
    const person = aPerson({ outside: [{ year: 2025, month: null, cents: cents(209_000) }] })
    const answer = ask({ person, wish: wish(2 * 60) })
    expect(answer.month).toMatchObject({ outside: 0, over: 0 })
    expect(answer.year?.over).toBe(120)
  })

  it('leaves other years and other months out', () => {
    const outside = [
      { year: 2024, month: null, cents: cents(100) },
      { year: 2025, month: 3, cents: cents(200) },
    ]
    const answer = ask({ person: aPerson({ outside }) })
    expect([answer.month?.outside, answer.year?.outside]).toEqual([0, 200])
  })
})

describe('the limit of an hour', () => {
  it('warns when an hour brings more than the limit', () => {
    const answer = ask({ person: aPerson({ hour: 600 }), wish: wish(60) })
    expect(answer.words).toEqual(['Het bedrag per uur is € 0,40 boven de grens'])
  })

  it('is lower for who is not yet 21', () => {
    const answer = ask({ person: aPerson({ is21: false }) })
    expect(answer.hour).toMatchObject({ limit: 330, over: 230 })
  })

  it('is the lower one when the age is not known, and says so', () => {
    const answer = ask({ person: aPerson({ is21: null, hour: 330 }) })
    expect(answer.hour).toMatchObject({ limit: 330, over: 0 })
    expect(answer.words).toEqual(['Het is niet bekend of deze persoon 21 jaar of ouder is'])
  })

  it('says that no rate is known on the day', () => {
    const answer = ask({ person: aPerson({ hour: null }), wish: wish(60) })
    expect(answer.words).toEqual(['Er is geen bedrag per uur op 14 februari 2025'])
    expect(answer.fitsMinutes).toBeNull()
  })
})

describe('thanks and costs', () => {
  it('counts kilometres and expenses beside a reward', () => {
    const answer = ask({ wish: wish(60, { km: 10, expenses: cents(250) }) })
    expect(answer.month?.wish).toBe(560 + 230 + 250)
  })

  it('counts costs of the whole year once there is a reward in it', () => {
    const costs = work('2025-02-01', 0, {
      ...{ status: 'approved', reward: 'onkosten', expenses: cents(5000) },
    })
    expect(ask({ work: [costs] }).month?.used).toBe(0)
    expect(ask({ work: [costs], wish: wish(60) }).month).toMatchObject({ used: 5000, wish: 560 })
  })

  it('leaves costs alone out, and says that sources differ', () => {
    const answer = ask({
      person: aPerson({ reward: 'onkosten' }),
      wish: wish(8 * 60, { km: 100, expenses: cents(30_000) }),
    })
    expect(answer.month).toMatchObject({ wish: 0, over: 0 })
    expect(answer.words).toEqual(['Alleen onkosten in dit jaar: € 323'])
    expect(answer.why[0]).toContain('Bronnen verschillen')
  })

  it('counts a gift as reward', () => {
    const person = aPerson({ reward: 'cadeau' })
    expect(ask({ person, wish: wish(0, { expenses: cents(25_000) }) }).month).toMatchObject({
      ...{ wish: 25_000, over: 4000 },
    })
  })

  it('warns for more per kilometre than may be free of tax', () => {
    const answer = ask({ person: aPerson({ km: 300 }), wish: wish(60, { km: 10 }) })
    expect(answer.words).toEqual(['€ 0,30 per kilometer is meer dan onbelast mag'])
  })
})
