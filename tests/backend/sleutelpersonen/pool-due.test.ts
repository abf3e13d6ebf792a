import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { anEvent } from '../events/an-event.ts'

const date = isoDate('2026-12-08')
const times = { startTime: wallTime('09:30'), endTime: wallTime('12:00') }

async function aDesk() {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'pool.join', { person: { name: 'Fenna Fabel' } })
  const eventId = await anEvent(backend, { date })
  await valueOf(backend, 'events.change', { eventId, ...times })
  if (backend.opened.state !== 'open') throw new Error('Not open')
  const { store } = backend.opened
  const write = (work: (db: Writer) => void) => store.write('people.change', work, () => false)
  const due = () => valueOf(backend, 'poolDue.get', {})
  return { backend, personId, eventId, write, due }
}

type Asked = { id: string; personId: PersonId; eventId: EventId; status: string; askedAt: string }

function asked(db: Writer, { id, personId, eventId, status, askedAt }: Asked): void {
  db.run(sql`
    INSERT INTO assignment (id, person_id, event_id, date, start_time, end_time, status, asked_at,
      created_at)
    VALUES (${id}, ${personId}, ${eventId}, ${date}, '09:30', '12:00', ${status}, ${askedAt},
      ${askedAt})
  `)
}

it('asks nothing as long as there is nothing to do', async () => {
  const { due } = await aDesk()
  const none = { total: 0, rows: [] }
  expect(await due()).toEqual({
    ...{ workChecks: none, unanswered: none, moved: none, stranded: none },
    ...{ uncovered: none, notNoted: none },
    ...{ unapproved: null, unproposed: null, proposals: null, unpaid: null },
  })
})

it('tells who must be checked again within a month, not who left', async () => {
  const { backend, personId, due } = await aDesk()
  const checkOn = async (again: string) => {
    await valueOf(backend, 'pool.change', {
      personId,
      workCheck: { checked: null, again: isoDate(again) },
    })
    return (await due()).workChecks.rows
  }
  expect(await checkOn('2026-12-24')).toEqual([])
  expect(await checkOn('2026-12-23')).toEqual([
    { personId, name: 'Fenna Fabel', checkOn: '2026-12-23' },
  ])
  await valueOf(backend, 'pool.leave', { personId })
  expect((await due()).workChecks.total).toBe(0)
})

it('tells who did not answer after three days, as long as it is of use', async () => {
  const { backend, personId, eventId, write, due } = await aDesk()
  const at = (askedAt: string) => ({ id: askedAt, personId, eventId, status: 'asked', askedAt })
  write((db) => asked(db, at('2026-11-21T08:00:00.000Z')))
  expect((await due()).unanswered.total).toBe(0)
  write((db) => asked(db, at('2026-11-20T08:00:00.000Z')))
  expect((await due()).unanswered.rows).toMatchObject([
    { personId, eventId, name: 'Fenna Fabel', askedOn: '2026-11-20' },
  ])
  await valueOf(backend, 'events.cancel', { eventId, reason: 'Gaat niet door' })
  expect((await due()).unanswered.total).toBe(0)
})

it('tells what was agreed for another time than the event has now', async () => {
  const { backend, personId, eventId, write, due } = await aDesk()
  const askedAt = '2026-11-20T08:00:00.000Z'
  write((db) => asked(db, { id: 'ja', personId, eventId, status: 'accepted', askedAt }))
  expect((await due()).moved.total).toBe(0)
  await valueOf(backend, 'events.change', { eventId, startTime: wallTime('10:00') })
  expect((await due()).moved.rows).toMatchObject([
    {
      ...{ personId, eventId, agreed: { date, ...times } },
      now: { date, startTime: '10:00', endTime: '12:00' },
    },
  ])
  await valueOf(backend, 'events.change', { eventId, startTime: times.startTime })
  expect((await due()).moved.total).toBe(0)
})

it('tells which hours of before this month were not approved, and what was not paid', async () => {
  const { personId, write, due } = await aDesk()
  const entry = (id: string, day: string, status: string) =>
    write((db) =>
      db.run(sql`
        INSERT INTO hours_entry (id, person_id, worked_on, minutes, status, created_at)
        VALUES (${id}, ${personId}, ${day}, 90, ${status}, '2026-11-20T08:00:00.000Z')
      `),
    )
  entry('deze', '2026-11-02', 'worked')
  entry('gepland', '2026-10-02', 'planned')
  expect((await due()).unapproved).toBeNull()
  entry('vorige', '2026-10-30', 'worked')
  entry('eerder', '2026-09-30', 'worked')
  expect((await due()).unapproved).toEqual({
    ...{ entries: 2, people: 1, minutes: 180, since: '2026-09-30' },
  })
  write((db) =>
    db.run(sql`
      INSERT INTO payment (id, person_id, from_on, until_on, status, made_on, approved_on,
        created_at)
      VALUES ('b', ${personId}, '2026-10-01', '2026-10-31', 'approved', '2026-11-01', '2026-11-02',
        '2026-11-01T08:00:00.000Z')
    `),
  )
  expect((await due()).unpaid).toEqual({ payments: 1, since: '2026-11-02' })
})

it('asks about planned work that is over, and about proposals that wait', async () => {
  const { personId, write, due } = await aDesk()
  const entry = (id: string, day: string) =>
    write((db) =>
      db.run(sql`
        INSERT INTO hours_entry (id, person_id, worked_on, minutes, status, created_at)
        VALUES (${id}, ${personId}, ${day}, 90, 'planned', '2026-11-20T08:00:00.000Z')
      `),
    )
  entry('vandaag', '2026-11-23')
  entry('gisteren', '2026-11-22')
  expect((await due()).notNoted).toEqual({
    total: 1,
    rows: [
      {
        ...{ hoursId: 'gisteren', personId, name: 'Fenna Fabel', title: null },
        ...{ workedOn: '2026-11-22', minutes: 90 },
      },
    ],
  })
  write((db) =>
    db.run(sql`
      INSERT INTO payment (id, person_id, from_on, until_on, status, made_on, created_at)
      VALUES ('v', ${personId}, '2026-10-01', '2026-10-31', 'proposal', '2026-11-03',
        '2026-11-03T08:00:00.000Z')
    `),
  )
  expect((await due()).proposals).toEqual({ payments: 1, since: '2026-11-03' })
})

it('tells which approved hours of before this month wait for a proposal, when worth something', async () => {
  const { personId, write, due } = await aDesk()
  const approved = (id: string, day: string, hourCents: number | null, reward: string) =>
    write((db) =>
      db.run(sql`
        INSERT INTO hours_entry (id, person_id, worked_on, minutes, status, approved_on, reward,
          hour_cents, created_at)
        VALUES (${id}, ${personId}, ${day}, 60, 'approved', '2026-11-01', ${reward}, ${hourCents},
          '2026-11-01T08:00:00.000Z')
      `),
    )
  approved('deze', '2026-11-02', 500, 'vrijwilligersvergoeding')
  approved('gratis', '2026-09-02', null, 'onbetaald')
  expect((await due()).unproposed).toBeNull()
  approved('vorige', '2026-10-30', 500, 'vrijwilligersvergoeding')
  expect((await due()).unproposed).toEqual({ people: 1, total: 500, since: '2026-10-30' })
})

it('tells which language of an event within four weeks nobody covers', async () => {
  const { backend, eventId, write, due } = await aDesk()
  write((db) =>
    db.run(sql`
      INSERT INTO event_need (id, event_id, kind, name, people, position)
      VALUES ('taal', ${eventId}, 'language', 'Tigrinya', 4, 0)
    `),
  )
  expect((await due()).uncovered.rows).toMatchObject([
    { eventId, date, language: 'Tigrinya', people: 4 },
  ])
  await valueOf(backend, 'events.change', { eventId, date: isoDate('2026-12-22') })
  expect((await due()).uncovered.total).toBe(0)
})
