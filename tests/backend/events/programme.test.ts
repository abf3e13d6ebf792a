import { expect, it } from 'vitest'
import type { EventId, PersonId, ProgrammeItemId, VenueRoomId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop, morning } from './an-event.ts'

async function aMorning(backend: Backend): Promise<EventId> {
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  await valueOf(backend, 'events.change', {
    eventId,
    ...morning,
    venue: { name: 'De Verzonnen Zaal', gemeenteId: null },
  })
  return eventId
}

async function add(backend: Backend, eventId: EventId, title: string, minutes: number) {
  const item = { eventId, kind: 'talk', title, minutes } as const
  return (await valueOf(backend, 'programme.add', item)).itemId
}

async function linesOf(backend: Backend, eventId: EventId) {
  const { items } = await valueOf(backend, 'programme.get', { eventId })
  return items.map(({ startTime, title, minutes }) => `${startTime ?? ''} ${title} ${minutes}`)
}

it('lets the times follow from the minutes, and says what passes the end', async () => {
  const backend = aBackend()
  const eventId = await aMorning(backend)
  await add(backend, eventId, 'Inloop', 30)
  const talk = await add(backend, eventId, 'Spreker', 120)
  await add(backend, eventId, 'Lunch', 30)
  const get = () => valueOf(backend, 'programme.get', { eventId })
  expect(await get()).toMatchObject({ totalMinutes: 180, overrunMinutes: 0 })
  const before = await hashOf(backend)
  await valueOf(backend, 'programme.change', { itemId: talk, minutes: 135 })
  expect(await linesOf(backend, eventId)).toEqual([
    '09:30 Inloop 30',
    '10:00 Spreker 135',
    '12:15 Lunch 30',
  ])
  expect(await get()).toMatchObject({ overrunMinutes: 15 })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('adds at a place, moves and removes, each one step back and forth', async () => {
  const backend = aBackend()
  const eventId = await aMorning(backend)
  const first = await add(backend, eventId, 'A', 10)
  await add(backend, eventId, 'B', 20)
  const atTop = { eventId, kind: 'break', title: 'Pauze', minutes: 15, at: 1 } as const
  const hashes = [await hashOf(backend)]
  await valueOf(backend, 'programme.add', atTop)
  expect(await linesOf(backend, eventId)).toEqual(['09:30 A 10', '09:40 Pauze 15', '09:55 B 20'])
  hashes.push(await hashOf(backend))
  await valueOf(backend, 'programme.move', { itemId: first, to: 2 })
  expect(await linesOf(backend, eventId)).toEqual(['09:30 Pauze 15', '09:45 B 20', '10:05 A 10'])
  hashes.push(await hashOf(backend))
  await valueOf(backend, 'programme.remove', { itemId: first })
  expect(await linesOf(backend, eventId)).toEqual(['09:30 Pauze 15', '09:45 B 20'])
  hashes.push(await hashOf(backend))
  for (const hash of hashes.toReversed().slice(1)) {
    await valueOf(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(hash)
  }
  for (const hash of hashes.slice(1)) {
    await valueOf(backend, 'history.redo', {})
    expect(await hashOf(backend)).toBe(hash)
  }
})

it('keeps who speaks, in the order chosen, with what they are of', async () => {
  const backend = aBackend()
  const eventId = await aMorning(backend)
  const itemId = await add(backend, eventId, 'Werkgeverssubsidie', 45)
  const person = async (name: string, organisation: string | null) =>
    (
      await valueOf(backend, 'people.create', {
        name,
        organisation: organisation === null ? null : { name: organisation },
      })
    ).personId
  const karin = await person('Karin Verzonnen', 'SZW (voorbeeld)')
  const omar = await person('Omar Verhaal', null)
  const speakers = async () =>
    (await valueOf(backend, 'programme.get', { eventId })).items.flatMap((item) =>
      item.speakers.map(({ name, organisationName }) => [name, organisationName]),
    )
  await valueOf(backend, 'programme.change', { itemId, speakerIds: [omar, karin, omar] })
  expect(await speakers()).toEqual([
    ['Omar Verhaal', null],
    ['Karin Verzonnen', 'SZW (voorbeeld)'],
  ])
  await valueOf(backend, 'programme.change', { itemId, speakerIds: [karin, omar] })
  expect((await speakers()).map(([name]) => name)).toEqual(['Karin Verzonnen', 'Omar Verhaal'])
  const before = await hashOf(backend)
  await valueOf(backend, 'programme.remove', { itemId })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  const nobody = { itemId, speakerIds: ['niemand' as PersonId] }
  expect(await ask(backend, 'programme.change', nobody)).toMatchObject({ reason: 'not-found' })
})

it('uses the rooms of the place, and leaves them when the event goes elsewhere', async () => {
  const backend = aBackend()
  const eventId = await aMorning(backend)
  const { venue } = await valueOf(backend, 'events.get', { eventId })
  if (backend.opened.state !== 'open') throw new Error('The store closed')
  backend.opened.store.write(
    'venues.change',
    (db) =>
      db.run(sql`INSERT INTO venue_room (id, venue_id, name, capacity, position)
        VALUES ('zaal-2', ${venue?.id}, 'Zaal 2', 24, 0)`),
    () => false,
  )
  const roomId = 'zaal-2' as VenueRoomId
  const item = { eventId, kind: 'talk', title: 'Rondes', minutes: 60 } as const
  await valueOf(backend, 'programme.add', { ...item, roomId })
  const roomOf = async () =>
    (await valueOf(backend, 'programme.get', { eventId })).items[0]?.room?.name ?? null
  expect(await roomOf()).toBe('Zaal 2')
  await valueOf(backend, 'events.change', { eventId, venue: { name: 'Elders', gemeenteId: null } })
  expect(await roomOf()).toBeNull()
  const elsewhere = await ask(backend, 'programme.add', { ...item, roomId })
  expect(elsewhere).toMatchObject({ kind: 'refused', reason: 'not-found' })
  await valueOf(backend, 'history.undo', {})
  expect(await roomOf()).toBe('Zaal 2')
})

it('refuses a part of an event that is not there, and of one that left the list', async () => {
  const backend = aBackend()
  const eventId = await aMorning(backend)
  const itemId = await add(backend, eventId, 'Inloop', 30)
  await valueOf(backend, 'events.archive', { eventId })
  const item = { kind: 'talk', title: 'x', minutes: 1 } as const
  const answers = [
    await ask(backend, 'programme.get', { eventId: 'nergens' as EventId }),
    await ask(backend, 'programme.add', { ...item, eventId }),
    await ask(backend, 'programme.move', { itemId, to: 0 }),
    await ask(backend, 'programme.remove', { itemId: 'geen' as ProgrammeItemId }),
  ]
  expect(answers.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual(
    answers.map(() => 'not-found'),
  )
})
