import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, EventTypeId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop } from './an-event.ts'

const typeOf = async (backend: Backend, typeId: EventTypeId) => {
  const type = (await valueOf(backend, 'events.types', {})).find(({ id }) => id === typeId)
  if (!type) throw new Error(`No type ${typeId}`)
  return type
}
const templateOf = async (backend: Backend, typeId: EventTypeId) =>
  (await typeOf(backend, typeId)).templateId ?? ('' as EventId)

const estimate = (eventId: EventId) => ({
  chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Drukwerk (voorbeeld)' },
  year: 2027,
  exVat: cents(25_000),
  vat: cents(0),
  rate: null,
  isCompensable: false,
  date: isoDate('2026-11-23'),
})

it('gives every type of the package a template of its own, marked as a proposal, on no list', async () => {
  const backend = aBackend()
  const types = await valueOf(backend, 'events.types', {})
  expect(types).toHaveLength(7)
  for (const { template, templateId } of types) {
    expect(template?.items).toBeGreaterThan(3)
    expect(template?.tasks).toBeGreaterThan(1)
    expect(template?.costs).toBeGreaterThan(0)
    const event = await valueOf(backend, 'events.get', { eventId: templateId ?? ('' as EventId) })
    expect(event).toMatchObject({ isTemplate: true, date: null, source: 'Voorstel van Schakel' })
  }
  expect((await valueOf(backend, 'events.list', {})).total).toBe(1)
  expect((await valueOf(backend, 'budget.chains', {})).length).toBe(0)
})

it('keeps a template without a day, without a stage and without money that was promised', async () => {
  const backend = aBackend()
  const eventId = await templateOf(backend, cop)
  const before = await hashOf(backend)
  const reasonOf = (answer: { kind: string; reason?: string }) => answer.reason ?? answer.kind
  expect([
    reasonOf(await ask(backend, 'events.change', { eventId, date: isoDate('2027-03-18') })),
    reasonOf(await ask(backend, 'events.setStage', { eventId, stage: 'gehouden' })),
    reasonOf(await ask(backend, 'events.cancel', { eventId, reason: 'Kan niet' })),
    reasonOf(await ask(backend, 'budget.book', { step: 'actual', ...estimate(eventId) })),
  ]).toEqual([
    'template-has-no-day',
    'template-has-no-day',
    'template-has-no-day',
    'template-only-estimates',
  ])
  expect(await hashOf(backend)).toBe(before)
})

it('carries an estimate of the template to a new event in the year of that event, and no figure before', async () => {
  const backend = aBackend()
  const templateId = await templateOf(backend, cop)
  await valueOf(backend, 'budget.book', { step: 'estimate', ...estimate(templateId) })
  const geraamd = async (year: number) =>
    (await valueOf(backend, 'budget.sheet', { year })).total.geraamd
  expect(await geraamd(2027)).toBe(0)
  const date = isoDate('2028-03-16')
  const { eventId } = await valueOf(backend, 'events.create', { typeId: cop, date })
  expect([await geraamd(2027), await geraamd(2028)]).toEqual([0, 25_000])
  const chains = await valueOf(backend, 'budget.chains', { eventId })
  expect(chains.map(({ state }) => state).toSorted()).toEqual([
    'estimated',
    'without-amount',
    'without-amount',
  ])
})

it('keeps the costs of a partner out of our budget, and can begin without the template', async () => {
  const backend = aBackend()
  const made = async (input: object) =>
    (await valueOf(backend, 'events.create', { typeId: cop, ...input })).eventId
  const partial = await made({ ownership: 'partner' })
  expect(await valueOf(backend, 'budget.chains', { eventId: partial })).toEqual([])
  expect((await valueOf(backend, 'tasks.list', { eventId: partial })).tasks.length).toBeGreaterThan(
    4,
  )
  const bare = await made({ fromTemplate: false })
  expect((await valueOf(backend, 'tasks.list', { eventId: bare })).tasks).toEqual([])
})

it('takes a cost without any amount away, and keeps one with money', async () => {
  const backend = aBackend()
  const { eventId } = await valueOf(backend, 'events.create', { typeId: cop })
  const [first] = await valueOf(backend, 'budget.chains', { eventId })
  if (!first) throw new Error('No costs')
  await valueOf(backend, 'budget.removeChain', { chainId: first.id })
  expect(await valueOf(backend, 'budget.chains', { eventId })).toHaveLength(1)
  const booked = await valueOf(backend, 'budget.book', { step: 'estimate', ...estimate(eventId) })
  const refused = await ask(backend, 'budget.removeChain', { chainId: booked.chainId })
  expect(refused).toMatchObject({ kind: 'refused', reason: 'chain-has-entries' })
})

it('takes no promised money of an event, where no sheet would count it, and no day to invite on', async () => {
  const backend = aBackend()
  const templateId = await templateOf(backend, cop)
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  const { chainId } = await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    ...{ step: 'commitment', year: 2027, exVat: cents(50_000), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2026-11-23') },
  })
  const before = await hashOf(backend)
  const moved = await ask(backend, 'budget.changeChain', { chainId, eventId: templateId })
  expect(moved).toMatchObject({ kind: 'refused', reason: 'template-only-estimates' })
  const inviteOn = isoDate('2027-02-18')
  const invited = await ask(backend, 'events.change', { eventId: templateId, inviteOn })
  expect(invited).toMatchObject({ kind: 'refused', reason: 'template-has-no-day' })
  expect(await hashOf(backend)).toBe(before)
})

it('makes the parts of an event the template of its type, without its day and its people', async () => {
  const backend = aBackend()
  const earlier = await templateOf(backend, cop)
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  await valueOf(backend, 'events.change', { eventId, goal: 'Samen leren', series: 'CoP' })
  await valueOf(backend, 'tasks.add', {
    ...{ eventId, title: 'Bel de zaal', anchor: 'start', offsetCount: -7, offsetUnit: 'days' },
  })
  const before = await hashOf(backend)
  const { templateId } = await valueOf(backend, 'eventTypes.templateFrom', { eventId })
  expect(templateId).not.toBe(earlier)
  expect(await templateOf(backend, cop)).toBe(templateId)
  expect(await valueOf(backend, 'events.get', { eventId: templateId })).toMatchObject({
    ...{ title: 'CoP-bijeenkomst', goal: 'Samen leren', date: null, series: null },
    ...{ isTemplate: true, stage: 'idee', source: null },
  })
  expect((await valueOf(backend, 'tasks.list', { eventId: templateId })).tasks).toMatchObject([
    { title: 'Bel de zaal', dueOn: null },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  expect(await templateOf(backend, cop)).toBe(earlier)
})

it('offers a type of her own a template, and a type without one the proposal of the package', async () => {
  const backend = aBackend()
  const { typeId } = await valueOf(backend, 'eventTypes.add', { name: 'Netwerklunch' })
  expect(await typeOf(backend, typeId)).toMatchObject({ code: 'OV', template: null, rhythm: null })
  await valueOf(backend, 'eventTypes.makeTemplate', { typeId })
  expect((await typeOf(backend, typeId)).template).toMatchObject({ items: 0, tasks: 0, costs: 0 })
  await valueOf(backend, 'events.archive', { eventId: await templateOf(backend, cop) })
  expect((await typeOf(backend, cop)).template).toBeNull()
  await valueOf(backend, 'eventTypes.makeTemplate', { typeId: cop })
  expect((await typeOf(backend, cop)).template?.items).toBe(7)
})
