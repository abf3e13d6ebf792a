import { expect, it } from 'vitest'
import type { MonthDay } from '#domain/events/suggested-period'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, EventTypeId } from '#domain/shared/ids'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop, regional } from './an-event.ts'

it('changes a type in place, and the rhythm of the year follows', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const rhythm = { min: 4, max: null, isPerSubregion: false, source: 'stuurgroep 12 maart' }
  const change = { name: 'Praktijkkring', actionIds: ['k', 'l'] as ActionId[], rhythm }
  await valueOf(backend, 'eventTypes.change', { typeId: cop, ...change })
  const after = await hashOf(backend)
  const [type] = await valueOf(backend, 'events.types', {})
  expect(type).toMatchObject({ ...change, rhythm: { ...rhythm, isProposal: false } })
  const { gaps } = await valueOf(backend, 'events.rhythm', { year: 2027 })
  expect(gaps[0]).toMatchObject({ typeName: 'Praktijkkring', min: 4, source: rhythm.source })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('proposes the regional event around mid February, and keeps another period', async () => {
  const backend = aBackend()
  const periodOf = async () => {
    const types = await valueOf(backend, 'events.types', {})
    const type = types.find(({ id }) => id === regional)
    return [type?.suggestedFrom, type?.suggestedUntil]
  }
  expect(await periodOf()).toEqual(['01-28', '02-28'])
  const to = (suggestedFrom: string | null, suggestedUntil: string | null) =>
    ask(backend, 'eventTypes.change', {
      typeId: regional,
      suggestedFrom: suggestedFrom as MonthDay | null,
      suggestedUntil: suggestedUntil as MonthDay | null,
    })
  expect(await to('03-15', '03-01')).toMatchObject({ reason: 'period-turned-round' })
  expect(await to('03-15', null)).toMatchObject({ reason: 'period-incomplete' })
  await to('03-01', '03-31')
  const { events } = await valueOf(backend, 'year.proposal', { year: 2028 })
  expect(events.at(-1)?.date?.slice(0, 7)).toBe('2028-03')
})

it('takes a type of her own off the list again, and never the last one', async () => {
  const backend = aBackend()
  const { typeId } = await valueOf(backend, 'eventTypes.add', { name: 'Netwerklunch' })
  const eventId = await anEvent(backend, { typeId })
  await valueOf(backend, 'eventTypes.archive', { typeId })
  const types = await valueOf(backend, 'events.types', {})
  expect(types.map(({ id }) => id)).not.toContain(typeId)
  expect((await valueOf(backend, 'events.get', { eventId })).type.name).toBe('Netwerklunch')
  for (const { id } of types.slice(1)) await valueOf(backend, 'eventTypes.archive', { typeId: id })
  const last = types[0]?.id ?? ('' as EventTypeId)
  expect(await ask(backend, 'eventTypes.archive', { typeId: last })).toMatchObject({
    kind: 'refused',
    reason: 'last-event-type',
  })
})

it('says which subjects of the plan no CoP has covered, and which events keep a rhythm', async () => {
  const backend = aBackend()
  for (const [date, topic] of [
    ['2027-03-18', 'duale trajecten'],
    ['2027-09-16', 'Vroege start'],
  ]) {
    const eventId = await anEvent(backend, { typeId: cop, date: date ?? '' })
    await valueOf(backend, 'events.change', { eventId, topics: [topic ?? ''] })
  }
  const { rows, uncoveredTopics } = await valueOf(backend, 'events.rhythm', { year: 2027 })
  expect(rows[0]).toMatchObject({
    kind: 'kept',
    planned: 2,
    events: [{ date: '2027-03-18' }, { date: '2027-09-16' }],
  })
  expect(uncoveredTopics).toEqual([
    'Module Arbeidsmarkt en Participatie (MAP)',
    'Ondernemerschap',
    'Vrouwen & werk',
  ])
})

it('lists a series, and tells where an event stands in it', async () => {
  const backend = aBackend()
  const ids = []
  for (const date of ['2027-05-20', '2027-03-18', '2027-09-16']) {
    const eventId = await anEvent(backend, { typeId: cop, date })
    await valueOf(backend, 'events.change', { eventId, series: 'Werkgroep jongeren' })
    ids.push(eventId)
  }
  await anEvent(backend)
  const [series] = await valueOf(backend, 'events.series', {})
  const list = await valueOf(backend, 'events.list', { seriesId: series?.id ?? null })
  expect(list.rows.map(({ date }) => date)).toEqual(['2027-03-18', '2027-05-20', '2027-09-16'])
  const [first] = ids
  if (!first) throw new Error('No event')
  expect((await valueOf(backend, 'events.inSeries', { eventId: first })).place).toMatchObject({
    position: 2,
    total: 3,
    previous: { date: isoDate('2027-03-18') },
    next: { date: isoDate('2027-09-16') },
  })
})
