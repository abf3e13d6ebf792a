import { expect, it } from 'vitest'
import { instant, isoDate, wallTime } from '#domain/shared/dates'
import type { AssignmentId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { anEvent, cop, morning } from '../events/an-event.ts'

const day = isoDate('2027-03-16')

async function doubtful(backend: Backend) {
  const rows = await valueOf(backend, 'events.doubtful', {})
  return rows.map(({ eventId, reasons }) => [eventId, reasons.map(({ id }) => id)])
}

async function aPlannedEvent(backend: Backend, date: string = day): Promise<EventId> {
  const eventId = await anEvent(backend, { date })
  await valueOf(backend, 'events.change', { eventId, ...morning })
  return eventId
}

function moveFeastTo(backend: Backend, to: string) {
  return valueOf(backend, 'calendar.correct', {
    wish: {
      kind: 'move',
      layer: 'culture',
      referenceId: 'suikerfeest',
      originalOn: isoDate('2027-03-09'),
      from: isoDate(to),
      until: isoDate(to),
    },
    source: 'moskee (voorbeeld)',
  })
}

it('knows what she saw when she chose the day, so that day is not doubtful', async () => {
  const backend = aBackend()
  await aPlannedEvent(backend, '2027-02-14')
  await aPlannedEvent(backend)
  expect(await doubtful(backend)).toEqual([])
})

it('a feast that moves onto the day makes it doubtful, and undoing that clears it', async () => {
  const backend = aBackend()
  const eventId = await aPlannedEvent(backend)
  await moveFeastTo(backend, day)
  expect(await valueOf(backend, 'events.doubtful', {})).toMatchObject([
    {
      eventId,
      code: 'RB',
      date: day,
      reasons: [{ id: 'suikerfeest', text: expect.stringContaining('uw correctie') as string }],
    },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await doubtful(backend)).toEqual([])
  await valueOf(backend, 'history.redo', {})
  expect(await doubtful(backend)).toEqual([[eventId, ['suikerfeest']]])
})

it('is cleared by "Toch doen", by moving and by cancelling', async () => {
  const backend = aBackend()
  const [kept, moved, ended] = [
    await aPlannedEvent(backend),
    await aPlannedEvent(backend, '2027-03-17'),
    await aPlannedEvent(backend, '2027-03-18'),
  ]
  await valueOf(backend, 'absences.add', { from: day, until: isoDate('2027-03-18') })
  const { signals } = await valueOf(backend, 'calendar.signals', { date: day })
  const away = signals.find(({ layer }) => layer === 'absence')?.id ?? ''
  expect(await doubtful(backend)).toEqual([
    [kept, [away]],
    [moved, [away]],
    [ended, [away]],
  ])
  await valueOf(backend, 'events.decideWarning', { eventId: kept, signalId: away })
  await valueOf(backend, 'events.change', { eventId: moved, date: isoDate('2027-03-23') })
  await valueOf(backend, 'events.cancel', { eventId: ended, reason: 'Gaat niet door' })
  expect(await doubtful(backend)).toEqual([])
})

it('a new clash makes the earlier event doubtful, not the one that was planned on top of it', async () => {
  const backend = aBackend()
  const first = await aPlannedEvent(backend)
  const second = await anEvent(backend, { typeId: cop, date: day })
  await valueOf(backend, 'events.change', { eventId: second, ...morning })
  expect(await doubtful(backend)).toEqual([[first, [`eigen-bijeenkomst-${second}`]]])
})

it('the same guests on two lists of one day make both days doubtful', async () => {
  const backend = aBackend()
  const first = await aPlannedEvent(backend)
  const second = await anEvent(backend, { typeId: cop, date: day })
  const afternoon = { startTime: wallTime('14:00'), endTime: wallTime('16:00') }
  await valueOf(backend, 'events.change', { eventId: second, ...afternoon })
  const { personId } = await valueOf(backend, 'people.create', { name: 'Elsa Fictie' })
  const personIds: PersonId[] = [personId]
  await valueOf(backend, 'attendance.invite', { eventId: first, personIds })
  expect(await doubtful(backend)).toEqual([])
  await valueOf(backend, 'attendance.invite', { eventId: second, personIds })
  expect((await doubtful(backend)).map(([eventId]) => eventId).toSorted()).toEqual(
    [first, second].toSorted(),
  )
})

it('asks only about the gemeenten of the audience', async () => {
  const backend = aBackend()
  const eventId = await aPlannedEvent(backend)
  const audience = { roleIds: [], gemeenteIds: ['GM0197' as GemeenteId] }
  await valueOf(backend, 'events.change', { eventId, audience })
  const add = (schoolRegion: 'midden' | 'zuid') =>
    valueOf(backend, 'calendar.correct', {
      wish: {
        kind: 'add',
        layer: 'school-holiday',
        from: day,
        until: day,
        name: 'studiedag (voorbeeld)',
        schoolRegion,
      },
      source: 'school (voorbeeld)',
    })
  await add('zuid')
  expect(await doubtful(backend)).toEqual([])
  await add('midden')
  expect(await doubtful(backend)).toHaveLength(1)
})

it('leaves the past alone, and a day that only comes nearer', async () => {
  const later = aBackend({ now: instant('2027-03-10T08:00:00Z') })
  await aPlannedEvent(later)
  await aPlannedEvent(later, '2027-03-02')
  await valueOf(later, 'absences.add', {
    from: isoDate('2027-03-02'),
    until: isoDate('2027-03-02'),
  })
  expect(await doubtful(later)).toEqual([])
})

it('keeps what she knew in the same step as the move, so undo brings that back too', async () => {
  const backend = aBackend()
  const eventId = await aPlannedEvent(backend)
  const before = await hashOf(backend)
  await valueOf(backend, 'events.change', { eventId, date: isoDate('2027-03-20') })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await doubtful(backend)).toEqual([])
})

it('a last bus that goes earlier makes an evening doubtful, unless she meets online', async () => {
  const backend = aBackend()
  const place = { name: 'Zaal Voorbeeld', gemeenteId: null }
  const { venueId } = await valueOf(backend, 'venues.add', place)
  const { departureId } = await valueOf(backend, 'venues.addDeparture', {
    ...{ venueId, direction: 'Doetinchem', days: 'workdays', stopName: null, walkMinutes: 5 },
    ...{ lastDeparture: wallTime('22:30'), source: 'voorbeeld', checkedOn: isoDate('2026-11-01') },
  })
  const evening = { startTime: wallTime('19:00'), endTime: wallTime('21:00') }
  const ids: EventId[] = []
  for (const [date, format] of [
    [day, 'locatie'],
    ['2027-03-18', 'online'],
  ] as const) {
    const eventId = await anEvent(backend, { date })
    ids.push(eventId)
    await valueOf(backend, 'events.change', { eventId, venue: { id: venueId }, ...evening, format })
  }
  expect(await doubtful(backend)).toEqual([])
  const earlier = { departureId, lastDeparture: wallTime('21:10') }
  await valueOf(backend, 'venues.changeDeparture', earlier)
  const [there, online] = ids
  expect(await doubtful(backend)).toEqual([[there, [`laatste-vertrek-${departureId}`]]])
  // Who moves an online evening to a place sees the bus there.
  if (online) await valueOf(backend, 'events.change', { eventId: online, format: 'locatie' })
  expect((await doubtful(backend)).map(([eventId]) => eventId)).toEqual([there])
})

it('a sleutelpersoon who says yes elsewhere on the day makes it doubtful, until that is called off', async () => {
  const backend = aBackend()
  const mine = await aPlannedEvent(backend)
  const tesfay = await aSleutelpersoon(backend, 'Tesfay Fabel')
  const ask = async (wish: object) => {
    const { assignmentIds } = await valueOf(backend, 'assignments.ask', {
      ...{ personIds: [tesfay], way: null },
      ...wish,
    })
    return assignmentIds[0] ?? ('nobody' as AssignmentId)
  }
  await ask({ eventId: mine })
  expect(await doubtful(backend)).toEqual([])
  const { needId } = await valueOf(backend, 'poolNeeds.add', { title: 'Huisbezoek', date: day })
  const elsewhere = await ask({ needId })
  expect(await doubtful(backend)).toEqual([])
  await valueOf(backend, 'assignments.answer', { assignmentId: elsewhere, answer: 'yes' })
  expect(await doubtful(backend)).toEqual([[mine, [`sleutelpersoon-bezet-${elsewhere}`]]])
  await valueOf(backend, 'assignments.change', {
    ...{ assignmentId: elsewhere, date: isoDate('2027-03-17') },
  })
  expect(await doubtful(backend)).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await doubtful(backend)).toHaveLength(1)
  await valueOf(backend, 'assignments.cancel', { assignmentId: elsewhere })
  expect(await doubtful(backend)).toEqual([])
})
