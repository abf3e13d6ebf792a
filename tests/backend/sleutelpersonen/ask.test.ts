import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { AssignmentId, EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const date = isoDate('2026-12-14')
let backend: Backend
let eventId: EventId
let tesfay: PersonId
let ruth: PersonId

beforeEach(async () => {
  backend = aBackend()
  eventId = await anEvent('09:00', '13:00')
  for (const [name, people] of [
    ...([
      ['Tigrinya', 4],
      ['tigrigna', 2],
      ['Arabisch', 4],
      ['Dari', 1],
    ] as const),
  ]) {
    await valueOf(backend, 'needs.add', { eventId, kind: 'language', name, people })
  }
  tesfay = await aSpeaker('Tesfay Fabel', 'Tigrinya')
  ruth = await aSpeaker('Ruth Legende', 'Tigrinya')
})
afterEach(() => backend.close())

async function anEvent(start: string, end: string): Promise<EventId> {
  const created = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, title: 'Inloop werk (voorbeeld)', date },
    ...{ startTime: wallTime(start), endTime: wallTime(end) },
  })
  return created.eventId
}

async function aSpeaker(name: string, language: string): Promise<PersonId> {
  const { personId } = await valueOf(backend, 'pool.join', { person: { name } })
  await valueOf(backend, 'pool.setLanguage', { personId, language, speaking: 'fluent' })
  const reward = 'vrijwilligersvergoeding' as const
  await valueOf(backend, 'pool.change', { personId, reward, is21: true })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: isoDate('2026-01-01'), hourCents: cents(500), kmTenthCents: null },
    source: 'afspraak (voorbeeld)',
  })
  return personId
}

const body = 'Hallo {voornaam}, kunt u helpen?'
async function asked(personIds: PersonId[], rest: object = {}): Promise<AssignmentId[]> {
  const wish = { eventId, language: 'Tigrinya', personIds, way: 'whatsapp' as const, body }
  return (await valueOf(backend, 'assignments.ask', { ...wish, ...rest })).assignmentIds
}
const answer = (assignmentId: AssignmentId, yes: boolean, rest: object = {}) =>
  valueOf(backend, 'assignments.answer', {
    ...{ assignmentId, answer: yes ? 'yes' : 'no', channel: 'phone' },
    ...rest,
  })
const first = (ids: AssignmentId[]) => ids[0] ?? ('nobody' as AssignmentId)
const candidates = async (language = 'Tigrinya') =>
  (await valueOf(backend, 'assignments.candidates', { eventId, language })).candidates
const coverOf = async (language: string) =>
  (await valueOf(backend, 'poolNeeds.ofEvent', { eventId })).languages.find(
    (each) => each.language === language,
  )
const rolesOf = async (personId: PersonId) =>
  (await valueOf(backend, 'attendance.list', { eventId })).people.find(
    (each) => each.personId === personId,
  )?.roles
const minutesOf = async (personId: PersonId) =>
  (await candidates()).find((each) => each.personId === personId)?.quarterMinutes
const rows = async () => (await valueOf(backend, 'assignments.list', { eventId })).assignments

describe('candidates', () => {
  it('are everybody of the pool, with what speaks for and against them', async () => {
    const nadia = await aSpeaker('Nadia Sprookje', 'Arabisch')
    await valueOf(backend, 'pool.addException', {
      ...{ personId: ruth, fromOn: date, untilOn: date, part: null, isFree: false },
    })
    const people = await candidates('tigrigna')

    expect(people.map(({ personId, verdict }) => [personId, verdict])).toEqual([
      [tesfay, 'fits'],
      [ruth, 'not-free'],
      [nadia, 'other-language'],
    ])
    expect(people[1]).toMatchObject({ behind: ['freedom'], freedom: { kind: 'not-free' } })
  })

  it('tell a crossing before anybody is asked, and how much still fits', async () => {
    await valueOf(backend, 'pool.setOutside', {
      ...{ personId: ruth, year: 2026, month: 12, cents: cents(21_000) },
    })
    const [, second] = await candidates()
    expect(second).toMatchObject({ personId: ruth, verdict: 'over', limits: 'over' })
    expect(second?.crossings.join()).toMatch(/^December komt € [\d,]+ boven de grens/)
    const [id] = await asked([ruth])
    expect((await rows()).find((row) => row.assignmentId === id)?.limitNote).toContain('December')
    const fits = second?.fitsMinutes ?? 0
    expect(fits).toBeGreaterThan(0)
    await valueOf(backend, 'assignments.change', {
      assignmentId: first([id ?? first([])]),
      minutes: fits,
    })
    expect((await rows())[0]?.limitNote).toBeNull()
  })

  it('say what somebody has at the same time', async () => {
    const other = await anEvent('12:00', '15:00')
    await answer(first(await asked([tesfay], { eventId: other })), true)
    const found = (await candidates()).find(({ personId }) => personId === tesfay)
    expect(found).toMatchObject({
      verdict: 'double',
      clashes: [{ kind: 'double', until: '15:00' }],
    })
    expect(found?.clashes).toHaveLength(1)
  })
})

describe('asking', () => {
  it('keeps the words of each as they went out, and nobody is asked twice', async () => {
    const before = await hashOf(backend)
    const wish = { eventId, language: 'Tigrinya', personIds: [tesfay, ruth], body }
    const made = await valueOf(backend, 'assignments.ask', { ...wish, way: 'whatsapp' })
    expect(made).toMatchObject({ asked: 2, leftOut: 0 })
    const batch = await valueOf(backend, 'messages.batch', {
      batchId: made.batchId ?? ('' as never),
    })
    expect(batch).toMatchObject({ kind: 'ask', sentAt: expect.any(String) as string })
    expect(batch.messages.map((each) => each.body)).toEqual([
      'Hallo Tesfay, kunt u helpen?',
      'Hallo Ruth, kunt u helpen?',
    ])
    expect((await rows()).map(({ batchId }) => batchId)).toEqual([made.batchId, made.batchId])
    const again = await ask(backend, 'assignments.ask', { ...wish, way: null })
    expect(again).toMatchObject({ reason: 'nobody-to-ask' })
    expect(await coverOf('Tigrinya')).toMatchObject({ state: 'uncovered', people: 6 })
    await ask(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(before)
  })

  it('proposes its words with the facts of the event', async () => {
    const { short, long } = await valueOf(backend, 'assignments.wording', {
      ...{ eventId, language: 'tigrigna' },
    })
    expect(short.body).toContain('Taal: Tigrinya. Het duurt 4 uur.')
    expect(short.body).toContain('{voornaam}')
    expect(long.subject).toBe('Kunt u helpen bij Inloop werk (voorbeeld)?')
  })
})

describe('an answer', () => {
  it('plans hours and puts somebody on the list without a seat; off takes all of it back', async () => {
    const id = first(await asked([tesfay]))
    await answer(id, true)
    expect(await coverOf('Tigrinya')).toMatchObject({ state: 'covered' })
    expect(await rolesOf(tesfay)).toEqual(['sleutelpersoon'])
    expect(await minutesOf(tesfay)).toBe(240)
    await valueOf(backend, 'assignments.cancel', { assignmentId: id, why: 'ziek (voorbeeld)' })
    expect(await rolesOf(tesfay)).toBeUndefined()
    expect(await minutesOf(tesfay)).toBe(0)
    expect(await coverOf('Tigrinya')).toMatchObject({ state: 'uncovered' })
  })

  it('leaves who came as a guest on the list when the work is called off', async () => {
    await valueOf(backend, 'attendance.register', { eventId, personId: tesfay })
    const id = first(await asked([tesfay]))
    await answer(id, true)
    expect(await rolesOf(tesfay)).toEqual(['deelnemer', 'sleutelpersoon'])
    await answer(id, false)
    expect(await rolesOf(tesfay)).toEqual(['deelnemer'])
  })

  it('may take the question back from the others', async () => {
    const ids = await asked([tesfay, ruth])
    expect((await rows()).map(({ othersAsked }) => othersAsked)).toEqual([1, 1])
    expect(await answer(first(ids), true, { withdrawsOthers: true })).toEqual({
      ...{ withdrawn: 1, isPlanned: true },
    })
    expect((await rows()).map(({ status }) => status)).toEqual(['accepted', 'cancelled'])
  })
})

describe('an event that moves', () => {
  it('shows that another time was asked for, until it was agreed again', async () => {
    const id = first(await asked([tesfay]))
    await answer(id, true)
    const next = addDays(date, 1)
    const times = { startTime: wallTime('13:00'), endTime: wallTime('15:00') }
    await valueOf(backend, 'events.change', { eventId, date: next, ...times })
    expect((await rows())[0]).toMatchObject({ isMoved: true, date, eventDate: next })
    await valueOf(backend, 'assignments.agreeToMove', { assignmentId: id })
    expect((await rows())[0]).toMatchObject({ isMoved: false, date: next, minutes: 120 })
  })
})

describe('needs', () => {
  it('say of a language that it needs nobody, and take that back', async () => {
    const before = await hashOf(backend)
    const wish = { eventId, language: 'dari' }
    await valueOf(backend, 'poolNeeds.notNeeded', { ...wish, why: 'Nederlands is genoeg' })
    expect(await coverOf('Dari')).toMatchObject({ state: 'not-needed' })
    const { needs, events } = await valueOf(backend, 'poolNeeds.overview', {})
    expect(needs).toEqual([])
    expect(events.map((each) => each.eventId)).toContain(eventId)
    await valueOf(backend, 'poolNeeds.notNeeded', { ...wish, why: null })
    expect(await hashOf(backend)).toBe(before)
  })

  it('stand loose from an event, and stay once somebody was asked', async () => {
    const { needId } = await valueOf(backend, 'poolNeeds.add', {
      ...{ title: 'Examentraining (voorbeeld)', languages: ['tigrigna'], date },
      ...{ startTime: wallTime('09:00'), endTime: wallTime('10:30'), role: 'activeren' },
    })
    const found = await valueOf(backend, 'assignments.candidates', { needId })
    expect(found).toMatchObject({ title: 'Examentraining (voorbeeld)', minutes: 90, total: 2 })
    const ids = await asked([tesfay], { eventId: null, needId, language: null })
    await answer(first(ids), true)
    const { needs } = await valueOf(backend, 'poolNeeds.overview', {})
    expect(needs).toMatchObject([
      { needId, languages: ['Tigrinya'], accepted: [{ personId: tesfay }] },
    ])
    expect(await ask(backend, 'poolNeeds.remove', { needId })).toMatchObject({
      ...{ reason: 'need-was-asked' },
    })
    await valueOf(backend, 'poolNeeds.close', { needId })
    expect((await valueOf(backend, 'poolNeeds.overview', {})).needs).toEqual([])
  })
})
