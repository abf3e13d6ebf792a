import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenedStore } from '#backend/db/store'
import { rebuildSearch } from '#backend/db/repositories/search-documents'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import type { PeopleCriteria } from '#domain/people/criteria'
import { todayOf } from '#domain/shared/dates'
import type {
  ChainRoleId,
  EventId,
  GemeenteId,
  GroupId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { listAffiliations } from '#backend/db/repositories/affiliations'
import { countGroupMembers } from '#backend/db/repositories/groups'
import { listConversationDays, listPresenceDays } from '#backend/db/repositories/last-seen'
import { findOrganisationByName } from '#backend/db/repositories/organisations'
import { listSimilarCandidates } from '#backend/db/repositories/people'
import { listPersonIds } from '#backend/db/repositories/people-list'
import type { PeopleQuery } from '#backend/db/repositories/people-list'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { findRecords } from '#backend/db/repositories/search'
import type { Backend } from '#backend/start'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'

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

/** The query plans of every statement that the work asks. */
function plansOf(work: (db: Reader) => unknown): string[] {
  return openStore(backend.opened).read((db) => {
    const asked: Sql[] = []
    const note =
      <Answer>(ask: (statement: Sql) => Answer) =>
      (statement: Sql) => {
        asked.push(statement)
        return ask(statement)
      }
    work({ all: note(db.all), find: note(db.find), get: note(db.get) } as Reader)
    return asked.map(({ text, values }) =>
      db
        .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values })
        .map(({ detail }) => detail)
        .join('\n'),
    )
  })
}

const everybody: PeopleQuery = {
  ...{ search: '', filter: 'all', chainRoleId: null, gemeenteId: null, organisationId: null },
  ...{ groupId: null, criteria: {} },
  ...{ sort: 'name', direction: 'up', offset: 19_000, limit: 100 },
}

it('walks the order of the list by an index, without sorting', () => {
  const [list] = plansOf((db) => listPersonIds(db, everybody, storyNow))
  expect(list).toContain('search_document_by_text')
  expect(list).not.toContain('TEMP B-TREE')
})

it('looks up each person of a page by index, and so whatever hangs on them', () => {
  const work = [
    (db: Reader) => readPeopleRows(db, ['person-1' as PersonId]),
    (db: Reader) => listPresenceDays(db, ['person-1' as PersonId]),
    (db: Reader) => listConversationDays(db, ['person-1' as PersonId], todayOf(storyNow)),
    (db: Reader) =>
      listPersonIds(db, { ...everybody, search: 'fat', sort: 'organisation' }, storyNow),
    (db: Reader) =>
      listPersonIds(db, { ...everybody, gemeenteId: 'GM0197' as GemeenteId }, storyNow),
    (db: Reader) => listAffiliations(db, 'person-1' as PersonId),
    (db: Reader) => findOrganisationByName(db, 'Fijnder'),
    (db: Reader) => findRecords(db, 'zoe', ['person'], { limit: 10, today: todayOf(storyNow) }),
    (db: Reader) =>
      listSimilarCandidates(db, { givenName: 'A', tussenvoegsel: null, familyName: 'B' }, 'a@b.nl'),
  ]
  const plans = work.flatMap(plansOf).join('\n')
  // A row at a time by index: only lists of our own making may be walked whole.
  const scanned = plans
    .split('\n')
    .filter((line) => /^SCAN (?!wanted|json_each|search_index)/.test(line))
  expect(scanned).toEqual([])
  expect(plans).toContain('person_by_email')
  expect(plans).toContain('organisation_by_name')
})

const everyPart: PeopleCriteria = {
  ...{ search: 'fat', chainRoleIds: ['consulent' as ChainRoleId], subregion: 'oost' },
  ...{ gemeenteIds: ['GM0197' as GemeenteId], organisationId: 'fijnder' as OrganisationId },
  ...{ topic: 'Taal', wasAt: 'event' as EventId, invitedTo: 'event' as EventId },
  ...{ noAnswerTo: 'event' as EventId, neverCame: true, notInvitedForMonths: 6 },
  ...{ notSeenForMonths: 12, withoutEmail: true, withoutOrganisation: true },
  ...{ withoutChainRole: true, wholeRegion: true, inPool: true, consent: 'newsletter' },
}

it('asks every part of a group by an index', () => {
  const group = { id: 'g' as GroupId, name: '', isArchived: false, criteria: everyPart }
  const plans = plansOf((db) =>
    countGroupMembers(db, { ...group, consentPurpose: 'newsletter' }, storyNow),
  ).join('\n')
  // Gemeenten and topics are a handful; everything about people is looked up.
  const scanned = plans
    .split('\n')
    .filter((line) => /SCAN (?!json_each|search_index|event_topic|gemeente)/.test(line))
  expect(scanned).toEqual([])
  expect(plans).not.toContain('AUTOMATIC')
})

it('counts a group of any question among 20,000 people while she looks', () => {
  const parts = Object.entries(everyPart).map(([part, value]) => ({ [part]: value }))
  const took = parts.map((criteria) => {
    const group = { id: 'g' as GroupId, name: '', isArchived: false, consentPurpose: null }
    const times = [1, 2, 3].map(() => {
      const started = performance.now()
      openStore(backend.opened).read((db) =>
        countGroupMembers(db, { ...group, criteria }, storyNow),
      )
      return performance.now() - started
    })
    return [Object.keys(criteria)[0] ?? '', Math.round(Math.min(...times))] as const
  })
  if (process.env['SCHAKEL_MEASURE']) console.info(took.map((each) => each.join(' ')).join('\n'))
  // A scan per person instead of an index takes minutes.
  expect(Math.max(...took.map(([, ms]) => ms))).toBeLessThan(1000)
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
