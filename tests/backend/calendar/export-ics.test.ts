import { afterEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { anEvent, morning } from '../events/an-event.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it('gives the same file whatever the zone of the machine', async () => {
  const made: string[] = []
  // In New York half past two does not exist on 14 March 2027.
  for (const machine of ['Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland']) {
    process.env['TZ'] = machine
    const backend = aBackend()
    const eventId = await anEvent(backend, { date: '2027-03-14' })
    await valueOf(backend, 'events.change', { eventId, ...morning, startTime: '02:30' as never })
    const whole = await anEvent(backend, { date: '2027-03-28' })
    const wish = { eventIds: [eventId, whole] }
    const { files } = await valueOf(backend, 'calendar.exportIcs', wish)
    const bytes = files[0] && backend.files.find(files[0].id)?.bytes
    made.push(Buffer.from(bytes ?? []).toString('utf8'))
    backend.close()
  }
  expect(made[0]).toContain('DTSTART;TZID=Europe/Amsterdam:20270314T023000\r\n')
  expect(made[0]).toContain('DTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329\r\n')
  expect(new Set(made).size).toBe(1)
})

it('writes a year with its cancelled events, and counts the ideas it leaves out', async () => {
  const backend = aBackend()
  const cancelled = await anEvent(backend, { date: '2027-05-18' })
  await anEvent(backend, { date: '2027-06-01' })
  await anEvent(backend, { date: '2028-01-11' })
  await anEvent(backend, { date: null })
  await valueOf(backend, 'events.cancel', { eventId: cancelled, reason: 'voorbeeld' })
  const before = await valueOf(backend, 'system.contentHash', {})
  const { files, ...counts } = await valueOf(backend, 'calendar.exportIcs', { year: 2027 })
  expect(counts).toEqual({ written: 2, withoutDate: 1 })
  expect(files.map(({ name }) => name)).toEqual(['2027-01-01_bijeenkomsten_2027.ics'])
  expect(await valueOf(backend, 'system.contentHash', {})).toEqual(before)
})

it('names the file of one event after it, and of a choice after its first day', async () => {
  const backend = aBackend()
  const first = await anEvent(backend, { date: '2027-05-18', title: 'Één proef' })
  const second = await anEvent(backend, { date: '2027-04-06' })
  const nameOf = async (eventIds: (typeof first)[]) =>
    (await valueOf(backend, 'calendar.exportIcs', { eventIds })).files[0]?.name
  expect(await nameOf([first])).toBe('2027-05-18_bijeenkomst_een-proef.ics')
  expect(await nameOf([first, second, first])).toBe('2027-04-06_bijeenkomsten.ics')
})

it('refuses what is gone, and a choice without one date', async () => {
  const backend = aBackend()
  const idea = await anEvent(backend, { date: null })
  const gone = await anEvent(backend, { date: isoDate('2027-05-18') })
  await valueOf(backend, 'events.archive', { eventId: gone })
  const reasonFor = async (wish: Parameters<typeof ask<'calendar.exportIcs'>>[2]) => {
    const answer = await ask(backend, 'calendar.exportIcs', wish)
    return answer.kind === 'refused' ? answer.reason : answer.kind
  }
  expect(await reasonFor({ eventIds: [idea] })).toBe('no-dated-event')
  expect(await reasonFor({ eventIds: [gone] })).toBe('not-found')
  expect(await reasonFor({ year: 2099 })).toBe('no-dated-event')
  expect(await reasonFor({ eventIds: [] })).toBe('invalid')
})

it('counts what changes of a place and its room as a change of its events', async () => {
  const backend = aBackend()
  const { venueId } = await valueOf(backend, 'venues.add', {
    name: 'Zaal Voorbeeld',
    gemeenteId: null,
  })
  const { roomId } = await valueOf(backend, 'venues.addRoom', { venueId, name: 'Foyer' })
  const eventId = await anEvent(backend, { date: '2027-05-18' })
  await valueOf(backend, 'events.change', { eventId, venue: { id: venueId }, roomId })
  const elsewhere = await anEvent(backend, { date: '2027-06-01' })
  const sequences = async () => {
    const wish = { eventIds: [eventId, elsewhere] }
    const { files } = await valueOf(backend, 'calendar.exportIcs', wish)
    const bytes = files[0] && backend.files.find(files[0].id)?.bytes
    const lines = Buffer.from(bytes ?? []).toString('utf8')
    return [...lines.matchAll(/^SEQUENCE:(\d+)/gm)].map(([, number]) => Number(number))
  }
  const [first = 0, other = 0] = await sequences()
  await valueOf(backend, 'venues.change', { venueId, address: 'Voorbeeldweg 1' })
  expect(await sequences()).toEqual([first + 1, other])
  await valueOf(backend, 'venues.change', { venueId, accessNote: 'Lift bij de ingang' })
  expect(await sequences()).toEqual([first + 1, other])
  await valueOf(backend, 'venues.changeRoom', { roomId, name: 'Grote zaal' })
  expect(await sequences()).toEqual([first + 2, other])
  await valueOf(backend, 'history.undo', {})
  expect(await sequences()).toEqual([first + 3, other])

  await valueOf(backend, 'events.change', { eventId, format: 'online' })
  const [online = 0] = await sequences()
  await valueOf(backend, 'venues.change', { venueId, name: 'Zaal Proef' })
  expect(await sequences()).toEqual([online, other])
})
