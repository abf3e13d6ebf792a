import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop, morning } from '../events/an-event.ts'

const date = isoDate('2027-03-16')
const afternoon = { startTime: wallTime('14:00'), endTime: wallTime('16:00') }

async function clashOf(backend: Backend, eventId: EventId) {
  const { signals } = await valueOf(backend, 'calendar.signals', {
    date,
    ...morning,
    exceptEventId: eventId,
  })
  return signals.find(({ layer }) => layer === 'own-event')
}

async function twoEvents(backend: Backend): Promise<[EventId, EventId]> {
  const mine = await anEvent(backend, { date })
  const other = await anEvent(backend, { typeId: cop, date })
  await valueOf(backend, 'events.change', { eventId: mine, ...morning })
  await valueOf(backend, 'events.change', { eventId: other, ...afternoon })
  return [mine, other]
}

it('names people on both lists, but not who said no or was cancelled', async () => {
  const backend = aBackend()
  const [mine, other] = await twoEvents(backend)
  const personIds: PersonId[] = []
  for (const name of ['Elsa Fictie', 'Omar Verhaal', 'Bas Bedacht']) {
    personIds.push((await valueOf(backend, 'people.create', { name })).personId)
  }
  const [elsa, omar, bas] = personIds as [PersonId, PersonId, PersonId]
  expect((await clashOf(backend, mine))?.severity).toBe('note')
  await valueOf(backend, 'attendance.invite', { eventId: mine, personIds })
  await valueOf(backend, 'attendance.invite', { eventId: other, personIds: [elsa, omar] })
  await valueOf(backend, 'attendance.register', { eventId: other, personId: bas })
  expect(await clashOf(backend, mine)).toMatchObject({
    severity: 'adapt',
    text: expect.stringContaining('3 mensen staan op beide lijsten') as string,
  })
  const no = { eventId: other, personIds: [elsa], answer: 'no' as const }
  await valueOf(backend, 'attendance.answer', no)
  await valueOf(backend, 'attendance.cancel', { eventId: other, personIds: [bas] })
  expect((await clashOf(backend, mine))?.text).toContain('1 mens staat op beide lijsten')
})

it('says that the place is the same, and lets a cancelled event stand in nobody’s way', async () => {
  const backend = aBackend()
  const [mine, other] = await twoEvents(backend)
  const venue = { name: 'Kulturhus (voorbeeld)', gemeenteId: null }
  await valueOf(backend, 'events.change', { eventId: mine, venue })
  await valueOf(backend, 'events.change', { eventId: other, venue, ...morning })
  const clash = await clashOf(backend, mine)
  expect(clash).toMatchObject({ severity: 'avoid', id: `eigen-bijeenkomst-${other}` })
  expect(clash?.text).toContain('Dat is op dezelfde plaats.')
  await valueOf(backend, 'events.cancel', { eventId: other, reason: 'Gaat niet door' })
  expect(await clashOf(backend, mine)).toBeUndefined()
})

it('only notes an event of a partner', async () => {
  const backend = aBackend()
  const [mine, other] = await twoEvents(backend)
  await valueOf(backend, 'events.change', { eventId: other, ...morning, ownership: 'partner' })
  expect(await clashOf(backend, mine)).toMatchObject({ severity: 'note' })
})

it('names who of the pool is needed elsewhere that day, as long as it is a yes', async () => {
  const backend = aBackend()
  const [mine, other] = await twoEvents(backend)
  const { personId } = await valueOf(backend, 'people.create', { name: 'Fenna Fabel' })
  if (backend.opened.state !== 'open') throw new Error('Not open')
  const { store } = backend.opened
  const inStore = (work: (db: Writer) => void) => store.write('people.change', work, () => false)
  const ask = (id: string, eventId: EventId, status: string) =>
    inStore((db) =>
      db.run(sql`
        INSERT INTO assignment (id, person_id, event_id, date, status, created_at)
        VALUES (${id}, ${personId}, ${eventId}, ${date}, ${status}, '2026-11-23T08:00:00.000Z')
      `),
    )
  const booked = async () => {
    const { signals } = await valueOf(backend, 'calendar.signals', {
      ...{ date, ...morning, exceptEventId: mine },
    })
    return signals.filter(({ layer }) => layer === 'sleutelpersoon').map(({ text }) => text)
  }
  ask('elders', other, 'accepted')
  expect(await booked()).toEqual([])
  ask('hier', mine, 'asked')
  expect(await booked()).toEqual([
    expect.stringMatching(/^Fenna Fabel is die dag al nodig bij ‘.+’\.$/),
  ])
  inStore((db) => db.run(sql`UPDATE assignment SET status = 'cancelled' WHERE id = 'elders'`))
  expect(await booked()).toEqual([])
  inStore((db) => db.run(sql`UPDATE assignment SET status = 'accepted' WHERE id = 'elders'`))
  await valueOf(backend, 'events.cancel', { eventId: other, reason: 'Gaat niet door' })
  expect(await booked()).toEqual([])
})
