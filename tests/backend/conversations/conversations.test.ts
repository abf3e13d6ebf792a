import { afterEach, beforeEach, expect, it } from 'vitest'
import type { InputFor } from '#domain/contract/kinds'
import type { Contract } from '#domain/contract'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, OrganisationId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const fijnder = 'fijnder' as OrganisationId

async function aPerson(name: string): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name })).personId
}

function record(input: Partial<InputFor<Contract['conversations.record']>> = {}) {
  return valueOf(backend, 'conversations.record', {
    happenedOn: isoDate('2026-11-20'),
    subject: 'Vroege start',
    ...input,
  })
}

it('keeps a whole conversation in one step, that is undone and done again as one', async () => {
  const hanan = await aPerson('Hanan Parabel')
  const before = await hashOf(backend)
  const { conversationId } = await record({
    kind: 'phone',
    said: 'De lijst is bijna klaar.',
    people: [{ id: hanan }, { name: 'Nieuw Gezicht' }],
    organisations: [{ id: fijnder }],
    actionIds: ['g' as ActionId],
    outcomes: [
      { text: 'Stuurt de lijst', owner: { id: hanan }, dueOn: isoDate('2026-11-22') },
      { text: 'Belt na', owner: 'user' },
      { kind: 'insight', text: 'Ouders komen eerder' },
    ],
  })
  const after = await hashOf(backend)
  expect(await valueOf(backend, 'conversations.get', { conversationId })).toMatchObject({
    ...{ happenedOn: '2026-11-20', kind: 'phone', subject: 'Vroege start', openAgreements: 2 },
    said: 'De lijst is bijna klaar.',
    people: [{ name: 'Hanan Parabel' }, { name: 'Nieuw Gezicht' }],
    organisations: [{ name: 'Fijnder' }],
    actionIds: ['g'],
    outcomes: [
      { kind: 'agreement', owner: { kind: 'person', name: 'Hanan Parabel' }, isLate: true },
      { kind: 'agreement', owner: { kind: 'user' }, isLate: false },
      { kind: 'insight', owner: null, isLate: false },
    ],
  })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('makes a new name one person, also when the same one gets an agreement', async () => {
  const { conversationId } = await record({
    people: [{ name: 'Yara Droomer' }],
    outcomes: [{ text: 'Zoekt een zaal', owner: { name: 'Yara Droomer' } }],
  })
  const { people, outcomes } = await valueOf(backend, 'conversations.get', { conversationId })
  expect(outcomes[0]?.owner).toMatchObject({ id: people[0]?.id })
  expect((await valueOf(backend, 'people.list', { search: 'Droomer' })).total).toBe(1)
})

it('changes who was there without touching the links that stay', async () => {
  const [een, twee] = [await aPerson('Anna Proefstuk'), await aPerson('Bas Bedacht')]
  const { conversationId } = await record({ people: [{ id: een }], actionIds: ['a' as ActionId] })
  const before = await hashOf(backend)
  await valueOf(backend, 'conversations.change', {
    ...{ conversationId, subject: 'Taal op de werkvloer' },
    people: [{ id: een }, { id: twee }],
  })
  const changed = await valueOf(backend, 'conversations.get', { conversationId })
  expect(changed.people.map(({ name }) => name)).toEqual(['Anna Proefstuk', 'Bas Bedacht'])
  expect(changed).toMatchObject({ subject: 'Taal op de werkvloer', actionIds: ['a'] })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('writes nothing when somebody chosen is not there', async () => {
  const before = await hashOf(backend)
  const answer = await ask(backend, 'conversations.record', {
    happenedOn: isoDate('2026-11-20'),
    subject: 'Kennismaking',
    people: [{ name: 'Iemand Nieuws' }, { id: 'niemand' as PersonId }],
  })
  expect(answer).toMatchObject({ kind: 'refused' })
  expect(await hashOf(backend)).toBe(before)
})

it('lists the newest first, and by what was said, by action, by person and by organisation', async () => {
  const anna = await aPerson('Anna Proefstuk')
  await record({ subject: 'Eerste', people: [{ id: anna }], actionIds: ['a' as ActionId] })
  await record({ subject: 'Tweede', said: 'Over kinderopvang', happenedOn: isoDate('2026-11-22') })
  await record({ subject: 'Derde', organisations: [{ id: fijnder }] })
  const subjects = async (question: InputFor<Contract['conversations.list']>) =>
    (await valueOf(backend, 'conversations.list', question)).rows.map(({ subject }) => subject)
  expect(await subjects({})).toEqual(['Tweede', 'Derde', 'Eerste'])
  expect(await subjects({ offset: 1, limit: 1 })).toEqual(['Derde'])
  expect(await subjects({ search: 'kinderop' })).toEqual(['Tweede'])
  expect(await subjects({ search: 'proefst' })).toEqual(['Eerste'])
  expect(await subjects({ actionId: 'a' as ActionId })).toEqual(['Eerste'])
  expect(await subjects({ personId: anna })).toEqual(['Eerste'])
  expect(await subjects({ organisationId: fijnder })).toEqual(['Derde'])
})

it('lists what is still to do, late first and without a day last, until it is done', async () => {
  await record({
    outcomes: [
      { text: 'zonder dag' },
      { text: 'straks', dueOn: isoDate('2026-12-20') },
      { text: 'te laat', dueOn: isoDate('2026-11-21') },
      { text: 'een inzicht', kind: 'insight', dueOn: isoDate('2026-11-20') },
    ],
  })
  const open = async (until: string | null) =>
    (await valueOf(backend, 'outcomes.open', { until: until === null ? null : isoDate(until) }))
      .rows
  expect((await open(null)).map(({ text }) => text)).toEqual(['te laat', 'straks', 'zonder dag'])
  const [late] = await open('2026-11-30')
  expect(late).toMatchObject({ isLate: true, madeIn: 'Vroege start', madeOn: '2026-11-20' })
  if (!late) throw new Error('Nothing is due')
  await valueOf(backend, 'outcomes.setDone', { outcomeId: late.id, isDone: true })
  expect(await open('2026-11-30')).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await open('2026-11-30')).toHaveLength(1)
})

it('asks nothing any more of a conversation that is off the list, and remembers what was said', async () => {
  const { conversationId } = await record({ outcomes: [{ text: 'Belt na' }] })
  await valueOf(backend, 'conversations.archive', { conversationId })
  expect((await valueOf(backend, 'outcomes.open', {})).total).toBe(0)
  expect((await valueOf(backend, 'conversations.list', {})).total).toBe(0)
  const kept = await valueOf(backend, 'conversations.get', { conversationId })
  expect(kept).toMatchObject({ isArchived: true, outcomes: [{ text: 'Belt na' }] })
})

it('keeps on old conversations who is no longer on the list', async () => {
  const anna = await aPerson('Anna Proefstuk')
  const { conversationId } = await record({ people: [{ id: anna }] })
  await valueOf(backend, 'people.archive', { personIds: [anna] })
  const { people } = await valueOf(backend, 'conversations.get', { conversationId })
  expect(people).toEqual([{ id: anna, name: 'Anna Proefstuk' }])
})

it('shows in the dossier what was said with somebody, and takes the name out when they are erased', async () => {
  const anna = await aPerson('Anna Proefstuk')
  const { conversationId } = await record({
    ...{ subject: 'Lunch met Anna Proefstuk', said: 'Anna Proefstuk wil een proefles.' },
    people: [{ id: anna }],
    outcomes: [{ text: 'Anna Proefstuk belt', owner: { id: anna } }],
  })
  const dossier = await valueOf(backend, 'privacy.dossierOf', { personId: anna })
  expect(dossier.tables.find(({ id }) => id === 'conversations')?.rows).toEqual([
    [
      ...['20-11-2026', 'gesprek', 'Lunch met Anna Proefstuk'],
      ...['Anna Proefstuk wil een proefles.', 'Anna Proefstuk belt'],
    ],
  ])
  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds: [anna] })
  expect(plan.places.map(({ where }) => where).toSorted()).toEqual([
    ...['Afspraken en inzichten, wat', 'Gesprekken, onderwerp', 'Gesprekken, wat er gezegd is'],
  ])
  await valueOf(backend, 'privacy.erase', { personIds: [anna], typed: 'Anna Proefstuk' })
  expect(await valueOf(backend, 'conversations.get', { conversationId })).toMatchObject({
    ...{ subject: 'Lunch met [gewist]', said: '[gewist] wil een proefles.', people: [] },
    outcomes: [{ text: '[gewist] belt', owner: null }],
  })
})
