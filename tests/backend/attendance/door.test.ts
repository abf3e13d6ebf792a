import { describe, expect, it } from 'vitest'
import { effectiveRows } from '#domain/attendance/effective-log'
import { listAttendanceLog } from '#backend/db/repositories/attendees'
import { sql } from '#backend/db/sql'
import type { LoggedRow } from '#backend/db/repositories/attendees'
import { valueOf } from '../../builders/a-backend.ts'
import { actUndoRedo, anEventWith } from './an-event.ts'
import type { Guests } from './an-event.ts'

async function aHall(capacity = 2): Promise<Guests> {
  const guests = await anEventWith({ count: 5, capacity })
  await guests.do('attendance.answer', { personIds: guests.people.slice(0, 4), answer: 'yes' })
  return guests
}

function logOf({ backend, eventId }: Guests): LoggedRow[] {
  if (backend.opened.state !== 'open') throw new Error('The store is not open')
  return backend.opened.store.read((db) => listAttendanceLog(db, eventId))
}

function sourcesOf({ backend, eventId }: Guests): string[] {
  if (backend.opened.state !== 'open') throw new Error('The store is not open')
  const rows = backend.opened.store.read((db) =>
    db.all<{ source: string }>(
      sql`SELECT source FROM attendance_log WHERE event_id = ${eventId} ORDER BY position`,
    ),
  )
  return rows.map(({ source }) => source)
}

describe('somebody comes in', () => {
  it('who is registered, without a word; twice is once', async () => {
    const guests = await aHall()
    const personId = guests.person(0)
    const first = await guests.do('attendance.checkIn', { personId })
    expect(first).toMatchObject({ personId, warnings: [], counts: { present: 1, inside: 1 } })
    const again = await guests.do('attendance.checkIn', { personId })
    expect(again).toMatchObject({ warnings: ['already-inside'], counts: { present: 1, inside: 1 } })
    expect(logOf(guests)).toHaveLength(1)
  })

  it('who waits, cancelled or is on no list, each with what was so', async () => {
    const guests = await aHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(1)] })
    const [cancelled, waiting, unknown] = [guests.person(1), guests.person(2), guests.person(4)]
    expect(await guests.do('attendance.checkIn', { personId: waiting })).toMatchObject({
      warnings: ['was-waiting'],
    })
    expect(await guests.do('attendance.checkIn', { personId: cancelled })).toMatchObject({
      warnings: ['was-cancelled', 'seats-short'],
    })
    const { warnings, counts } = await guests.do('attendance.checkIn', { personId: unknown })
    expect(warnings).toEqual(['not-on-list', 'seats-short'])
    expect(counts).toMatchObject({ registered: 4, present: 3, inside: 3, walkIns: 1 })
  })

  it('who holds an offer does not count against the seats twice', async () => {
    const guests = await aHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const { participationId } = await guests.of(guests.person(2))
    const until = '2026-11-25T16:00:00.000Z' as never
    await guests.do('attendance.offer', {
      participationId: participationId ?? ('' as never),
      until,
    })
    const { warnings } = await guests.do('attendance.checkIn', { personId: guests.person(2) })
    expect(warnings).toEqual(['was-offered'])
  })

  it('can be noted after the event, and the log keeps that apart', async () => {
    const guests = await aHall()
    await guests.do('attendance.checkIn', { personId: guests.person(0) })
    await guests.do('attendance.checkIn', { personId: guests.person(1), source: 'achteraf' })
    expect(sourcesOf(guests)).toEqual(['balie', 'achteraf'])
  })

  it('is refused only when there is no such person', async () => {
    const guests = await aHall()
    const reason = await guests.refusalOf('attendance.checkIn', { personId: 'nobody' as never })
    expect(reason).toBe('not-found')
  })

  it('new at the door, with a hint when the network knows somebody like that', async () => {
    const guests = await aHall()
    const known = await guests.of(guests.person(0))
    const stranger = await guests.do('attendance.walkIn', {
      name: 'Teun Onbekendsma',
      organisationName: 'Bakkerij Voorbeeld',
    })
    expect(stranger).toMatchObject({ warnings: ['not-on-list', 'seats-short'], similar: null })
    expect(await guests.of(stranger.personId)).toMatchObject({
      name: 'Teun Onbekendsma',
      organisation: 'Bakkerij Voorbeeld',
      isWalkIn: true,
      isInside: true,
    })
    const alike = await guests.do('attendance.walkIn', { name: known.name })
    expect(alike.similar).toEqual({ personId: known.personId, name: known.name })
    const { people } = await guests.list()
    const namesakes = people.filter(({ name }) => name === known.name)
    expect(namesakes.map(({ isInside }) => isInside).toSorted()).toEqual([false, true])
  })
})

describe('somebody leaves', () => {
  it('stays present and is no longer inside, until they come back', async () => {
    const guests = await aHall()
    const personId = guests.person(0)
    await guests.do('attendance.checkIn', { personId })
    const left = await guests.do('attendance.checkOut', { personId })
    expect(left.counts).toMatchObject({ present: 1, inside: 0 })
    expect(await guests.refusalOf('attendance.checkOut', { personId })).toBe('not-inside')
    const back = await guests.do('attendance.checkIn', { personId })
    expect(back.counts).toMatchObject({ present: 1, inside: 1 })
  })
})

describe('a movement taken back', () => {
  it('no longer counts, though the log keeps it', async () => {
    const guests = await aHall()
    const personId = guests.person(0)
    await guests.do('attendance.checkIn', { personId })
    const { counts } = await guests.do('attendance.undoPresence', { personId })
    expect(counts).toMatchObject({ present: 0, inside: 0, registered: 2 })
    expect(logOf(guests).map(({ kind }) => kind)).toEqual(['in', 'void'])
    expect(await guests.refusalOf('attendance.undoPresence', { personId })).toBe('not-inside')
  })

  it('takes who waited, cancelled or was on no list back to where they were', async () => {
    const guests = await aHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(1)] })
    const before = await guests.list()
    const others = [guests.person(1), guests.person(2), guests.person(4)]
    for (const personId of others) await guests.do('attendance.checkIn', { personId })
    for (const personId of others) await guests.do('attendance.undoPresence', { personId })
    expect(await guests.list()).toEqual(before)
  })

  it('keeps a live offer with its deadline', async () => {
    const guests = await aHall()
    const personId = guests.person(2)
    const { participationId } = await guests.of(personId)
    const until = '2026-11-25T16:00:00.000Z' as never
    await guests.do('attendance.offer', {
      participationId: participationId ?? ('' as never),
      until,
    })
    const before = await guests.list()
    await guests.do('attendance.checkIn', { personId })
    await guests.do('attendance.undoPresence', { personId })
    expect(await guests.list()).toEqual(before)
  })

  it('as a whole says that who also left was not there, in one step', async () => {
    const guests = await aHall()
    const before = await guests.list()
    const personId = guests.person(4)
    await guests.do('attendance.checkIn', { personId })
    await guests.do('attendance.checkOut', { personId })
    await actUndoRedo(guests, () =>
      guests.do('attendance.undoPresence', { personId, isWhole: true }),
    )
    expect(await guests.list()).toEqual(before)
    expect(await guests.refusalOf('attendance.undoPresence', { personId, isWhole: true })).toBe(
      'not-inside',
    )
  })

  it('of leaving brings them inside again', async () => {
    const guests = await aHall()
    const personId = guests.person(0)
    await guests.do('attendance.checkIn', { personId })
    await guests.do('attendance.checkOut', { personId })
    const { counts } = await guests.do('attendance.undoPresence', { personId })
    expect(counts).toMatchObject({ present: 1, inside: 1 })
  })
})

describe('undo at the door', () => {
  it('takes back and does again every movement, of anybody', async () => {
    const guests = await aHall()
    for (const personId of guests.people) {
      await actUndoRedo(guests, () => guests.do('attendance.checkIn', { personId }))
    }
    await actUndoRedo(guests, () =>
      guests.do('attendance.undoPresence', { personId: guests.person(2) }),
    )
    await actUndoRedo(guests, () =>
      guests.do('attendance.undoPresence', { personId: guests.person(4) }),
    )
    await actUndoRedo(guests, () => guests.do('attendance.walkIn', { name: 'Teun Onbekendsma' }))
    // Who left is still present, so the content is the same; inside is what changed.
    await guests.do('attendance.checkOut', { personId: guests.person(0) })
    expect((await guests.list()).counts.inside).toBe(3)
    await guests.undo()
    expect((await guests.list()).counts.inside).toBe(4)
    await guests.redo()
    expect((await guests.list()).counts.inside).toBe(3)
  })

  it('takes a stranger out of the list and the network, and brings them back', async () => {
    const guests = await aHall()
    const before = await valueOf(guests.backend, 'system.status', {})
    await guests.do('attendance.walkIn', { name: 'Teun Onbekendsma' })
    await guests.undo()
    expect((await valueOf(guests.backend, 'system.status', {})).counts).toEqual(before.counts)
    expect((await guests.list()).people).toHaveLength(4)
    expect(await valueOf(guests.backend, 'people.chooser', { search: 'teun' })).toEqual([])
    await guests.redo()
    expect((await guests.list()).counts.walkIns).toBe(1)
    expect(await valueOf(guests.backend, 'people.chooser', { search: 'teun' })).toHaveLength(1)
  })

  it('only ever adds to the log, and the rows that count are what is true', async () => {
    const guests = await aHall()
    const personId = guests.person(0)
    const lengths: number[] = []
    const note = () => lengths.push(logOf(guests).length)
    await guests.do('attendance.checkIn', { personId })
    note()
    for (const direction of ['undo', 'redo', 'undo', 'redo', 'undo', 'redo'] as const) {
      await guests[direction]()
      note()
    }
    expect(lengths).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(effectiveRows(logOf(guests)).map(({ kind }) => kind)).toEqual(['in'])
    await guests.do('attendance.undoPresence', { personId })
    await guests.undo()
    expect((await guests.list()).counts).toMatchObject({ present: 1, inside: 1 })
    await guests.redo()
    expect((await guests.list()).counts).toMatchObject({ present: 0, inside: 0 })
  })
})
