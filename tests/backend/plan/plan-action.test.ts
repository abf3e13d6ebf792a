import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend({ now: '2025-02-25T09:00:00.000Z' as Instant })
})
afterEach(() => backend.close())

const d = 'd' as ActionId

it('tells of an action all that belongs to it, as the plan gives it', async () => {
  const detail = await valueOf(backend, 'plan.action', { actionId: d })
  expect(detail).toMatchObject({
    isFollowed: true,
    action: { id: 'd', owner: null, involved: 'WSP, werkgevers, SZW' },
    milestones: [{ period: '2024-09' }, { period: '2025-02-14' }],
    notes: [],
    yearTexts: [],
    rows: [{ title: 'Bijeenkomst statushouders & werk', periods: ['2025-Q1'] }],
    events: [{ eventId: 'plan-2025-02-14', stage: 'gepland' }],
    eventsTotal: 1,
  })
  expect((await ask(backend, 'plan.action', { actionId: 'zz' as ActionId })).kind).toBe('refused')
})

it('keeps owner, notes and the text of a year, and takes each of them back', async () => {
  const { personId } = await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  const before = await hashOf(backend)
  await valueOf(backend, 'plan.changeAction', { actionId: d, owner: { id: personId } })
  const first = { actionId: d, notedOn: isoDate('2025-02-01'), text: 'Begonnen' }
  const { noteId } = await valueOf(backend, 'actionNotes.add', first)
  await valueOf(backend, 'actionNotes.add', { ...first, notedOn: isoDate('2025-02-20') })
  await valueOf(backend, 'actionNotes.change', { noteId, text: 'Begonnen (voorbeeld)' })
  await valueOf(backend, 'plan.keepYearText', { actionId: d, year: 2025, text: 'Een' })
  await valueOf(backend, 'plan.keepYearText', { actionId: d, year: 2025, text: 'Twee' })
  expect(await valueOf(backend, 'plan.action', { actionId: d })).toMatchObject({
    action: { owner: { kind: 'person', name: 'Elsa van Fictie' } },
    notes: [{ notedOn: '2025-02-20' }, { notedOn: '2025-02-01', text: 'Begonnen (voorbeeld)' }],
    yearTexts: [{ year: 2025, text: 'Twee' }],
  })
  await valueOf(backend, 'plan.keepYearText', { actionId: d, year: 2025, text: ' ' })
  expect((await valueOf(backend, 'plan.action', { actionId: d })).yearTexts).toEqual([])
  for (let step = 0; step < 7; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('gives a new action the next letter, and never one of an action that is followed no more', async () => {
  const added = await valueOf(backend, 'plan.addAction', { title: 'Taalcafé (voorbeeld)' })
  expect(added.actionId).toBe('n')
  await valueOf(backend, 'plan.followAction', { actionId: added.actionId, isFollowed: false })
  const { actions, stopped } = await valueOf(backend, 'plan.overview', {})
  expect(actions).toHaveLength(13)
  expect(stopped).toEqual([{ id: 'n', title: 'Taalcafé (voorbeeld)' }])
  const next = await valueOf(backend, 'plan.addAction', { title: 'Meer (voorbeeld)' })
  expect(next.actionId).toBe('o')
})

it('lets an event keep an action that is followed no more', async () => {
  await valueOf(backend, 'plan.followAction', { actionId: d, isFollowed: false })
  const eventId = 'plan-2025-02-14' as EventId
  await valueOf(backend, 'events.change', { eventId, actionIds: [d, 'a' as ActionId] })
  expect((await valueOf(backend, 'events.get', { eventId })).actionIds).toEqual(['a', 'd'])
})

it('asks for nothing twice: a subject covered by a CoP meeting leaves the checks', async () => {
  const before = await valueOf(backend, 'planChecks.list', {})
  expect(before).toMatchObject({
    unplanned: ['a', 'b', 'e', 'f', 'h', 'l'],
    actionsToPlan: [{ id: 'l' }],
    lateAgreements: 0,
  })
  expect(before.rowsWithoutEvent.map(({ id }) => id)).toEqual([
    ...['leerroute-jongeren', 'snelle-start', 'communicatieplan', 'duale-trajecten'],
  ])
  expect(before.indicatorsToMeasure).toHaveLength(6)
  expect(before.topicsToCover).toHaveLength(5)
  await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, fromTemplate: false, date: isoDate('2025-03-14') },
    ...{ topics: ['duale trajecten'], actionIds: ['i' as ActionId] },
  })
  const after = await valueOf(backend, 'planChecks.list', {})
  expect(after.topicsToCover).not.toContain('Duale trajecten')
  expect(after.rowsWithoutEvent.map(({ id }) => id)).not.toContain('duale-trajecten')
})
