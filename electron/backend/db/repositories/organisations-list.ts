import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
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

const peopleCount = sql`(SELECT count(DISTINCT affiliation.person_id) FROM affiliation
  JOIN person ON person.id = affiliation.person_id AND person.archived_at IS NULL
  WHERE affiliation.organisation_id = organisation.id)`

const orders: Record<OrganisationsQuery['sort'], Record<OrganisationsQuery['direction'], Sql>> = {
  name: {
    up: sql`organisation.normalised_name, organisation.id`,
    down: sql`organisation.normalised_name DESC, organisation.id DESC`,
  },
  people: {
    up: sql`${peopleCount}, organisation.normalised_name, organisation.id`,
    down: sql`${peopleCount} DESC, organisation.normalised_name, organisation.id`,
  },
}

/** One page of the organisations that fit, and how many fit in all. */
export function listOrganisationIds(
  db: Reader,
  query: OrganisationsQuery,
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
    ORDER BY ${orders[query.sort][query.direction]} LIMIT ${query.limit} OFFSET ${query.offset}
  `)
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM ${from} WHERE ${where}`,
  )
  return { total, ids: rows.map((row) => row.id as OrganisationId) }
}
