import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function join(name: string): Promise<PersonId> {
  return (await valueOf(backend, 'pool.join', { person: { name } })).personId
}
const named = async (wish: object = {}) =>
  (await valueOf(backend, 'pool.list', wish)).rows.map(({ name }) => name)
const detail = (personId: PersonId) => valueOf(backend, 'pool.get', { personId })

describe('joining the pool', () => {
  it('takes somebody of the network, or a new name that is then in the network too', async () => {
    const { personId } = await valueOf(backend, 'people.create', { name: 'Selam Sage' })
    await valueOf(backend, 'pool.join', { person: { id: personId } })
    await join('Tesfay Fabel')

    expect(await named()).toEqual(['Tesfay Fabel', 'Selam Sage'])
    expect((await valueOf(backend, 'system.status', {})).counts).toMatchObject({ pool: 2 })
    const { rows } = await valueOf(backend, 'people.list', {})
    expect(rows.map(({ name }) => name)).toContain('Tesfay Fabel')
  })

  it('says nothing about purpose or consent unless she does', async () => {
    const quiet = await join('Selam Sage')
    expect(await valueOf(backend, 'privacy.ofPerson', { personId: quiet })).toMatchObject({
      ...{ purpose: null, consents: [] },
    })
    const { personId } = await valueOf(backend, 'pool.join', {
      ...{ person: { name: 'Tesfay Fabel' }, setsPurpose: true },
      consent: { givenOn: isoDate('2026-11-20'), how: 'gesprek (voorbeeld)' },
    })
    expect(await valueOf(backend, 'privacy.ofPerson', { personId })).toMatchObject({
      ...{ purpose: 'pool', consents: [{ purpose: 'pool', withdrawnOn: null }] },
    })
    expect((await detail(personId)).hasConsent).toBe(true)
  })

  it('does not take the same person twice', async () => {
    const personId = await join('Selam Sage')
    const again = await ask(backend, 'pool.join', { person: { id: personId } })
    expect(again).toMatchObject({ kind: 'refused', reason: 'already-in-pool' })
  })

  it('lets somebody leave and come back with all that was known', async () => {
    const personId = await join('Selam Sage')
    await valueOf(backend, 'pool.setLanguage', { personId, language: 'Tigrinya' })
    const before = await hashOf(backend)
    await valueOf(backend, 'pool.leave', { personId })

    expect(await named()).toEqual([])
    expect(await named({ withLeft: true })).toEqual(['Selam Sage'])
    await ask(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(before)
    await ask(backend, 'history.redo', {})
    await valueOf(backend, 'pool.join', { person: { id: personId } })
    expect(await detail(personId)).toMatchObject({
      ...{ leftOn: null, languages: [{ language: 'Tigrinya' }] },
    })
  })

  it('takes no last day before the first or still to come', async () => {
    const personId = await join('Selam Sage')
    const leave = (on: string) => ask(backend, 'pool.leave', { personId, on: isoDate(on) })
    expect(await leave('2026-11-22')).toMatchObject({ reason: 'left-before-joined' })
    expect(await leave('2026-11-24')).toMatchObject({ reason: 'leaves-later' })
  })
})

describe('a profile', () => {
  it('knows a language by every spelling, and keeps the levels that are not given', async () => {
    const personId = await join('Selam Sage')
    const set = (language: string, levels: object) =>
      valueOf(backend, 'pool.setLanguage', { personId, language, ...levels })
    expect((await set('tigrigna', { speaking: 'good' })).language).toBe('Tigrinya')
    await set('TIGRINYA', { interpreting: 'little' })

    expect((await detail(personId)).languages).toEqual([
      { language: 'Tigrinya', speaking: 'good', reading: null, interpreting: 'little' },
    ])
    expect(await named({ language: 'Tigrina' })).toEqual(['Selam Sage'])
    await valueOf(backend, 'pool.removeLanguage', { personId, language: 'tigrinja' })
    expect((await detail(personId)).languages).toEqual([])
  })

  it('has a rate from a day on, never one that nobody filled in', async () => {
    const personId = await join('Selam Sage')
    await valueOf(backend, 'pool.change', { personId, reward: 'vrijwilligersvergoeding' })
    expect(await detail(personId)).toMatchObject({ rate: null, rates: [] })
    expect((await detail(personId)).missing).toContain('rate')

    const set = (fromOn: string, hour: number) =>
      valueOf(backend, 'pool.setRate', {
        ...{ personId, fromOn: isoDate(fromOn), hourCents: cents(hour) },
        source: 'afspraak (voorbeeld)',
      })
    await set('2026-01-01', 500)
    await set('2027-01-01', 550)
    await set('2026-01-01', 525)
    expect(await detail(personId)).toMatchObject({
      ...{ rate: { hourCents: 525 }, rates: [{ hourCents: 525 }, { hourCents: 550 }] },
    })
    expect((await detail(personId)).missing).not.toContain('rate')
    const empty = { personId, fromOn: isoDate('2026-02-01'), source: 'afspraak' }
    expect(await ask(backend, 'pool.setRate', empty)).toMatchObject({ reason: 'rate-empty' })
  })

  it('keeps one amount from elsewhere per month, and one for a year of which no month is told', async () => {
    const personId = await join('Selam Sage')
    const set = (month: number | null, amount: number) =>
      valueOf(backend, 'pool.setOutside', { personId, year: 2026, month, cents: cents(amount) })
    await set(3, 5_000)
    await set(null, 20_000)
    await set(3, 6_000)
    expect((await detail(personId)).outside).toMatchObject([
      { month: null, cents: 20_000 },
      { month: 3, cents: 6_000, declaredOn: '2026-11-23' },
    ])
  })

  it('tells when somebody can: parts of the week, and days that are otherwise', async () => {
    const personId = await join('Selam Sage')
    const pattern = [
      { weekday: 5, part: 'morning' as const },
      { weekday: 1, part: 'evening' as const },
    ]
    await valueOf(backend, 'pool.setAvailability', { personId, pattern })
    const days = { fromOn: isoDate('2026-12-21'), untilOn: isoDate('2027-01-03') }
    await valueOf(backend, 'pool.addException', { personId, ...days })
    expect(await detail(personId)).toMatchObject({
      pattern: [
        { weekday: 1, part: 'evening' },
        { weekday: 5, part: 'morning' },
      ],
      exceptions: [{ ...days, part: null, isFree: false }],
    })
    const turned = { fromOn: days.untilOn, untilOn: days.fromOn }
    expect(await ask(backend, 'pool.addException', { personId, ...turned })).toMatchObject({
      reason: 'until-before-from',
    })
  })

  it('says what is not known yet, and a rate only of who is paid by the hour', async () => {
    const personId = await join('Selam Sage')
    expect((await detail(personId)).missing).toEqual([
      ...['languages', 'roles', 'reward', 'availability', 'work-check', 'consent'],
    ])
    await valueOf(backend, 'pool.change', { personId, reward: 'onbetaald' })
    expect((await detail(personId)).missing).not.toContain('rate')
    await valueOf(backend, 'pool.change', {
      personId,
      workCheck: {
        checked: { on: isoDate('2025-11-23'), by: 'de verbinder' },
        again: isoDate('2026-11-23'),
      },
    })
    expect((await detail(personId)).workCheck.state).toBe('due')
  })

  it('warns about a number that looks like a BSN and keeps what was typed', async () => {
    const personId = await join('Selam Sage')
    const { hints } = await valueOf(backend, 'pool.change', { personId, note: 'nr 111222333' })
    expect(hints).toEqual([{ kind: 'looks-like-bsn', field: 'note' }])
    expect((await detail(personId)).note).toBe('nr 111222333')
  })
})

describe('the list of the pool', () => {
  it('finds by name, language, theme, role and gemeente; who has no area works everywhere', async () => {
    const [aalten, doetinchem] = ['GM0197' as GemeenteId, 'GM0222' as GemeenteId]
    const selam = await join('Selam Sage')
    await join('Tesfay Fabel')
    await valueOf(backend, 'pool.setLanguage', { personId: selam, language: 'Tigrinya' })
    await valueOf(backend, 'pool.setThemes', { personId: selam, themes: ['Werk', 'Gezondheid'] })
    await valueOf(backend, 'pool.setRoles', { personId: selam, roles: ['tolk', 'rolmodel'] })
    await valueOf(backend, 'pool.setGemeenten', { personId: selam, gemeenteIds: [aalten] })

    expect(await named({ search: 'sela' })).toEqual(['Selam Sage'])
    expect(await named({ search: 'gezond tigr' })).toEqual(['Selam Sage'])
    expect(await named({ role: 'rolmodel' })).toEqual(['Selam Sage'])
    expect(await named({ gemeenteId: aalten })).toEqual(['Tesfay Fabel', 'Selam Sage'])
    expect(await named({ gemeenteId: doetinchem })).toEqual(['Tesfay Fabel'])
    expect(await valueOf(backend, 'pool.counts', {})).toEqual({
      ...{ people: 2, left: 0, languages: ['Tigrinya'], themes: ['Gezondheid', 'Werk'] },
    })
  })
})
