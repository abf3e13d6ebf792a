import type { PeopleFilter } from '#domain/contract/people'
import { peopleFilter } from '#domain/contract/people'
import { assertNever } from '#domain/shared/assert-never'
import type { ChainRoleId, GemeenteId, OrganisationId, PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { searchCondition } from './search-condition.ts'

export type PeopleQuery = {
  readonly search: string
  readonly filter: PeopleFilter
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly organisationId: OrganisationId | null
  readonly sort: 'name' | 'organisation' | 'chainRole'
  readonly direction: 'up' | 'down'
  readonly offset: number
  readonly limit: number
}

// The search document starts with the name as it is said, folded: it is the order of the list too.
const documents = sql`search_document AS document`
const joined = sql`
  search_document AS document
  JOIN person ON person.id = document.record_id
  LEFT JOIN affiliation ON affiliation.person_id = person.id AND affiliation.is_main = 1
  LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
  LEFT JOIN chain_role
    ON chain_role.id = coalesce(affiliation.chain_role_id, organisation.chain_role_id)`

/** One page of the people who fit, and how many fit in all. */
export function listPersonIds(db: Reader, query: PeopleQuery): { total: number; ids: PersonId[] } {
  const conditions = conditionsOf(db, query)
  const needsJoin = conditions.some(({ isJoined }) => isJoined) || query.sort !== 'name'
  const where = joinSql(
    [sql`document.kind = 'person'`, ...conditions.map(({ condition }) => condition)],
    ' AND ',
  )
  const from = needsJoin ? joined : documents
  const rows = db.all<{ id: string }>(sql`
    SELECT document.record_id AS id FROM ${from} WHERE ${where}
    ORDER BY ${orderOf(query)} LIMIT ${query.limit} OFFSET ${query.offset}
  `)
  const isWhole = query.offset === 0 && rows.length < query.limit
  const total = isWhole
    ? rows.length
    : db.get<{ total: number }>(sql`SELECT count(*) AS total FROM ${from} WHERE ${where}`).total
  return { total, ids: rows.map((row) => row.id as PersonId) }
}

/** How many people each filter finds. */
export function countPeopleByFilter(db: Reader): Record<PeopleFilter, number> {
  const counts = peopleFilter.options.map((filter) => {
    const condition = filterCondition(filter) ?? sql`1 = 1`
    const { total } = db.get<{ total: number }>(sql`
      SELECT count(*) AS total FROM ${joined} WHERE document.kind = 'person' AND ${condition}
    `)
    return [filter, total] as const
  })
  return Object.fromEntries(counts) as Record<PeopleFilter, number>
}

type Condition = { readonly condition: Sql; readonly isJoined: boolean }

function conditionsOf(db: Reader, query: PeopleQuery): Condition[] {
  const conditions: Condition[] = []
  const search = searchCondition(db, 'person', query.search)
  if (search) conditions.push({ condition: search, isJoined: false })
  const joinedConditions = [
    filterCondition(query.filter),
    query.chainRoleId === null ? null : sql`chain_role.id = ${query.chainRoleId}`,
    query.gemeenteId === null ? null : servesGemeente(query.gemeenteId),
    query.organisationId === null ? null : worksAt(query.organisationId),
  ]
  for (const condition of joinedConditions) {
    if (condition) conditions.push({ condition, isJoined: true })
  }
  return conditions
}

function filterCondition(filter: PeopleFilter): Sql | null {
  switch (filter) {
    case 'all':
      return null
    case 'without-email':
      return sql`person.email IS NULL`
    case 'without-organisation':
      return sql`affiliation.organisation_id IS NULL`
    case 'without-chain-role':
      return sql`chain_role.id IS NULL`
    case 'whole-region':
      return sql`
        NOT EXISTS (SELECT 1 FROM affiliation_gemeente WHERE affiliation_id = affiliation.id)
        AND NOT EXISTS (SELECT 1 FROM organisation_gemeente
          WHERE organisation_id = affiliation.organisation_id)`
    default:
      return assertNever(filter)
  }
}

// Own gemeenten count; only without them do those of the organisation.
function servesGemeente(gemeenteId: GemeenteId): Sql {
  return sql`(
    EXISTS (SELECT 1 FROM affiliation_gemeente
      WHERE affiliation_id = affiliation.id AND gemeente_id = ${gemeenteId})
    OR (NOT EXISTS (SELECT 1 FROM affiliation_gemeente WHERE affiliation_id = affiliation.id)
      AND EXISTS (SELECT 1 FROM organisation_gemeente
        WHERE organisation_id = affiliation.organisation_id AND gemeente_id = ${gemeenteId})))`
}

function worksAt(organisationId: OrganisationId): Sql {
  return sql`EXISTS (SELECT 1 FROM affiliation AS any_affiliation
    WHERE any_affiliation.person_id = person.id
      AND any_affiliation.organisation_id = ${organisationId})`
}

function orderOf({ sort, direction }: PeopleQuery): Sql {
  const byName = direction === 'up' ? nameUp : nameDown
  if (sort === 'name') return byName
  const column = sort === 'organisation' ? organisationName : chainRolePosition
  // Who has none stands last, whichever way the list is turned.
  return sql`${column} IS NULL, ${column} ${direction === 'up' ? ascending : descending}, ${nameUp}`
}

const ascending = sql`ASC`
const descending = sql`DESC`
const nameUp = sql`document.normalised, document.record_id`
const nameDown = sql`document.normalised DESC, document.record_id DESC`
const organisationName = sql`organisation.normalised_name`
const chainRolePosition = sql`chain_role.position`
