import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { guestsOf } from '#backend/coverage/guests-of'
import { findCoverageEvent, listCoverageEvents } from '#backend/db/repositories/coverage-facts'
import { listWorkInRole } from '#backend/db/repositories/current-work'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'
import { cellOf, employer, winterswijk } from './a-chain.ts'

const at = '2026-01-01T00:00:00.000Z'
let backend: Backend

function storeOf({ opened }: Backend) {
  if (opened.state !== 'open') throw new Error('The store is not open')
  return opened.store
}

function putPerson(db: Writer, number: number): void {
  const id = `person-${String(number)}`
  db.run(sql`
    INSERT INTO person (id, given_name, sort_name, created_at)
    VALUES (${id}, ${`Verzinsel ${String(number)}`}, ${id}, ${at})
  `)
  db.run(sql`
    INSERT INTO affiliation (id, person_id, chain_role_id) VALUES (${`a-${id}`}, ${id}, ${employer})
  `)
  db.run(sql`
    INSERT INTO affiliation_gemeente (id, affiliation_id, gemeente_id)
    VALUES (${`g-${id}`}, ${`a-${id}`}, ${winterswijk})
  `)
}

function putEvent(db: Writer, eventId: string, date: string, from: number, count: number): void {
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format, created_at)
    SELECT ${eventId}, id, ${eventId}, 'gepland', 'eigen', ${date}, 'locatie', ${at}
    FROM event_type ORDER BY id LIMIT 1
  `)
  for (let number = from; number < from + count; number += 1) {
    const personId = `person-${String(number)}`
    const id = `${eventId}-${personId}`
    db.run(sql`
      INSERT INTO invitation (id, event_id, person_id, invited_at)
      VALUES (${id}, ${eventId}, ${personId}, ${at})
    `)
    if (number % 3 === 0) continue
    db.run(sql`
      INSERT INTO participation (id, event_id, person_id, status, registered_at, chain_role_id)
      VALUES (${id}, ${eventId}, ${personId}, 'registered', ${at}, ${employer})
    `)
    db.run(sql`
      INSERT INTO participation_gemeente (id, participation_id, gemeente_id)
      VALUES (${id}, ${id}, ${winterswijk})
    `)
  }
}

beforeAll(() => {
  backend = aBackend()
  storeOf(backend).seed((db) => {
    for (let number = 0; number < 2000; number += 1) putPerson(db, number)
    putEvent(db, 'big', '2027-01-04', 0, 2000)
    for (let turn = 0; turn < 40; turn += 1) {
      const date = addDays(isoDate('2028-01-03'), turn * 7)
      putEvent(db, `event-${String(turn)}`, date, (turn * 40) % 1800, 200)
    }
  })
}, 120_000)
afterAll(() => backend.close())

/** The plans of every statement that the work asks. */
function plansOf(work: (db: Reader) => unknown): string[] {
  return storeOf(backend).read((db) => {
    const asked: Sql[] = []
    const noted =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        asked.push(statement)
        return ask(statement)
      }
    work({ all: noted(db.all), find: noted(db.find), get: noted(db.get) } as Reader)
    return asked.flatMap((statement) =>
      db.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${statement}`).map(({ detail }) => detail),
    )
  })
}

it('counts an event with 2,000 guests', async () => {
  const eventId = 'big' as EventId
  const matrix = await valueOf(backend, 'coverage.event', { eventId, stage: 'invited' })
  expect(cellOf(matrix, employer, winterswijk)).toEqual({ count: 2000, open: 0 })
  expect(matrix.total).toBe(2000)
})

it('counts a year of 40 events with 200 guests each, every person once', async () => {
  const year = await valueOf(backend, 'coverage.year', { year: 2028, stage: 'registered' })
  expect(year.events).toHaveLength(40)
  expect(year.total).toBeLessThanOrEqual(2000)
  const { askedOften } = await valueOf(backend, 'effort.year', { year: 2028 })
  expect(askedOften.rows[0]?.invited).toBeGreaterThanOrEqual(4)
})

it('asks a handful of questions, and reads no list of guests from end to end', () => {
  const read = (db: Reader) => guestsOf(db, listCoverageEvents(db, 2028), storyNow)
  const plans = plansOf((db) => {
    read(db)
    findCoverageEvent(db, 'big' as EventId)
    listWorkInRole(db, employer, isoDate('2027-01-01'))
  })
  const guestLists = /^SCAN (invitation|participation|answer|attendance_log|served)\b/
  expect(plans.filter((plan) => guestLists.test(plan))).toEqual([])
  const asked = storeOf(backend).read((db) => {
    let count = 0
    const counted =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        count += 1
        return ask(statement)
      }
    read({ all: counted(db.all), find: counted(db.find), get: counted(db.get) } as Reader)
    return count
  })
  expect(asked).toBeLessThan(12)
})

it('follows a merge, also where the list of then still holds the other record', async () => {
  const eventId = 'big' as EventId
  storeOf(backend).seed((db) => {
    db.run(sql`UPDATE person SET merged_into = 'person-2' WHERE id = 'person-1'`)
    db.run(sql`UPDATE person SET merged_into = 'person-4' WHERE id = 'person-2'`)
  })
  const matrix = await valueOf(backend, 'coverage.event', { eventId, stage: 'invited' })
  expect(matrix.total).toBe(1998)
})
