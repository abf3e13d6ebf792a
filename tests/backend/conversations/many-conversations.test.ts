import { afterAll, beforeAll, expect, it } from 'vitest'
import { rebuildSearch } from '#backend/db/repositories/search-documents'
import {
  listConversationIds,
  readConversationRows,
} from '#backend/db/repositories/conversations-list'
import { listOpenAgreements } from '#backend/db/repositories/agreements'
import { insertOutcome, listOutcomes } from '#backend/db/repositories/outcomes'
import {
  listConversationsOfOrganisation,
  listConversationsOfPerson,
} from '#backend/db/repositories/timeline'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { isoDate, addDays } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type {
  ActionId,
  ContactMomentId,
  EventId,
  OrganisationId,
  OutcomeId,
  PersonId,
} from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
const count = 5_000
const at = '2026-01-01T00:00:00.000Z'

function storeOf({ opened }: Backend) {
  if (opened.state !== 'open') throw new Error('store is not open')
  return opened.store
}

beforeAll(() => {
  backend = aBackend()
  storeOf(backend).seed((db) => {
    for (let number = 0; number < 500; number += 1) {
      const id = `p${number}`
      db.run(sql`
        INSERT INTO person (id, given_name, family_name, sort_name, created_at)
        VALUES (${id}, 'Anna', ${`Verzinsel${number}`}, ${`v${number}`}, ${at})`)
      db.run(sql`
        INSERT INTO affiliation (id, person_id, organisation_id)
        VALUES (${`a${id}`}, ${id}, 'fijnder')`)
    }
    for (let number = 0; number < count; number += 1) {
      const id = `g${String(number).padStart(6, '0')}`
      db.run(sql`
        INSERT INTO contact_moment (id, happened_on, kind, subject, said, created_at)
        VALUES (${id}, ${addDays(isoDate('2015-01-01'), number % 4000)}, 'phone',
          ${`Onderwerp ${number}`}, ${`Verslag over zaak${number % 50} en taal`}, ${at})`)
      db.run(
        sql`INSERT INTO contact_moment_person VALUES (${`m${id}`}, ${id}, ${`p${number % 500}`})`,
      )
      db.run(sql`
        INSERT INTO contact_moment_action
        VALUES (${`t${id}`}, ${id}, ${'abcdefghijklm'[number % 13] ?? 'a'})`)
      db.run(sql`
        INSERT INTO outcome (id, kind, contact_moment_id, text, due_on, position, created_at)
        VALUES (${`u${id}`}, 'agreement', ${id}, 'Belt na',
          ${addDays(isoDate('2026-01-01'), number % 900)}, 1, ${at})`)
    }
    rebuildSearch(db)
  })
}, 300_000)
afterAll(() => backend.close())

/** The query plans of every statement that the work asks. */
function plansOf(work: (db: Writer) => unknown): string {
  return storeOf(backend).read((db) => {
    const asked: Sql[] = []
    const note =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        asked.push(statement)
        return ask(statement)
      }
    const asks = { all: note(db.all), find: note(db.find), get: note(db.get) }
    // SQLite counts explaining a write as writing: only what is asked before it is explained.
    work({ ...asks, run: () => 1 } as unknown as Writer)
    return asked
      .flatMap(({ text, values }) =>
        db
          .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values })
          .map(({ detail }) => detail),
      )
      .join('\n')
  })
}

const everything = {
  ...{ search: '', actionId: null, personId: null, organisationId: null },
  ...{ offset: 0, limit: 100 },
}

it('walks the days of the list by an index, without sorting, also far down', () => {
  const plans = plansOf((db) => listConversationIds(db, { ...everything, offset: 4_900 }))
  expect(plans).toContain('contact_moment_by_day')
  expect(plans).not.toContain('TEMP B-TREE')
})

it('reads what stands on a page, and what somebody was in, row by row by index', () => {
  const plans = [
    (db: Reader) => readConversationRows(db, ['g000001' as ContactMomentId]),
    (db: Reader) => listConversationsOfPerson(db, 'p1' as PersonId),
    (db: Reader) => listConversationsOfOrganisation(db, 'fijnder' as OrganisationId),
    (db: Reader) => listOpenAgreements(db, { until: isoDate('2026-01-08'), offset: 0, limit: 8 }),
  ]
    .map(plansOf)
    .join('\n')
  const scanned = plans
    .split('\n')
    .filter((line) => /^SCAN (?!wanted|json_each|\(subquery|\(join)/.test(line))
  expect(scanned).toEqual([])
  expect(plans).toContain('outcome_due')
})

it('finds what came of one conversation or event by its index, also to write below it', () => {
  const outcome = {
    ...{ id: 'new' as OutcomeId, text: 'Belt na', owner: null, dueOn: null },
    kind: 'agreement',
    ...{ saidAt: null, isForReport: false, indicatorId: null, createdAt: at as Instant },
  } as const
  const conversation = { conversationId: 'g000001' as ContactMomentId }
  const event = { eventId: 'plan-2025-02-14' as EventId }
  for (const [place, index] of [
    [conversation, 'outcome_by_contact_moment'],
    [event, 'outcome_by_event'],
  ] as const) {
    const plans = [
      plansOf((db) => listOutcomes(db, place)),
      plansOf((db) => insertOutcome(db, place, outcome)),
    ]
    for (const plan of plans) {
      expect(plan).toMatch(new RegExp(`^SEARCH outcome USING (COVERING )?INDEX ${index}\\b`))
      expect(plan).not.toContain('SCAN outcome')
    }
  }
})

it('answers every question about thousands of conversations without waiting', async () => {
  const took: Record<string, number> = {}
  const timed = async <Value>(what: string, ask: () => Promise<Value>): Promise<Value> => {
    await ask()
    const started = performance.now()
    const value = await ask()
    took[what] = Math.round((performance.now() - started) * 10) / 10
    return value
  }
  const list = (more: object) => valueOf(backend, 'conversations.list', { limit: 100, ...more })
  const first = await timed('first page', () => list({}))
  const last = await timed('last page', () => list({ offset: 4_900 }))
  const found = await timed('searched', () => list({ search: 'zaak7' }))
  const ofAction = await timed('of an action', () => list({ actionId: 'g' as ActionId }))
  const ofPerson = await timed('of a person', () => list({ personId: 'p1' as PersonId }))
  const open = await timed('due', () =>
    valueOf(backend, 'outcomes.open', { until: isoDate('2026-01-08'), limit: 8 }),
  )
  await timed('timeline', () => valueOf(backend, 'people.timeline', { personId: 'p1' as PersonId }))
  await timed('timeline of an organisation with all of them', () =>
    valueOf(backend, 'organisations.timeline', { organisationId: 'fijnder' as OrganisationId }),
  )
  expect([first.total, last.rows.length, found.total]).toEqual([count, 100, 100])
  expect([ofAction.total, ofPerson.total, open.rows.length]).toEqual([385, 10, 8])
  // A full scan per row instead of an index takes minutes.
  expect(Object.values(took).reduce((sum, each) => sum + each, 0)).toBeLessThan(10_000)
})
