import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, BudgetLineId, EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, countingIds, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { putSample } from '../import/sample-files.ts'

let backend: Backend
const aWeekLater = '2025-02-21T09:00:00.000Z' as Instant
beforeEach(() => {
  backend = aBackend({ now: aWeekLater })
})
afterEach(() => backend.close())

/** Three said yes, of whom one never came; somebody else walked in. */
async function aHeldEvent(): Promise<{ eventId: EventId; personIds: PersonId[] }> {
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: 'cop' as EventTypeId,
    title: 'CoP over taal (voorbeeld)',
    date: isoDate('2025-02-14'),
    startTime: wallTime('13:00'),
    endTime: wallTime('16:00'),
  })
  const personIds: PersonId[] = []
  for (const name of ['Elsa van Fictie', 'Omar Verhaal', 'Bas Bedacht']) {
    personIds.push((await valueOf(backend, 'people.create', { name })).personId)
  }
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  await valueOf(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  for (const personId of personIds.slice(0, 2)) {
    await valueOf(backend, 'attendance.checkIn', { eventId, personId, source: 'achteraf' })
  }
  await valueOf(backend, 'attendance.walkIn', { eventId, name: 'Yara Droomer' })
  return { eventId, personIds }
}

const closingOf = (eventId: EventId) => valueOf(backend, 'closing.get', { eventId })
const statesOf = async (eventId: EventId) =>
  (await closingOf(eventId)).steps.map(({ state }) => state)

it('walks from what is open to closed: names who did not come, and proposes when all is there', async () => {
  const { eventId, personIds } = await aHeldEvent()
  expect(await closingOf(eventId)).toMatchObject({
    facts: { present: 3, walkIns: 1, registered: 3, outcomes: 0, respondents: null },
    noShows: [{ personId: personIds[2], name: 'Bas Bedacht' }],
    canClose: true,
  })
  expect(await statesOf(eventId)).toEqual(['done', 'open', 'open', 'open', 'open'])

  await valueOf(backend, 'outcomes.add', { eventId, text: 'Belt de bakker (voorbeeld)' })
  const file = putSample(backend, 'evaluatie-14-februari.xlsx')
  await valueOf(backend, 'evaluation.preview', { eventId, file })
  await valueOf(backend, 'evaluation.read', { eventId, file })
  await valueOf(backend, 'closing.leaveOut', { eventId, step: 'thanks', why: 'zelf gebeld' })
  expect(await statesOf(eventId)).toEqual(['done', 'done', 'done', 'left-out', 'open'])
  expect((await valueOf(backend, 'events.get', { eventId })).proposedStage).toBe('gehouden')

  await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    ...{ step: 'actual', year: 2025, exVat: cents(30_000), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-02-20') },
  })
  // The costs that a CoP mostly has are named, and nobody knows yet what they came to.
  expect((await valueOf(backend, 'events.get', { eventId })).proposedStage).toBe('gehouden')
  for (const { id, state } of await valueOf(backend, 'budget.chains', { eventId })) {
    if (state === 'without-amount') await valueOf(backend, 'budget.removeChain', { chainId: id })
  }
  expect((await valueOf(backend, 'events.get', { eventId })).proposedStage).toBe('afgerond')
  await valueOf(backend, 'events.setStage', { eventId, stage: 'afgerond' })
  expect((await closingOf(eventId)).canClose).toBe(false)
})

it('closes with steps open: she decides', async () => {
  const { eventId } = await aHeldEvent()
  await valueOf(backend, 'events.setStage', { eventId, stage: 'afgerond' })
  expect((await valueOf(backend, 'events.get', { eventId })).stage).toBe('afgerond')
})

it('says of a cancelled event that nobody failed to come', async () => {
  const { eventId } = await aHeldEvent()
  await valueOf(backend, 'events.cancel', { eventId, reason: 'De zaal is dicht' })
  expect(await closingOf(eventId)).toMatchObject({ noShows: [], canClose: false })
  expect((await valueOf(backend, 'closing.result', { eventId })).noShows).toBe(0)
})

it('lets a step be left out, count again, and be undone', async () => {
  const { eventId } = await aHeldEvent()
  const before = await hashOf(backend)
  await valueOf(backend, 'closing.leaveOut', { eventId, step: 'evaluation' })
  await valueOf(backend, 'closing.leaveOut', { eventId, step: 'evaluation', why: 'te klein' })
  expect((await closingOf(eventId)).steps[2]).toMatchObject({ state: 'left-out', why: 'te klein' })
  await valueOf(backend, 'closing.takeBack', { eventId, step: 'evaluation' })
  expect(await hashOf(backend)).toBe(before)
  expect(await ask(backend, 'closing.takeBack', { eventId, step: 'evaluation' })).toMatchObject({
    kind: 'refused',
  })
})

it('names an event on Vandaag from fourteen days after it, until it is closed', async () => {
  const dataFolder = aFolder()
  const openAt = (now: string) => {
    backend.close()
    backend = aBackend({ dataFolder, now: now as Instant, newId: countingIds(now) })
  }
  const titles = async () =>
    (await valueOf(backend, 'closing.waiting', {})).events.map(({ title }) => title)
  openAt('2025-02-27T09:00:00.000Z')
  const { eventId } = await aHeldEvent()
  expect(await titles()).toEqual([])
  openAt('2025-02-28T09:00:00.000Z')
  expect(await titles()).toContain('CoP over taal (voorbeeld)')
  await valueOf(backend, 'events.setStage', { eventId, stage: 'afgerond' })
  expect(await titles()).not.toContain('CoP over taal (voorbeeld)')
})

it('tells on one page who was there, each once, and what it cost per guest', async () => {
  const { eventId } = await aHeldEvent()
  await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    ...{ step: 'actual', year: 2025, exVat: cents(10_000), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-02-20') },
  })
  const result = await valueOf(backend, 'closing.result', { eventId })
  expect(result).toMatchObject({
    facts: { present: 3, walkIns: 1 },
    noShows: 1,
    chain: { total: 3 },
    costs: { realised: 10_000, committed: 0, perPerson: 3_333 },
  })
  expect(result.chain.lines.every(({ total }) => total > 0)).toBe(true)
})

it('keeps what an event brought with its owner, letters, place and report; found on Vandaag too', async () => {
  const { eventId, personIds } = await aHeldEvent()
  const [elsa] = personIds
  const before = await hashOf(backend)
  const { outcomeId } = await valueOf(backend, 'outcomes.add', {
    eventId,
    text: 'Een vaste dag voor rondleidingen (voorbeeld)',
    owner: elsa ? { id: elsa } : null,
    dueOn: isoDate('2025-02-17'),
    actionIds: ['k', 'd'] as ActionId[],
    saidAt: 'tafel 1 en 2',
    isForReport: true,
  })
  const after = await hashOf(backend)
  const { outcomes } = await valueOf(backend, 'outcomes.ofEvent', { eventId })
  expect(outcomes).toMatchObject([
    {
      actionIds: ['d', 'k'],
      saidAt: 'tafel 1 en 2',
      isForReport: true,
      isLate: true,
      owner: { kind: 'person', name: 'Elsa van Fictie' },
    },
  ])
  const open = await valueOf(backend, 'outcomes.open', {})
  expect(open.rows).toMatchObject([{ eventId, madeIn: 'CoP over taal (voorbeeld)' }])
  const found = await valueOf(backend, 'search.find', { text: 'rondleidingen' })
  expect(found).toMatchObject([{ kind: 'outcome', shownIn: { kind: 'event', id: eventId } }])

  await valueOf(backend, 'outcomes.change', { outcomeId, actionIds: ['d', 'm'] as ActionId[] })
  const changed = await valueOf(backend, 'outcomes.ofEvent', { eventId })
  expect(changed.outcomes[0]?.actionIds).toEqual(['d', 'm'])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(after)
  await valueOf(backend, 'outcomes.remove', { outcomeId })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(after)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('refuses an outcome of an event that is not there, or of a letter that is not in the plan', async () => {
  const { eventId } = await aHeldEvent()
  const text = 'Nergens van (voorbeeld)'
  expect(await ask(backend, 'outcomes.add', { eventId: 'nowhere' as EventId, text })).toMatchObject(
    { kind: 'refused', reason: 'not-found' },
  )
  expect(
    await ask(backend, 'outcomes.add', { eventId, text, actionIds: ['zz' as ActionId] }),
  ).toMatchObject({ kind: 'refused' })
})
