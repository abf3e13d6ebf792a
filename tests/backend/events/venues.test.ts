import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { GemeenteId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop } from './an-event.ts'

const doetinchem = 'GM0222' as GemeenteId
const thursday = isoDate('2027-03-18')
const bus = {
  direction: 'Doetinchem',
  days: 'workdays',
  lastDeparture: wallTime('21:42'),
  stopName: 'Markt',
  walkMinutes: 12,
  source: 'dienstregeling (voorbeeld)',
  checkedOn: isoDate('2026-11-23'),
} as const

async function aVenue(backend: Backend): Promise<VenueId> {
  const wish = { name: 'De Verzonnen Zaal', gemeenteId: doetinchem }
  return (await valueOf(backend, 'venues.add', wish)).venueId
}

async function undoAndRedo(backend: Backend): Promise<void> {
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).not.toBe(after)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
}

it('starts with a name, and what nobody looked at stays unknown', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  expect(await valueOf(backend, 'venues.get', { venueId })).toEqual({
    id: venueId,
    name: 'De Verzonnen Zaal',
    gemeenteId: doetinchem,
    gemeenteName: 'Doetinchem',
    address: null,
    isWheelchairAccessible: null,
    accessNote: null,
    travelNote: null,
    rooms: [],
    departures: [],
    eventCount: 0,
    isArchived: false,
  })
  await undoAndRedo(backend)
  const again = await valueOf(backend, 'venues.add', {
    name: 'de verzonnen zaal',
    gemeenteId: doetinchem,
  })
  expect(again.venueId).toBe(venueId)
})

it('changes each fact and takes it back in one step', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  await valueOf(backend, 'venues.change', {
    venueId,
    address: 'Voorbeeldstraat 1',
    isWheelchairAccessible: false,
    accessNote: 'Drempel bij de achterdeur',
    travelNote: 'Parkeren achter de kerk',
  })
  expect(await valueOf(backend, 'venues.get', { venueId })).toMatchObject({
    address: 'Voorbeeldstraat 1',
    isWheelchairAccessible: false,
    accessNote: 'Drempel bij de achterdeur',
    travelNote: 'Parkeren achter de kerk',
  })
  await undoAndRedo(backend)
  await valueOf(backend, 'venues.change', { venueId, isWheelchairAccessible: null, address: '' })
  expect(await valueOf(backend, 'venues.get', { venueId })).toMatchObject({
    isWheelchairAccessible: null,
    address: null,
  })
})

it('keeps rooms in their order, with an unknown price that is not free', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  const { roomId } = await valueOf(backend, 'venues.addRoom', { venueId, name: 'Grote zaal' })
  await valueOf(backend, 'venues.addRoom', { venueId, name: 'Bovenkamer', capacity: 12 })
  await valueOf(backend, 'venues.changeRoom', {
    roomId,
    capacity: 60,
    price: cents(18_500),
    pricePer: 'day-part',
    priceSource: 'offerte (voorbeeld)',
  })
  await undoAndRedo(backend)
  const { rooms } = await valueOf(backend, 'venues.get', { venueId })
  expect(rooms.map(({ id: _, ...room }) => room)).toEqual([
    {
      name: 'Grote zaal',
      capacity: 60,
      price: 18_500,
      pricePer: 'day-part',
      priceSource: 'offerte (voorbeeld)',
    },
    { name: 'Bovenkamer', capacity: 12, price: null, pricePer: 'day-part', priceSource: null },
  ])
  expect(await ask(backend, 'venues.changeRoom', { roomId, price: cents(-1) })).toMatchObject({
    kind: 'invalid',
  })
})

it('lets an event keep the room and the place that went off the list', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  const { roomId } = await valueOf(backend, 'venues.addRoom', { venueId, name: 'Grote zaal' })
  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.change', { eventId, venue: { id: venueId } })
  await valueOf(backend, 'events.change', { eventId, roomId })
  await valueOf(backend, 'venues.archiveRoom', { roomId })
  await undoAndRedo(backend)
  await valueOf(backend, 'venues.archive', { venueId })
  await undoAndRedo(backend)
  expect(await valueOf(backend, 'venues.list', {})).toEqual([])
  expect(await valueOf(backend, 'venues.get', { venueId })).toMatchObject({
    rooms: [],
    eventCount: 1,
    isArchived: true,
  })
  expect(await valueOf(backend, 'events.get', { eventId })).toMatchObject({
    venue: { name: 'De Verzonnen Zaal' },
    room: { name: 'Grote zaal' },
  })
})

it('refuses a room of another place, and what is not there', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  const { roomId } = await valueOf(backend, 'venues.addRoom', { venueId, name: 'Grote zaal' })
  const eventId = await anEvent(backend)
  const before = await hashOf(backend)
  const refused = { kind: 'refused', reason: 'not-found' }
  expect(await ask(backend, 'events.change', { eventId, roomId })).toMatchObject(refused)
  const nowhere = { venueId: 'nowhere' as VenueId }
  expect(await ask(backend, 'venues.get', nowhere)).toMatchObject(refused)
  expect(await ask(backend, 'venues.archive', nowhere)).toMatchObject(refused)
  expect(await ask(backend, 'venues.addRoom', { ...nowhere, name: 'x' })).toMatchObject(refused)
  expect(await ask(backend, 'venues.addDeparture', { ...nowhere, ...bus })).toMatchObject(refused)
  const noRoom = { roomId: 'nowhere' as VenueRoomId }
  expect(await ask(backend, 'venues.archiveRoom', noRoom)).toMatchObject(refused)
  expect(await hashOf(backend)).toBe(before)
})

it('keeps the last departures with their source and day, and warns of an evening that ends late', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  const eventId = await anEvent(backend, { typeId: cop, date: thursday })
  await valueOf(backend, 'events.change', { eventId, venue: { id: venueId } })
  const evening = async () => {
    const times = { startTime: wallTime('19:00'), endTime: wallTime('21:30') }
    const wish = { date: thursday, ...times, exceptEventId: eventId }
    const { signals } = await valueOf(backend, 'calendar.signals', wish)
    return signals.filter(({ layer }) => layer === 'evening').map(({ severity }) => severity)
  }
  expect(await evening()).toEqual(['no-data'])
  const { departureId } = await valueOf(backend, 'venues.addDeparture', { venueId, ...bus })
  expect(await evening()).toEqual(['adapt'])
  await undoAndRedo(backend)
  await valueOf(backend, 'venues.changeDeparture', {
    departureId,
    lastDeparture: wallTime('22:15'),
    stopName: null,
  })
  await undoAndRedo(backend)
  expect(await evening()).toEqual([])
  expect((await valueOf(backend, 'venues.get', { venueId })).departures).toEqual([
    { id: departureId, ...bus, lastDeparture: '22:15', stopName: null },
  ])
  await valueOf(backend, 'venues.removeDeparture', { departureId })
  await undoAndRedo(backend)
  expect(await evening()).toEqual(['no-data'])
  await valueOf(backend, 'events.change', { eventId, format: 'online' })
  expect(await evening()).toEqual([])
})

it('asks a source and a day of every last departure', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  for (const gap of [{ source: '' }, { checkedOn: undefined }]) {
    const wish = { venueId, ...bus, ...gap } as never
    expect(await ask(backend, 'venues.addDeparture', wish)).toMatchObject({ kind: 'invalid' })
  }
})

it('looks at the chosen place of an event that is not made yet', async () => {
  const backend = aBackend()
  const venueId = await aVenue(backend)
  await valueOf(backend, 'venues.addDeparture', { venueId, ...bus })
  const times = { startTime: wallTime('19:00'), endTime: wallTime('21:45') }
  const signalsAt = async (chosen: VenueId | null) =>
    (await valueOf(backend, 'calendar.signals', { date: thursday, ...times, venueId: chosen }))
      .signals
  expect((await signalsAt(venueId)).map(({ layer }) => layer)).toContain('evening')
  expect((await signalsAt(null)).map(({ layer }) => layer)).not.toContain('evening')
})
