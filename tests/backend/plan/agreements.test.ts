import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, EventId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
let elsa: PersonId
beforeEach(async () => {
  backend = aBackend({ now: '2025-02-25T09:00:00.000Z' as Instant })
  const eventId = 'plan-2025-02-14' as EventId
  elsa = (await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })).personId
  await valueOf(backend, 'outcomes.add', {
    ...{ eventId, text: 'Belt de bakker', owner: { id: elsa }, dueOn: isoDate('2025-02-20') },
    actionIds: ['d' as ActionId],
  })
  await valueOf(backend, 'outcomes.add', { eventId, kind: 'insight', text: 'Geen afspraak' })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2025-02-18'), subject: 'Vroege start' },
    outcomes: [
      { text: 'Stuurt de lijst', owner: 'user', dueOn: isoDate('2025-03-20') },
      { text: 'Zoekt een zaal' },
    ],
  })
})
afterEach(() => backend.close())

type Wish = Parameters<typeof valueOf<'agreements.list'>>[2]
const textsOf = async (wish: Wish) =>
  (await valueOf(backend, 'agreements.list', wish)).rows.map(({ text }) => text)

it('lists the agreements of events and conversations, by day and by who does it', async () => {
  const all = await valueOf(backend, 'agreements.list', {})
  expect(all).toMatchObject({
    total: 3,
    counts: { open: 3, late: 1, done: 0 },
    owners: [{ id: elsa, name: 'Elsa van Fictie' }],
  })
  expect(all.rows.map(({ text }) => text)).toEqual([
    ...['Belt de bakker', 'Stuurt de lijst', 'Zoekt een zaal'],
  ])
  expect(all.rows[0]).toMatchObject({ isLate: true, madeOn: '2025-02-14', actionIds: ['d'] })
  expect(await textsOf({ order: 'owner' })).toEqual([
    ...['Stuurt de lijst', 'Belt de bakker', 'Zoekt een zaal'],
  ])
})

it('shows late ones, those of somebody, those without an owner, and by a word', async () => {
  expect(await textsOf({ stand: 'late' })).toEqual(['Belt de bakker'])
  expect(await textsOf({ owner: { id: elsa } })).toEqual(['Belt de bakker'])
  expect(await textsOf({ owner: 'user' })).toEqual(['Stuurt de lijst'])
  expect(await textsOf({ owner: 'nobody' })).toEqual(['Zoekt een zaal'])
  expect(await textsOf({ search: 'vroege ZAAL' })).toEqual(['Zoekt een zaal'])
  expect(await textsOf({ search: 'fictie' })).toEqual(['Belt de bakker'])
  expect(await textsOf({ offset: 1, limit: 1 })).toEqual(['Stuurt de lijst'])
})

it('moves what is done to its own list, and what is off the list out of all of them', async () => {
  const [first] = (await valueOf(backend, 'agreements.list', {})).rows
  if (!first) throw new Error('There is no agreement')
  await valueOf(backend, 'outcomes.setDone', { outcomeId: first.id, isDone: true })
  expect(await textsOf({ stand: 'done' })).toEqual(['Belt de bakker'])
  const { rows } = await valueOf(backend, 'conversations.list', {})
  await valueOf(backend, 'conversations.archive', { conversationId: rows[0]?.id as never })
  expect(await valueOf(backend, 'agreements.list', { stand: 'all' })).toMatchObject({
    ...{ total: 1, counts: { open: 0, late: 0, done: 1 } },
  })
})

it('writes what is asked for to a workbook, and says so when there is nothing', async () => {
  const { files } = await valueOf(backend, 'agreements.export', { stand: 'all' })
  expect(files).toMatchObject([{ name: '2025-02-25_afspraken.xlsx' }])
  const none = await ask(backend, 'agreements.export', { stand: 'done' })
  expect(none).toMatchObject({ kind: 'refused', reason: 'nothing-to-export' })
})
