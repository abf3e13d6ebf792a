import { expect, it } from 'vitest'
import type { Reader, Sql } from '#backend/db/sql'
import { evidenceFor } from '#backend/plan/evidence-for'
import { readFacts } from '#backend/report/read-figures'
import type { Backend } from '#backend/start'
import { isoDate } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'
import { reading } from '../../builders/pool-work.ts'
import { aFullYear } from './a-full-year.ts'

const year = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') }

async function aDesk(size: number): Promise<Backend> {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  aFullYear(backend, size)
  return backend
}

/** The statements that the work asks, each as often as it is asked. */
function askedBy(backend: Backend, work: (db: Reader) => unknown): string[] {
  return statementsOf(backend, work).map(({ text }) => text)
}

function statementsOf(backend: Backend, work: (db: Reader) => unknown): Sql[] {
  return reading(backend, (db) => {
    const asked: Sql[] = []
    const noted =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        asked.push(statement)
        return ask(statement)
      }
    work({ all: noted(db.all), find: noted(db.find), get: noted(db.get) } as Reader)
    return asked
  })
}

it('counts a full year with as many questions as a year with little in it', async () => {
  const ofYear = (db: Reader) => readFacts(db, year, storyNow)
  const few = askedBy(await aDesk(3), ofYear)
  const many = askedBy(await aDesk(60), ofYear)
  expect(many).toEqual(few)
  expect(many.length).toBeLessThan(60)
})

it('counts many years with as many questions as one', async () => {
  const backend = await aDesk(20)
  const decades = { from: isoDate('2020-01-01'), until: isoDate('2060-12-31') }
  const one = askedBy(backend, (db) => readFacts(db, year, storyNow))
  expect(askedBy(backend, (db) => readFacts(db, decades, storyNow))).toEqual(one)
})

it('looks events, guests, evaluations and what came of them up by an index', async () => {
  const backend = await aDesk(20)
  const plans = statementsOf(backend, (db) => readFacts(db, year, storyNow)).flatMap(
    ({ text, values }) =>
      reading(backend, (db) =>
        db.all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values }),
      ),
  )
  const grows = /^SCAN (planned_event|event|evaluation|question|answer|participation|assignment)\b/
  const links = /^SCAN (event_action|contact_moment_action|contact_moment|moment|attendance_log)\b/
  const scanned = plans.filter(({ detail }) => grows.test(detail) || links.test(detail))
  expect(scanned).toEqual([])
})

it('tells of each action what its own screen tells', async () => {
  const backend = await aDesk(60)
  const { actions } = reading(backend, (db) => readFacts(db, year, storyNow))
  const ofScreen = reading(backend, (db) =>
    actions.map(({ id }) => evidenceFor(db, { actionId: id as ActionId, ...year }, storyNow)),
  )
  const told = actions.map(({ events, conversations, outcomes, people, anonymous }) => ({
    events: events.map(({ date, title, present }) => ({ date, title, present })),
    conversations: conversations.map(({ date, kind }) => ({ date, kind })),
    outcomes: outcomes.map(({ date, kind }) => ({ date, kind })),
    people,
    anonymous,
  }))
  expect(told).toEqual(
    ofScreen.map(({ events, conversations, outcomes, people, anonymous }) => ({
      events: events.rows.map(({ date, title, present }) => ({ date, title, present })),
      conversations: conversations.rows.map(({ happenedOn: date, kind }) => ({ date, kind })),
      outcomes: outcomes.rows.map(({ madeOn: date, kind }) => ({ date, kind })),
      people: people.total,
      anonymous: anonymous.total,
    })),
  )
  // Some by an event that names it, some only by what came of one.
  expect(told.filter(({ outcomes }) => outcomes.length > 0).length).toBeGreaterThan(5)
})
