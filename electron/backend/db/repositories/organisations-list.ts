import type { IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { placeHoldsOn } from './current-place.ts'
import { searchCondition } from './search-condition.ts'

export type OrganisationsQuery = {
  readonly search: string
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly sort: 'name' | 'people'
  readonly direction: 'up' | 'down'
  readonly offset: number
  readonly limit: number
}

function peopleCountOn(today: IsoDate): Sql {
  return sql`(SELECT count(DISTINCT place.person_id) FROM affiliation AS place
    JOIN person ON person.id = place.person_id AND person.archived_at IS NULL
    WHERE place.organisation_id = organisation.id AND ${placeHoldsOn(today)})`
}

/** How many people work at each of these organisations today. */
export function countPeopleAt(
  db: Reader,
  ids: readonly OrganisationId[],
  today: IsoDate,
): ReadonlyMap<OrganisationId, number> {
  const rows = db.all<{ id: OrganisationId; count: number }>(sql`
    SELECT organisation.id, ${peopleCountOn(today)} AS count
    FROM organisation WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    ORDER BY organisation.id
  `)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

const byName = sql`organisation.normalised_name, organisation.id`
const byNameDown = sql`organisation.normalised_name DESC, organisation.id DESC`

function orderOf({ sort, direction }: OrganisationsQuery, today: IsoDate): Sql {
  if (sort === 'name') return direction === 'up' ? byName : byNameDown
  const count = peopleCountOn(today)
  return direction === 'up' ? sql`${count}, ${byName}` : sql`${count} DESC, ${byName}`
}

/** One page of the organisations that fit, and how many fit in all. */
export function listOrganisationIds(
  db: Reader,
  query: OrganisationsQuery,
  today: IsoDate,
): { total: number; ids: OrganisationId[] } {
  const search = searchCondition(db, 'organisation', query.search)
  const conditions: Sql[] = [sql`organisation.archived_at IS NULL`]
  if (search) conditions.push(search)
  if (query.chainRoleId !== null) {
    conditions.push(sql`organisation.chain_role_id = ${query.chainRoleId}`)
  }
  if (query.gemeenteId !== null) {
    conditions.push(sql`EXISTS (SELECT 1 FROM organisation_gemeente
      WHERE organisation_id = organisation.id AND gemeente_id = ${query.gemeenteId})`)
  }
  const from = search
    ? sql`organisation JOIN search_document AS document
        ON document.kind = 'organisation' AND document.record_id = organisation.id`
    : sql`organisation`
  const where = joinSql(conditions, ' AND ')
  const rows = db.all<{ id: string }>(sql`
    SELECT organisation.id FROM ${from} WHERE ${where}
    ORDER BY ${orderOf(query, today)} LIMIT ${query.limit} OFFSET ${query.offset}
  `)
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM ${from} WHERE ${where}`,
  )
  return { total, ids: rows.map((row) => row.id as OrganisationId) }
}
