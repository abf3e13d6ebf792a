import { afterAll, beforeAll, expect, it } from 'vitest'
import { listAgreements } from '#backend/db/repositories/agreements'
import {
  listEvidenceConversations,
  listEvidenceEvents,
  listEvidenceOutcomes,
} from '#backend/db/repositories/evidence'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { addDays, isoDate } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
const at = '2026-01-01T00:00:00.000Z'
const letter = (number: number) => 'abcdefghijklm'[number % 13] ?? 'a'

function storeOf({ opened }: Backend) {
  if (opened.state !== 'open') throw new Error('store is not open')
  return opened.store
}

/** A hundred years of meetings and conversations, with what came of them. */
beforeAll(() => {
  backend = aBackend()
  storeOf(backend).seed((db) => {
    for (let number = 0; number < 4_000; number += 1) {
      const [eventId, momentId] = [`e${number}`, `g${number}`]
      const day = addDays(isoDate('2015-01-01'), number)
      db.run(sql`INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format,
        created_at) VALUES (${eventId}, 'cop', 'CoP (voorbeeld)', 'gehouden', 'eigen', ${day},
        'locatie', ${at})`)
      db.run(sql`INSERT INTO event_action VALUES (${`l${eventId}`}, ${eventId}, ${letter(number)})`)
      db.run(sql`INSERT INTO contact_moment (id, happened_on, kind, subject, created_at)
        VALUES (${momentId}, ${day}, 'phone', 'Gesprek (voorbeeld)', ${at})`)
      for (const [id, event, moment] of [
        [`u${number}`, eventId, null],
        [`v${number}`, null, momentId],
      ] as const) {
        db.run(sql`INSERT INTO outcome (id, kind, event_id, contact_moment_id, text, due_on, position,
          created_at) VALUES (${id}, 'agreement', ${event}, ${moment}, 'Belt na (voorbeeld)', ${day},
          1, ${at})`)
        db.run(sql`INSERT INTO outcome_action VALUES (${`a${id}`}, ${id}, ${letter(number)})`)
      }
    }
  })
}, 300_000)
afterAll(() => backend.close())

it('answers for an action and over all agreements without waiting', async () => {
  const year = { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') }
  const started = performance.now()
  const found = await valueOf(backend, 'evidence.of', { actionId: 'd' as ActionId, ...year })
  const { actions } = await valueOf(backend, 'evidence.counts', year)
  const agreements = await valueOf(backend, 'agreements.list', { stand: 'late', limit: 50 })
  const took = performance.now() - started
  expect(found.events.total).toBeGreaterThan(25)
  // The meeting of the plan itself brought nothing.
  expect(found.outcomes.total).toBe((found.events.total - 1) * 2)
  expect(actions.find(({ actionId }) => actionId === 'd')?.count).toBeGreaterThan(100)
  expect(agreements.rows).toHaveLength(50)
  // A full scan per row instead of an index takes minutes.
  expect(took).toBeLessThan(20_000)
})

/** The query plans of every statement that the work asks. */
function plansOf(work: (db: Reader) => unknown): string {
  return storeOf(backend).read((db) => {
    const asked: Sql[] = []
    const note =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        asked.push(statement)
        return ask(statement)
      }
    work({ all: note(db.all), find: note(db.find), get: note(db.get) } as Reader)
    return asked
      .flatMap(({ text, values }) =>
        db
          .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values })
          .map(({ detail }) => detail),
      )
      .join('\n')
  })
}

it('finds the events, conversations and outcomes of a year by their day, not one by one', () => {
  const year = { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') }
  const subject = { actionId: 'd' as ActionId }
  expect(plansOf((db) => listEvidenceEvents(db, subject, year))).toContain('planned_event_by_date')
  expect(plansOf((db) => listEvidenceConversations(db, subject, year))).toContain(
    'contact_moment_by_day',
  )
  const outcomes = plansOf((db) => listEvidenceOutcomes(db, subject, year, []))
  expect(outcomes).toContain('outcome_action')
  const wish = { stand: 'open', owner: null, words: '', order: 'day' } as const
  const page = { today: isoDate('2026-01-01'), offset: 0, limit: 50 }
  expect(plansOf((db) => listAgreements(db, { ...wish, ...page }))).toContain('outcome')
})
