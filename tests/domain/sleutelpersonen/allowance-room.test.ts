import { expect, it, describe } from 'vitest'
import moneyRules from '../../../resources/data/money-rules.json' with { type: 'json' }
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId, PoolRateId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { AllowanceLimits, WorkWish } from '#domain/sleutelpersonen/allowance'
import { allowanceRoom } from '#domain/sleutelpersonen/allowance-room'
import type { PaidPerson, WorkEntry } from '#domain/sleutelpersonen/counted-work'
import { limitsOfYear, minimumWageOn } from '#domain/sleutelpersonen/known-limits'
import { allowanceWords } from '#domain/texts/allowance'

let count = 0

function aPerson(own: Partial<PaidPerson> & { hour?: number | null; km?: number | null } = {}) {
  const { hour = 560, km = 230, ...person } = own
  return {
    ...({ reward: 'vrijwilligersvergoeding', is21: true, ceiling: null, outside: [] } as const),
    rates: [
      {
        ...{ id: 'rate' as PoolRateId, fromOn: isoDate('2020-01-01'), source: 'afspraak' },
        ...{ hourCents: hour === null ? null : cents(hour), kmTenthCents: km },
      },
    ],
    ...person,
  } satisfies PaidPerson
}

function work(day: string, minutes: number, own: Partial<WorkEntry> = {}): WorkEntry {
  count += 1
  return {
    ...{
      id: `hours-${count}` as HoursEntryId,
      assignmentId: null,
      workedOn: isoDate(day),
      minutes,
    },
    ...{ km: 0, expenses: cents(0), reward: null, hourCents: null, kmTenthCents: null },
    ...{ is21: null, status: 'worked', ...own },
  }
}

const wish = (minutes: number, own: Partial<WorkWish> = {}): WorkWish => ({
  ...{ minutes, km: 0, expenses: cents(0), ...own },
})

type Case = {
  readonly person?: PaidPerson
  readonly work?: readonly WorkEntry[]
  readonly date?: string
  readonly wish?: WorkWish
  readonly limits?: AllowanceLimits
}

function ask({ person = aPerson(), work: done = [], date = '2025-02-14', ...rest }: Case) {
  const day = isoDate(date)
  const year = Number(date.slice(0, 4))
  const room = allowanceRoom({
    ...{ person, work: done, date: day, wish: rest.wish },
    limits: rest.limits ?? limitsOfYear(moneyRules, undefined, year),
    minimumWage: minimumWageOn(moneyRules, day),
  })
  const of = (kind: string) => room.limits.find((limit) => limit.kind === kind)
  return {
    ...room,
    ...{ hour: of('hour'), month: of('month'), year: of('year') },
    words: room.signals.map((signal) => allowanceWords(signal).fact),
    why: room.signals.map((signal) => allowanceWords(signal).reason),
  }
}

const own = (amount: number | null) => ({ amount, certainty: 'own', source: 'test' }) as const

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
    expect(answer.why[0]).toBe('Het wordt samen € 218,40; de grens is € 210. Er past nog 2,5 uur.')
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

describe('approved hours', () => {
  const frozen = (hourCents: number, is21: boolean): Partial<WorkEntry> => ({
    ...({ status: 'approved', reward: 'vrijwilligersvergoeding' } as const),
    ...{ hourCents: cents(hourCents), is21, kmTenthCents: 0 },
  })

  it('are tested by the age and the rate they were approved with, and others by those of now', () => {
    const done = [work('2025-02-14', 60, frozen(560, false))]
    expect(ask({ work: done }).words).toEqual([expect.stringContaining('bedrag per uur')])
    expect(ask({ work: done, date: '2025-02-15' }).words).toEqual([])
    const young = aPerson({ is21: false })
    const wasFine = [work('2025-02-14', 60, frozen(560, true))]
    expect(ask({ work: wasFine, person: young }).words).toEqual([])
    expect(ask({ work: wasFine, person: young, wish: wish(60) }).words).toHaveLength(1)
  })

  it('count for what was paid in the end', () => {
    const corrected = { reward: cents(20_000), kmAllowance: cents(0), expenses: cents(0) }
    const done = [work('2025-02-14', 300, { ...frozen(560, true), corrected })]
    expect(ask({ work: done })).toMatchObject({ month: { used: 22_800, over: 1_800 } })
  })
})
