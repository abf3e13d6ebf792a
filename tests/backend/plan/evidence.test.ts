import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type {
  ActionId,
  BudgetLineId,
  EventId,
  EventTypeId,
  IndicatorId,
  PersonId,
} from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend({ now: '2025-11-21T09:00:00.000Z' as Instant })
})
afterEach(() => backend.close())

const d = 'd' as ActionId
const year = { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') }

async function heldOn(date: string, personIds: PersonId[], actionIds: ActionId[]) {
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ fromTemplate: false, typeId: 'cop' as EventTypeId, title: `CoP van ${date}` },
    ...{ date: isoDate(date), startTime: wallTime('13:00'), endTime: wallTime('16:00') },
  })
  await valueOf(backend, 'events.change', { eventId, actionIds })
  for (const personId of personIds) {
    await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
    await valueOf(backend, 'attendance.answer', { eventId, personIds: [personId], answer: 'yes' })
    await valueOf(backend, 'attendance.checkIn', { eventId, personId, source: 'achteraf' })
  }
  return eventId
}

async function paid(eventId: EventId, year: number, amount: number) {
  await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    ...{ step: 'actual', year, exVat: cents(amount), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-11-20') },
  })
}

it('gathers what was done for an action, each thing and each person once', async () => {
  const people: PersonId[] = []
  for (const name of ['Elsa van Fictie', 'Omar Verhaal', 'Bas Bedacht']) {
    people.push((await valueOf(backend, 'people.create', { name })).personId)
  }
  const march = await heldOn('2025-03-14', people.slice(0, 2), [d])
  const may = await heldOn('2025-05-14', people, [])
  await heldOn('2026-01-14', [], [d])
  await valueOf(backend, 'outcomes.add', { eventId: may, text: 'Belt na', actionIds: [d] })
  await valueOf(backend, 'outcomes.add', {
    ...{ eventId: may, text: 'Werkt in de zorg', kind: 'insight' },
  })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2025-06-01'), subject: 'Subsidie', actionIds: [d] },
    people: [{ id: people[0] as PersonId }],
  })
  await paid(march, 2025, 30_000)
  await paid(may, 2026, 20_000)

  const found = await valueOf(backend, 'evidence.of', { actionId: d, ...year })
  expect(found.events.rows).toMatchObject([
    // The one event the plan dates is over by now.
    { eventId: 'plan-2025-02-14', present: 0 },
    { eventId: march, present: 2 },
    { eventId: may, present: 3 },
  ])
  expect(found.people).toMatchObject({ total: 3, presences: 5 })
  expect(found.conversations).toMatchObject({ total: 1, people: 1 })
  expect(found.outcomes).toMatchObject({ total: 1, agreements: 1, rows: [{ text: 'Belt na' }] })
  expect(found.money).toMatchObject({ years: { from: 2025, until: 2025 }, realised: 30_000 })
  const all = await valueOf(backend, 'evidence.of', { actionId: d })
  expect(all.money.realised).toBe(50_000)
  const { actions } = await valueOf(backend, 'evidence.counts', year)
  expect(actions.find(({ actionId }) => actionId === d)?.count).toBe(5)
})

it('proves an indicator by the outcomes that name it, and by where those came of', async () => {
  const { indicators } = await valueOf(backend, 'plan.overview', {})
  const indicatorId = indicators.at(-1)?.id as IndicatorId
  const eventId = await heldOn('2025-03-14', [], [d])
  await valueOf(backend, 'outcomes.add', {
    ...{ eventId, text: 'Goed', kind: 'good-example', indicatorId, actionIds: [d] },
  })
  const found = await valueOf(backend, 'evidence.of', { indicatorId, ...year })
  expect(found.events.rows.map((row) => row.eventId)).toEqual([eventId])
  expect(found.outcomes).toMatchObject({ total: 1, goodExamples: 1 })
})

it('says calmly that there is nothing, and refuses an action that is not there', async () => {
  const nothing = await valueOf(backend, 'evidence.of', { actionId: 'm' as ActionId, ...year })
  expect(nothing).toMatchObject({ events: { total: 0 }, people: { total: 0, byRole: [] } })
  const answer = await ask(backend, 'evidence.of', { actionId: 'zz' as ActionId })
  expect(answer.kind).toBe('refused')
})
