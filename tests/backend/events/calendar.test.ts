import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop, morning, valentine } from './an-event.ts'

it('warns on 14 February 2027 of Sunday, ramadan and the holidays of Zuid with Montferland', async () => {
  const backend = aBackend()
  const { signals } = await valueOf(backend, 'calendar.signals', { date: valentine, ...morning })
  const line = (id: string) => signals.find((signal) => signal.id === id)
  expect(line('weekend')?.severity).toBe('avoid')
  expect(signals.some(({ layer }) => layer === 'ramadan')).toBe(true)
  expect(line('schoolvakantie-zuid')?.text).toContain('Montferland')
  expect(line('schoolvakantie-midden')).toBeUndefined()
})

it('finds a next day without an avoid, and stands in nobody’s way itself', async () => {
  const backend = aBackend()
  const { date } = await valueOf(backend, 'calendar.nextGoodDay', { from: valentine, ...morning })
  if (date === null) throw new Error('No day at all')
  const { signals } = await valueOf(backend, 'calendar.signals', { date, ...morning })
  expect(signals.filter(({ severity }) => severity === 'avoid')).toEqual([])

  const eventId = await anEvent(backend, { date })
  await valueOf(backend, 'events.change', { eventId, ...morning })
  const own = { date, ...morning, exceptEventId: eventId }
  const layers = async (input: object) =>
    (await valueOf(backend, 'calendar.signals', { date, ...morning, ...input })).signals.map(
      ({ layer }) => layer,
    )
  expect(await layers(own)).not.toContain('own-event')
  expect(await layers({})).toContain('own-event')
  await valueOf(backend, 'events.cancel', { eventId, reason: 'Gaat niet door' })
  expect(await layers({})).not.toContain('own-event')
})

it('keeps a decision on a warning for that day only, and takes it back', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  const decidedOn = async (date: string) =>
    (
      await valueOf(backend, 'calendar.signals', { date: isoDate(date), exceptEventId: eventId })
    ).signals.find(({ id }) => id === 'weekend')?.decidedOn
  await valueOf(backend, 'events.decideWarning', { eventId, signalId: 'weekend' })
  expect(await decidedOn('2027-02-14')).toBe('2026-11-23')
  expect(await decidedOn('2027-02-21')).toBeNull()
  await valueOf(backend, 'events.decideWarning', { eventId, signalId: 'weekend', isKept: false })
  expect(await decidedOn('2027-02-14')).toBeNull()

  const idea = await anEvent(backend, { date: null })
  const answer = await ask(backend, 'events.decideWarning', { eventId: idea, signalId: 'weekend' })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'event-without-date' })
})

it('gives every day of a period with its marks, and refuses more than 400 days', async () => {
  const backend = aBackend()
  const from = isoDate('2027-02-01')
  const { days } = await valueOf(backend, 'calendar.days', { from, until: isoDate('2027-02-28') })
  expect(days).toHaveLength(28)
  const sunday = days.find(({ date }) => date === valentine)
  expect(sunday?.severity).toBe('avoid')
  expect(sunday?.marks.map(({ id }) => id).toSorted()).toEqual(['ramadan', 'schoolvakantie-zuid'])
  const tooLong = await ask(backend, 'calendar.days', { from, until: isoDate('2028-06-01') })
  expect(tooLong.kind).toBe('invalid')
})

it('shows the events of a period by date', async () => {
  const backend = aBackend()
  await anEvent(backend, { typeId: cop, date: '2027-02-25' })
  await anEvent(backend)
  await anEvent(backend, { date: '2027-03-01' })
  const { events } = await valueOf(backend, 'calendar.events', {
    from: isoDate('2027-02-01'),
    until: isoDate('2027-02-28'),
  })
  expect(events.map(({ date, code }) => `${date} ${code}`)).toEqual([
    '2027-02-14 RB',
    '2027-02-25 CoP',
  ])
})

it('says that it lacks data instead of clearing a day of a region without gemeenten', async () => {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'leeg', regionName: 'Rivierenland' })
  const { signals } = await valueOf(backend, 'calendar.signals', {
    date: isoDate('2027-02-19'),
    ...morning,
  })
  const missing = signals.filter(({ severity }) => severity === 'no-data').map(({ id }) => id)
  expect(missing).toEqual(['geen-gegevens-zonnestand', 'geen-gegevens-schoolvakanties'])
})
