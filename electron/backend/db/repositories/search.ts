import type { Found } from '#domain/contract/search'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import { assertNever } from '#domain/shared/assert-never'
import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import type { SearchKind } from '#backend/db/table-register'
import { readPeopleRows } from './people-rows.ts'
import { searchCondition, searchExpression } from './search-condition.ts'

type Hit = { kind: SearchKind; record_id: string }

/** What was meant by what is typed: a name that begins so first, then the best fit. */
export function findRecords(
  db: Reader,
  text: string,
  kinds: readonly SearchKind[],
  limit: number,
): Found[] {
  const expression = searchExpression(text)
  if (expression === null) return []
  const typed = normaliseForSearch(text)
  const hits = db.all<Hit>(sql`
    SELECT document.kind, document.record_id
    FROM search_index JOIN search_document AS document ON document.position = search_index.rowid
    WHERE search_index MATCH ${expression}
      AND document.kind IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
    ORDER BY substr(document.normalised, 1, ${typed.length}) <> ${typed}, search_index.rank,
      document.position
    LIMIT ${limit}
  `)
  const found = hits.length > 0 ? hits : findInside(db, text, kinds, limit)
  return titlesOf(db, found)
}

/** The people meant by what is typed, best first; without text the first of the list. */
export function findPersonIds(db: Reader, text: string, limit: number): PersonId[] {
  if (text.trim() !== '') {
    return findRecords(db, text, ['person'], limit).map(({ id }) => id as PersonId)
  }
  return db
    .all<{ id: string }>(
      sql`
      SELECT record_id AS id FROM search_document WHERE kind = 'person'
      ORDER BY normalised, record_id LIMIT ${limit}
    `,
    )
    .map(({ id }) => id as PersonId)
}

function findInside(db: Reader, text: string, kinds: readonly SearchKind[], limit: number): Hit[] {
  return kinds
    .flatMap((kind) => {
      const condition = searchCondition(db, kind, text)
      if (!condition) return []
      return db.all<Hit>(sql`
        SELECT document.kind, document.record_id FROM search_document AS document
        WHERE document.kind = ${kind} AND ${condition}
        ORDER BY document.normalised, document.record_id LIMIT ${limit}
      `)
    })
    .slice(0, limit)
}

function titlesOf(db: Reader, hits: readonly Hit[]): Found[] {
  const people = readPeopleRows(
    db,
    hits.filter(({ kind }) => kind === 'person').map((hit) => hit.record_id as PersonId),
  )
  const byId = new Map(people.map((person) => [person.id as string, person]))
  return hits.flatMap(({ kind, record_id }): Found[] => {
    switch (kind) {
      case 'person': {
        const person = byId.get(record_id)
        if (!person) return []
        return [{ kind, id: person.id, title: person.name, detail: person.organisationName }]
      }
      case 'organisation':
        return withKind(kind, db.find(organisationTitle(record_id)))
      case 'event':
        return withKind(kind, db.find(eventTitle(record_id)))
      default:
        return assertNever(kind)
    }
  })
}

function withKind(kind: SearchKind, found: Omit<Found, 'kind'> | undefined): Found[] {
  return found ? [{ kind, ...found }] : []
}

const organisationTitle = (recordId: string) => sql`
  SELECT organisation.id, organisation.name AS title, chain_role.name AS detail
  FROM organisation LEFT JOIN chain_role ON chain_role.id = organisation.chain_role_id
  WHERE organisation.id = ${recordId}`

const eventTitle = (recordId: string) => sql`
  SELECT id, title, date AS detail FROM planned_event WHERE id = ${recordId}`
