import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
let personId: PersonId

beforeEach(async () => {
  backend = aBackend()
  personId = await aSleutelpersoon('Tesfay Fabel', 560)
})
afterEach(() => backend.close())

async function refusalOf<Name extends CallName>(name: Name, input: InputFor<Contract[Name]>) {
  const answer = await ask(backend, name, input)
  return answer.kind === 'refused' ? answer.reason : answer.kind
}

async function aSleutelpersoon(name: string, hourCents: number): Promise<PersonId> {
  const joined = await valueOf(backend, 'pool.join', {
    ...{ person: { name }, sinceOn: isoDate('2026-01-05') },
  })
  const id = joined.personId
  await valueOf(backend, 'pool.change', {
    ...{ personId: id, reward: 'vrijwilligersvergoeding', is21: true },
  })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId: id, fromOn: isoDate('2026-01-01'), hourCents: cents(hourCents) },
    ...{ kmTenthCents: 230, source: 'afspraak (voorbeeld)' },
  })
  return id
}

async function worked(day: string, minutes: number, more: object = {}): Promise<HoursEntryId> {
  const input = { personId, workedOn: isoDate(day), minutes, ...more }
  return (await valueOf(backend, 'hours.add', input)).hoursId
}

const february = { from: isoDate('2026-02-01'), until: isoDate('2026-02-28') }
const list = () => valueOf(backend, 'hours.list', february)
const rowOf = async (hoursId: HoursEntryId) =>
  (await list()).rows.find((row) => row.hoursId === hoursId)

describe('hours', () => {
  it('are shown with what they come to, and added up', async () => {
    await worked('2026-02-03', 150, { km: 10, expenses: cents(250), note: 'Taalhuis' })
    await worked('2026-02-10', 60)
    const { rows, totals, counts, total } = await list()
    expect(
      rows.map(({ name, minutes, amount, status }) => [name, minutes, amount, status]),
    ).toEqual([
      ['Tesfay Fabel', 150, 1400 + 230 + 250, 'worked'],
      ['Tesfay Fabel', 60, 560, 'worked'],
    ])
    expect(totals).toEqual({
      ...{ minutes: 210, km: 10, expenses: 250, amount: 2440, minutesWithoutRate: 0 },
    })
    expect([counts, total]).toEqual([
      { planned: 0, worked: 2, approved: 0, 'in-payment': 0, paid: 0 },
      2,
    ])
  })

  it('of a day to come are planned', async () => {
    const { today } = await valueOf(backend, 'system.status', {})
    const nextYear = `${Number(today.slice(0, 4)) + 1}-02-03`
    await worked(nextYear, 60)
    const { rows } = await valueOf(backend, 'hours.list', {
      ...{ from: isoDate(nextYear), until: isoDate(nextYear) },
    })
    expect(rows[0]?.status).toBe('planned')
    const hoursIds = rows.map(({ hoursId }) => hoursId)
    expect(await refusalOf('hours.approve', { hoursIds })).toBe('hours-not-worked')
    expect(await refusalOf('hours.setWorked', { hoursIds })).toBe('hours-to-come')
    const hoursId = await worked('2026-02-03', 60)
    const workedOn = isoDate(nextYear)
    expect(await refusalOf('hours.change', { hoursId, workedOn })).toBe('hours-to-come')
  })

  it('are changed until they are approved, and again when that is taken back', async () => {
    const hoursId = await worked('2026-02-03', 60)
    await valueOf(backend, 'hours.change', { hoursId, minutes: 90, km: 4 })
    expect(await rowOf(hoursId)).toMatchObject({ minutes: 90, km: 4 })
    await valueOf(backend, 'hours.approve', { hoursIds: [hoursId] })
    expect(await refusalOf('hours.change', { hoursId, minutes: 30 })).toBe('hours-approved')
    expect(await refusalOf('hours.remove', { hoursId })).toBe('hours-approved')
    await valueOf(backend, 'hours.reopen', { hoursIds: [hoursId] })
    await valueOf(backend, 'hours.remove', { hoursId })
    expect((await list()).total).toBe(0)
  })

  it('keep the rate they were approved with', async () => {
    const hoursId = await worked('2026-02-03', 60)
    await valueOf(backend, 'hours.approve', { hoursIds: [hoursId] })
    await valueOf(backend, 'pool.setRate', {
      ...{ personId, fromOn: isoDate('2026-01-01'), hourCents: cents(300), kmTenthCents: null },
      source: 'vergissing (voorbeeld)',
    })
    expect((await rowOf(hoursId))?.amount).toBe(560)
    await valueOf(backend, 'hours.reopen', { hoursIds: [hoursId] })
    expect((await rowOf(hoursId))?.amount).toBe(300)
  })

  it('are approved together; what cannot be stays as it is', async () => {
    const one = await worked('2026-02-03', 60)
    const two = await worked('2026-02-04', 60)
    await valueOf(backend, 'hours.approve', { hoursIds: [one] })
    const before = await hashOf(backend)
    expect(await valueOf(backend, 'hours.approve', { hoursIds: [one, two] })).toMatchObject({
      ...{ done: 1, left: 1 },
    })
    await valueOf(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(before)
  })

  it('say before they are approved that a limit is crossed, and keep that', async () => {
    const hoursIds = [await worked('2026-02-03', 1440), await worked('2026-02-04', 960)]
    const { crossings, totals } = await valueOf(backend, 'hours.beforeApproval', { hoursIds })
    expect(totals.amount).toBe(40 * 560)
    expect(crossings).toEqual([
      { personId, name: 'Tesfay Fabel', facts: ['Februari is € 4 boven de grens'] },
    ])
    await valueOf(backend, 'hours.approve', { hoursIds })
    const [first] = (await list()).rows
    expect(first?.limitNote).toBe('Februari is € 4 boven de grens.')
  })

  it('say before they are approved what is not known of the limits', async () => {
    const hoursIds = [await worked('2026-02-03', 60)]
    await valueOf(backend, 'pool.change', { personId, is21: null })
    expect(await valueOf(backend, 'hours.beforeApproval', { hoursIds })).toMatchObject({
      unknowns: [{ personId, facts: ['Het is niet bekend of deze persoon 21 jaar of ouder is'] }],
    })
  })

  it('without an assignment keep the crossing she went on with, until they change', async () => {
    const hoursId = await worked('2026-02-03', 1440, { expenses: cents(20_000) })
    expect((await rowOf(hoursId))?.limitNote).toBe('Februari komt € 114,40 boven de grens.')
    await valueOf(backend, 'hours.change', { hoursId, note: 'Taalhuis' })
    expect((await rowOf(hoursId))?.limitNote).not.toBeNull()
    await valueOf(backend, 'hours.change', { hoursId, minutes: 60 })
    expect((await rowOf(hoursId))?.limitNote).toBeNull()
  })

  it('say that no rate is known, and count nothing', async () => {
    const { personId: other } = await valueOf(backend, 'pool.join', {
      person: { name: 'Selam Sage' },
    })
    const { hoursId } = await valueOf(backend, 'hours.add', {
      ...{ personId: other, workedOn: isoDate('2026-02-05'), minutes: 45 },
    })
    expect(await rowOf(hoursId)).toMatchObject({ amount: 0, minutesWithoutRate: 45 })
  })

  it('tell per person what is left of the month and the year', async () => {
    await worked('2026-02-03', 600)
    const { rows } = await valueOf(backend, 'hours.people', { month: '2026-02' })
    expect(rows).toMatchObject([
      { name: 'Tesfay Fabel', monthRoom: 22_000 - 5600, yearRoom: 220_000 - 5600, over: 0 },
    ])
  })

  it('are only of somebody in the pool', async () => {
    const input = { personId: 'nobody' as PersonId, workedOn: isoDate('2026-02-03'), minutes: 60 }
    expect(await refusalOf('hours.add', input)).toBe('not-found')
  })
})

describe('her own amounts of a year', () => {
  const none = { hourFrom21: null, hourUnder21: null, month: null, perYear: null, km: null }
  const monthOf = async (year: number) =>
    (await valueOf(backend, 'allowance.years', {}))
      .find((each) => each.year === year)
      ?.amounts.find(({ field }) => field === 'month')

  it('take the place of the known ones, with their source, and go away again', async () => {
    const before = await hashOf(backend)
    await valueOf(backend, 'allowance.setOwn', {
      ...{ year: 2027, ...none, month: 23_000, source: 'brief van de gemeente (voorbeeld)' },
    })
    expect(await monthOf(2027)).toEqual({
      ...{ field: 'month', amount: 23_000, certainty: 'own', known: null },
      source: 'brief van de gemeente (voorbeeld)',
    })
    const room = await valueOf(backend, 'allowance.of', { personId, date: isoDate('2027-03-01') })
    expect(room.limits.map(({ limit }) => limit)).toEqual([null, 23_000, null])
    await valueOf(backend, 'allowance.clearOwn', { year: 2027 })
    expect(await hashOf(backend)).toBe(before)
    expect((await monthOf(2027))?.amount).toBeNull()
  })

  it('are not taken when there is none', async () => {
    const input = { year: 2027, ...none, source: 'niets' }
    expect(await refusalOf('allowance.setOwn', input)).toBe('no-own-amount')
  })
})

describe('a month sheet', () => {
  it('comes back unchanged without a change, and planned hours as worked', async () => {
    await worked('2026-02-03', 140, { km: 10, expenses: cents(250), note: 'Taalhuis' })
    const [made] = (
      await valueOf(backend, 'hours.exportMonthSheet', { month: '2026-02', personId })
    ).files
    expect(made?.name).toBe('2026-02-01_urenbriefje.xlsx')
    const file = made?.id ?? ('' as never)
    expect(await refusalOf('import.preview', { file })).toBe('file-is-month-sheet')
    const preview = await valueOf(backend, 'hours.inspectSheet', { file })
    expect(preview.rows.map(({ outcome }) => outcome)).toEqual(['unchanged'])
    const taken = await valueOf(backend, 'hours.takeSheet', { file })
    expect(taken).toEqual({ taken: 0, left: 0, sentence: 'Er is niets veranderd.' })
  })

  it('of somebody without hours has only empty lines', async () => {
    const { files } = await valueOf(backend, 'hours.exportMonthSheet', {
      ...{ month: '2026-02', personId },
    })
    const file = files[0]?.id ?? ('' as never)
    expect((await valueOf(backend, 'hours.inspectSheet', { file })).rows).toEqual([])
  })

  it('of nobody is not made', async () => {
    expect(await refusalOf('hours.exportMonthSheet', { month: '2026-02' })).toBe(
      'nothing-to-export',
    )
  })

  it('is told from any other file', async () => {
    const bytes = new TextEncoder().encode('Naam;Aanwezig\nElsa van Fictie;x')
    const file = backend.files.put('lijst.csv', bytes).id
    expect(await refusalOf('hours.inspectSheet', { file })).toBe('file-refused')
  })
})

describe('a yes that came to nothing', () => {
  const promised = async () => {
    const { rows } = await valueOf(backend, 'budget.sheet', { year: 2026 })
    return rows.find(({ lineId }) => lineId === 'post-05')?.verplicht
  }
  const aYes = async () => {
    const { needId } = await valueOf(backend, 'poolNeeds.add', {
      ...{ title: 'Huisbezoek (voorbeeld)', date: isoDate('2026-02-03') },
      ...{ startTime: wallTime('09:00'), endTime: wallTime('11:00') },
    })
    const asked = { needId, personIds: [personId], way: null }
    const [assignmentId] = (await valueOf(backend, 'assignments.ask', asked)).assignmentIds
    if (assignmentId === undefined) throw new Error('Nobody was asked')
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
    const [row] = (await list()).rows
    if (row === undefined) throw new Error('Nothing was planned')
    return row.hoursId
  }

  it('promises nothing once it was approved as nothing, and again when that is taken back', async () => {
    const hoursId = await aYes()
    expect(await promised()).toBe(1120)
    await valueOf(backend, 'hours.change', { hoursId, minutes: 0 })
    await valueOf(backend, 'hours.setWorked', { hoursIds: [hoursId] })
    await valueOf(backend, 'hours.approve', { hoursIds: [hoursId] })
    expect(await promised()).toBe(0)
    await valueOf(backend, 'hours.reopen', { hoursIds: [hoursId] })
    expect(await promised()).toBe(1120)
  })

  it('keeps its hours while it is a yes', async () => {
    const hoursId = await aYes()
    expect(await refusalOf('hours.remove', { hoursId })).toBe('hours-of-yes')
  })
})
