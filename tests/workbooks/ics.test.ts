import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { instant, isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { aBackend, countingIds, valueOf } from '../builders/a-backend.ts'
import { aFolder } from '../builders/a-folder.ts'
import { missingReaders } from './readers/find-readers.ts'
import { readWithIcalendar } from './readers/read-ics.ts'
import type { ReadCalendar } from './readers/read-ics.ts'

type Wish = InputFor<Contract['calendar.exportIcs']>
type Desk = ReturnType<typeof aDesk>

/** A desk with one event, and what a calendar takes over from its file. */
function aDesk(options: Parameters<typeof aBackend>[0] = {}) {
  const backend = aBackend(options)
  onTestFinished(() => backend.close())
  const plan = async (date: string | null, times?: [string, string], title = 'Proefdag') => {
    const created = await valueOf(backend, 'events.create', {
      typeId: 'cop' as EventTypeId,
      title,
      date: date === null ? null : isoDate(date),
      ...(times ? { startTime: wallTime(times[0]), endTime: wallTime(times[1]) } : {}),
    })
    return created.eventId
  }
  const read = async (wish: Wish): Promise<ReadCalendar & { raw: string; name: string }> => {
    const { files } = await valueOf(backend, 'calendar.exportIcs', wish)
    const held = files[0] && backend.files.find(files[0].id)
    if (!held) throw new Error('No file was made')
    const path = join(aFolder(), held.ref.name)
    await writeFile(path, held.bytes)
    const raw = Buffer.from(held.bytes).toString('utf8')
    return { ...(await readWithIcalendar(path)), raw, name: held.ref.name }
  }
  const written = async (eventId: EventId) => {
    const [event] = (await read({ eventIds: [eventId] })).events
    if (!event) throw new Error('The file has no event')
    return event
  }
  const change = <Name extends CallName>(name: Name, input: InputFor<Contract[Name]>) =>
    valueOf(backend, name, input)
  return { backend, plan, read, written, change }
}

describe.skipIf(missingReaders().length > 0)('what icalendar finds in a calendar file', () => {
  it('is the right moment on both sides of both changes of the clock, in its own zone', async () => {
    const desk = aDesk()
    const days = ['2027-03-27', '2027-03-29', '2027-10-30', '2027-11-01', '2028-03-27']
    const eventIds: EventId[] = []
    for (const day of days) eventIds.push(await desk.plan(day, ['09:30', '12:00']))
    const { events, zones, method, version } = await desk.read({ eventIds })
    expect({ zones, method, version }).toEqual({
      zones: ['Europe/Amsterdam'],
      method: 'PUBLISH',
      version: '2.0',
    })
    expect(events.map(({ start, end, zone }) => [start, end, zone])).toEqual([
      ['2027-03-27T08:30:00Z', '2027-03-27T11:00:00Z', 'Europe/Amsterdam'],
      ['2027-03-29T07:30:00Z', '2027-03-29T10:00:00Z', 'Europe/Amsterdam'],
      ['2027-10-30T07:30:00Z', '2027-10-30T10:00:00Z', 'Europe/Amsterdam'],
      ['2027-11-01T08:30:00Z', '2027-11-01T11:00:00Z', 'Europe/Amsterdam'],
      ['2028-03-27T07:30:00Z', '2028-03-27T10:00:00Z', 'Europe/Amsterdam'],
    ])
  })

  it('is the day itself, and the next as its end, when there are no times', async () => {
    const desk = aDesk()
    const event = await desk.written(await desk.plan('2027-10-31'))
    expect(event).toMatchObject({ start: '2027-10-31', end: '2027-11-01', value: 'DATE' })
  })

  it('is a sequence that rises on a change, on its undo and on its redo; the id stays', async () => {
    const desk = aDesk()
    const eventId = await desk.plan('2027-04-06', ['09:30', '12:00'])
    const found = [await desk.written(eventId)]
    await desk.change('events.change', { eventId, date: isoDate('2027-04-13') })
    found.push(await desk.written(eventId))
    await desk.change('history.undo', {})
    found.push(await desk.written(eventId))
    await desk.change('history.redo', {})
    found.push(await desk.written(eventId))
    await desk.change('events.change', { eventId, capacity: 40 })
    found.push(await desk.written(eventId))
    expect(found.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 3])
    expect(found.map(({ start }) => start.slice(0, 10))).toEqual([
      '2027-04-06',
      '2027-04-13',
      '2027-04-06',
      '2027-04-13',
      '2027-04-13',
    ])
    expect(new Set(found.map(({ uid }) => uid))).toEqual(new Set([`${eventId}@schakel.invalid`]))
  })

  it('is CANCELLED with the reason once she cancels, and stands again after restoring', async () => {
    const desk = aDesk()
    const eventId = await desk.plan('2027-04-06', ['09:30', '12:00'])
    const before = await desk.written(eventId)
    await desk.change('events.cancel', { eventId, reason: 'Zaal dicht' })
    const cancelled = await desk.written(eventId)
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      summary: 'Geannuleerd: Proefdag',
      description: 'Geannuleerd: Zaal dicht',
      busy: 'FREE',
    })
    expect(cancelled.sequence).toBeGreaterThan(before.sequence)
    await desk.change('events.restore', { eventId })
    expect(await desk.written(eventId)).toMatchObject({ status: 'CONFIRMED', summary: 'Proefdag' })
  })

  it('is text as it was typed, in lines of at most 75 octets, and nobody who comes', async () => {
    const desk = aDesk()
    const title = `Één, twee; drie\\vier – ${'über😀'.repeat(30)}`
    const eventId = await desk.plan('2027-04-06', ['09:30', '12:00'], title)
    const goal = 'Regel één\nregel twee, met komma'
    const venue = { name: 'Zaal Voorbeeld; achter', gemeenteId: null }
    await desk.change('events.change', { eventId, goal, venue, format: 'hybride' })
    const person = await desk.change('people.create', { name: 'Anna Proefstuk' })
    await desk.change('attendance.invite', { eventId, personIds: [person.personId] })
    const { raw, events, name } = await desk.read({ eventIds: [eventId] })
    expect(events[0]).toMatchObject({
      summary: title,
      description: goal,
      location: 'Zaal Voorbeeld; achter, ook online',
    })
    expect(events[0]?.properties.filter((property) => /ATTENDEE|ORGANIZER/.test(property))).toEqual(
      [],
    )
    expect(raw).not.toContain('Proefstuk')
    const lines = raw.split('\r\n')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(name).toMatch(/^2027-04-06_bijeenkomst_een-twee-drie-vier.*\.ics$/)
  })

  it('says when it was written and when the event last changed, also by an undo', async () => {
    const dataFolder = aFolder()
    const morning = (day: string) => instant(`${day}T08:00:00.000Z`)
    const on = async <Value>(day: string, act: (desk: Desk) => Promise<Value>) => {
      const desk = aDesk({ dataFolder, now: morning(day), newId: countingIds(day) })
      const value = await act(desk)
      desk.backend.close()
      return value
    }
    const eventId = await on('2027-01-04', (desk) => desk.plan('2027-04-06'))
    await on('2027-01-05', (desk) => desk.change('events.change', { eventId, title: 'Anders' }))
    await on('2027-01-06', (desk) => desk.change('history.undo', {}))
    const event = await on('2027-01-07', (desk) => desk.written(eventId))
    expect(event).toMatchObject({
      summary: 'Proefdag',
      sequence: 2,
      stamp: '2027-01-07T08:00:00Z',
      modified: '2027-01-06T08:00:00Z',
    })
  })
})
