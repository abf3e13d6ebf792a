import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenedStore } from '#backend/db/store'
import { rebuildSearch } from '#backend/db/repositories/search-documents'
import { sql } from '#backend/db/sql'
import type { Sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
const given = [
  'Anna',
  'Bas',
  'Fatima',
  'Gerrit',
  'Hanan',
  'Jan',
  'Leyla',
  'Omar',
  'Svitlana',
  'Zoë',
]

beforeAll(() => {
  backend = aBackend()
  openStore(backend.opened).seed((db) => {
    for (let number = 0; number < 20_000; number += 1) {
      const id = `person-${String(number)}`
      db.run(sql`
        INSERT INTO person (id, given_name, family_name, sort_name, email, created_at)
        VALUES (${id}, ${given[number % 10]}, ${`Verzinsel${String(number)}`}, ${`v${String(number)}`},
          ${`p${String(number)}@voorbeeld.example`}, ${'2026-01-01T00:00:00.000Z'})
      `)
      db.run(sql`
        INSERT INTO affiliation (id, person_id, function_name)
        VALUES (${`a-${id}`}, ${id}, 'begeleider')
      `)
    }
    rebuildSearch(db)
  })
}, 120_000)
afterAll(() => backend.close())

function openStore(opened: OpenedStore) {
  if (opened.state !== 'open') throw new Error('store is not open')
  return opened.store
}

function plan(statement: Sql): string {
  const explained = { ...statement, text: `EXPLAIN QUERY PLAN ${statement.text}` }
  return openStore(backend.opened)
    .read((db) => db.all<{ detail: string }>(explained))
    .map((row) => row.detail)
    .join('\n')
}

it('walks the order of the list by an index, without sorting', () => {
  const explained = plan(sql`
    SELECT record_id FROM search_document WHERE kind = 'person'
    ORDER BY normalised, record_id LIMIT 100 OFFSET 19000
  `)
  expect(explained).toContain('search_document_by_text')
  expect(explained).not.toContain('TEMP B-TREE')
})

it('looks a person, their place of work and an address up by index', () => {
  const byPerson = plan(sql`SELECT id FROM affiliation WHERE person_id = 'x' AND is_main = 1`)
  const byEmail = plan(sql`SELECT id FROM person WHERE email = ${'X@y.z'} COLLATE NOCASE`)
  const byOrganisation = plan(sql`
    SELECT id FROM organisation WHERE normalised_name = 'x' AND archived_at IS NULL ORDER BY id`)
  expect(byPerson).toContain('affiliation_by_person')
  expect(byEmail).toContain('person_by_email')
  expect(byOrganisation).toContain('organisation_by_name')
})

it('answers typing, paging and filtering among 20,000 people without waiting', async () => {
  const started = performance.now()
  const page = await valueOf(backend, 'people.list', { offset: 19_900, limit: 100 })
  const typed = await valueOf(backend, 'people.list', { search: 'fat' })
  const one = await valueOf(backend, 'search.find', { text: 'zoe verzinsel19999' })
  const filtered = await valueOf(backend, 'people.list', { filter: 'without-organisation' })
  const took = performance.now() - started

  expect([page.total, page.rows.length, typed.total]).toEqual([20_000, 100, 2_000])
  expect(one).toMatchObject([{ title: 'Zoë Verzinsel19999' }])
  expect(filtered.total).toBe(20_000)
  // Four questions; a full scan per row instead of an index takes minutes.
  expect(took).toBeLessThan(10_000)
})
