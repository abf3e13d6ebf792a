import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { CorrectionId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent } from '../events/an-event.ts'

const eid = {
  layer: 'culture',
  referenceId: 'suikerfeest',
  originalOn: isoDate('2027-03-09'),
} as const
const source = 'moskee Doetinchem (voorbeeld)'

async function idsOn(backend: Backend, date: string) {
  const { signals } = await valueOf(backend, 'calendar.signals', { date: isoDate(date) })
  return signals.map(({ id }) => id)
}

function moveTo(backend: Backend, day: string) {
  const to = isoDate(day)
  const wish = { kind: 'move', ...eid, from: to, until: to } as const
  return valueOf(backend, 'calendar.correct', { wish, source })
}

it('a feast that she moved lies on her day at once, with her source, until that is undone', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  expect(await idsOn(backend, '2027-03-09')).toContain('suikerfeest')
  await moveTo(backend, '2027-03-16')
  expect(await idsOn(backend, '2027-03-09')).not.toContain('suikerfeest')
  const { signals } = await valueOf(backend, 'calendar.signals', { date: isoDate('2027-03-16') })
  expect(signals.find(({ id }) => id === 'suikerfeest')?.text).toContain(`uw correctie: ${source}`)
  const { days } = await valueOf(backend, 'calendar.days', {
    from: isoDate('2027-03-16'),
    until: isoDate('2027-03-16'),
  })
  expect(days[0]?.marks).toMatchObject([{ id: 'suikerfeest', correction: source }])

  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  expect(await idsOn(backend, '2027-03-09')).toContain('suikerfeest')
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
  expect(await idsOn(backend, '2027-03-16')).toContain('suikerfeest')
})

it('a second correction of the same day replaces the first, and taking it away gives the package back', async () => {
  const backend = aBackend()
  await moveTo(backend, '2027-03-16')
  const { correctionId } = await moveTo(backend, '2027-03-17')
  expect(await valueOf(backend, 'calendar.corrections', {})).toEqual([
    {
      id: correctionId,
      kind: 'move',
      layer: 'culture',
      name: 'Suikerfeest (Eid al-Fitr)',
      originalOn: '2027-03-09',
      from: '2027-03-17',
      until: '2027-03-17',
      source,
      correctedOn: '2026-11-23',
    },
  ])
  await valueOf(backend, 'calendar.removeCorrection', { correctionId })
  expect(await idsOn(backend, '2027-03-09')).toContain('suikerfeest')
  expect(await valueOf(backend, 'calendar.corrections', {})).toEqual([])
})

it('takes a day off, and adds an extra week of a school for its region', async () => {
  const backend = aBackend()
  await valueOf(backend, 'calendar.correct', { wish: { kind: 'remove', ...eid }, source })
  expect(await idsOn(backend, '2027-03-09')).not.toContain('suikerfeest')
  const week = { from: isoDate('2027-06-07'), until: isoDate('2027-06-11') }
  const { correctionId } = await valueOf(backend, 'calendar.correct', {
    wish: {
      kind: 'add',
      layer: 'school-holiday',
      ...week,
      name: 'extra week (voorbeeld)',
      schoolRegion: 'midden',
    },
    source,
  })
  expect(await idsOn(backend, '2027-06-08')).toContain(`schoolvakantie-midden-${correctionId}`)
})

it('lists every day of a year per layer, with its source and what she made of it', async () => {
  const backend = aBackend()
  await moveTo(backend, '2027-03-16')
  const { checkedOn, layers } = await valueOf(backend, 'calendar.knownDays', { year: 2027 })
  expect(checkedOn).toBe('2026-11-23')
  expect(layers.map(({ layer, isKnown }) => `${layer} ${isKnown}`)).toEqual([
    'public-holiday true',
    'school-holiday true',
    'culture true',
    'ramadan true',
  ])
  expect(layers.every(({ sources }) => sources.length > 0)).toBe(true)
  const feast = layers[2]?.days.find(({ referenceId }) => referenceId === 'suikerfeest')
  expect(feast).toMatchObject({ from: '2027-03-09', marginDays: 1, correction: { source } })
  const { layers: later } = await valueOf(backend, 'calendar.knownDays', { year: 2040 })
  expect(later.map(({ isKnown, days }) => [isKnown, days.length])).toEqual([
    [false, 0],
    [false, 0],
    [false, 0],
    [false, 0],
  ])
})

it('refuses what cannot be, and asks for a source always', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const back = { from: isoDate('2027-06-11'), until: isoDate('2027-06-07') }
  const day = { from: back.from, until: back.from, name: 'Vrij (voorbeeld)' }
  const reasonOf = async (wish: object, why = source) => {
    const answer = await ask(backend, 'calendar.correct', { wish, source: why } as never)
    return answer.kind === 'refused' ? answer.reason : answer.kind
  }
  expect([
    await reasonOf({ kind: 'move', ...eid, ...back }),
    await reasonOf({ kind: 'add', layer: 'school-holiday', ...day }),
    await reasonOf({ kind: 'remove', ...eid, originalOn: '2027-03-30' }),
    await reasonOf({ kind: 'remove', ...eid }, '  '),
  ]).toEqual(['until-before-from', 'school-region-missing', 'not-found', 'invalid'])
  const nothing = { correctionId: 'nergens' as CorrectionId }
  expect((await ask(backend, 'calendar.removeCorrection', nothing)).kind).toBe('refused')
  expect(await hashOf(backend)).toBe(before)
})

it('a holiday that she adds or takes back moves the open tasks still to come, in one step', async () => {
  const backend = aBackend()
  // Thursday 18 March 2027; a week before it is a Thursday too.
  const eventId = await anEvent(backend, { date: '2027-03-18' })
  const past = await anEvent(backend, { date: '2026-03-18' })
  const timing = { anchor: 'start', offsetCount: -7, offsetUnit: 'days' } as const
  const add = (title: string, of = eventId) =>
    valueOf(backend, 'tasks.add', { eventId: of, title, ...timing })
  await add('open')
  await add('voorbij', past)
  const { taskId: pinned } = await add('vast')
  await valueOf(backend, 'tasks.pin', { taskId: pinned, on: isoDate('2027-03-11') })
  const { taskId: done } = await add('klaar')
  await valueOf(backend, 'tasks.setDone', { taskId: done, isDone: true })
  const days = async () =>
    Object.fromEntries(
      (await valueOf(backend, 'tasks.list', { eventId })).tasks.map(({ title, dueOn }) => [
        title,
        dueOn,
      ]),
    )
  const before = await hashOf(backend)
  const from = isoDate('2027-03-11')
  const holiday = { kind: 'add', layer: 'public-holiday', from, until: from, name: 'Vrij' } as const
  const added = await valueOf(backend, 'calendar.correct', { wish: holiday, source })
  expect(added.tasksMoved).toBe(1)
  expect(await days()).toEqual({ open: '2027-03-10', vast: from, klaar: from })
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)

  await valueOf(backend, 'events.cancel', { eventId, reason: 'voorbeeld' })
  const { correctionId } = added
  const back = await valueOf(backend, 'calendar.removeCorrection', { correctionId })
  expect(back).toEqual({ done: true, tasksMoved: 0 })
  await valueOf(backend, 'events.restore', { eventId })
  expect(await days()).toEqual({ open: from, vast: from, klaar: from })
})
