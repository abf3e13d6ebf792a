import type { Found } from '#domain/contract/search'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import type { SearchKind } from '#backend/db/table-register'
import { readPeopleRows } from './people-rows.ts'
import { searchCondition, searchExpression } from './search-condition.ts'

type Hit = { kind: SearchKind; record_id: string }

/** What was meant by what is typed: a name that begins so first, then the best fit. */
export function findRecords(
  db: Reader,
  text: string,
  kinds: readonly SearchKind[],
  { limit, today }: { readonly limit: number; readonly today: IsoDate },
): Found[] {
  return titlesOf(db, findHits(db, text, kinds, limit), today)
}

function findHits(db: Reader, text: string, kinds: readonly SearchKind[], limit: number): Hit[] {
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
  return hits.length > 0 ? hits : findInside(db, text, kinds, limit)
}

/** The people meant by what is typed, best first; without text the first of the list. */
export function findPersonIds(db: Reader, text: string, limit: number): PersonId[] {
  if (text.trim() !== '') {
    return findHits(db, text, ['person'], limit).map((hit) => hit.record_id as PersonId)
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

function titlesOf(db: Reader, hits: readonly Hit[], today: IsoDate): Found[] {
  const people = readPeopleRows(
    db,
    hits.filter(({ kind }) => kind === 'person').map((hit) => hit.record_id as PersonId),
    today,
  )
  const byId = new Map(people.map((person) => [person.id as string, person]))
  return hits.flatMap(({ kind, record_id }): Found[] => {
    if (kind !== 'person') return titleOf(db, kind, record_id)
    const person = byId.get(record_id)
    if (!person) return []
    const { id, name: title, organisationName: detail } = person
    return [{ kind, id, title, detail, shownIn: null }]
  })
}

type Title = Pick<Found, 'id' | 'title' | 'detail'> & {
  readonly placeKind: NonNullable<Found['shownIn']>['kind'] | null
  readonly placeId: string | null
}

function titleOf(db: Reader, kind: Exclude<SearchKind, 'person'>, recordId: string): Found[] {
  const found = db.find<Title>(titles[kind](recordId))
  if (!found) return []
  const { placeKind, placeId, ...title } = found
  const shownIn = placeKind === null || placeId === null ? null : { kind: placeKind, id: placeId }
  return [{ kind, ...title, shownIn }]
}

const titles: Record<Exclude<SearchKind, 'person'>, (recordId: string) => Sql> = {
  organisation: (id) => sql`
    SELECT organisation.id, organisation.name AS title, chain_role.name AS detail,
      NULL AS placeKind, NULL AS placeId
    FROM organisation LEFT JOIN chain_role ON chain_role.id = organisation.chain_role_id
    WHERE organisation.id = ${id}`,
  event: (id) => sql`
    SELECT id, title, date AS detail, NULL AS placeKind, NULL AS placeId
    FROM planned_event WHERE id = ${id}`,
  conversation: (id) => sql`
    SELECT id, subject AS title, happened_on AS detail, NULL AS placeKind, NULL AS placeId
    FROM contact_moment WHERE id = ${id}`,
  outcome: (id) => sql`
    SELECT outcome.id, outcome.text AS title,
      coalesce(contact_moment.subject, planned_event.title) AS detail,
      iif(outcome.event_id IS NULL, 'conversation', 'event') AS placeKind,
      coalesce(outcome.contact_moment_id, outcome.event_id) AS placeId
    FROM outcome
    LEFT JOIN contact_moment ON contact_moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event ON planned_event.id = outcome.event_id
    WHERE outcome.id = ${id}`,
  booking: (id) => sql`
    SELECT cost_chain.id, description AS title, coalesce(supplier, budget_line.name) AS detail,
      'line' AS placeKind, budget_line_id AS placeId
    FROM cost_chain JOIN budget_line ON budget_line.id = cost_chain.budget_line_id
    WHERE cost_chain.id = ${id}`,
}
