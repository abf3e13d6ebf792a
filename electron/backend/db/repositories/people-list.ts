import type { PeopleFilter } from '#domain/contract/people'
import { peopleFilter } from '#domain/contract/people'
import { assertNever } from '#domain/shared/assert-never'
import type { PeopleCriteria } from '#domain/people/criteria'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, GroupId, OrganisationId, PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { countPeople, findGroup, groupCondition } from './groups.ts'
import {
  criteriaCondition,
  peopleOnLists,
  servesOneOf,
  servesWholeRegion,
  worksAt,
} from './people-criteria.ts'
import { searchCondition } from './search-condition.ts'

export type PeopleQuery = {
  readonly search: string
  readonly filter: PeopleFilter
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly organisationId: OrganisationId | null
  readonly groupId: GroupId | null
  readonly criteria: PeopleCriteria
  readonly sort: 'name' | 'organisation' | 'chainRole'
  readonly direction: 'up' | 'down'
  readonly offset: number
  readonly limit: number
}

// The search document starts with the name as it is said, folded: it is the order of the list too.
const documents = sql`search_document AS document`

/** One page of the people who fit, and how many fit in all. */
export function listPersonIds(
  db: Reader,
  query: PeopleQuery,
  now: Instant,
): { total: number; ids: PersonId[] } {
  const { from, where } = sourceOf(db, query, now)
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

/** Everybody who fits, in the order of the list. */
export function listAllPersonIds(db: Reader, query: Fitting, now: Instant): PersonId[] {
  const { from, where } = sourceOf(db, query, now)
  return db
    .all<{ id: string }>(
      sql`SELECT document.record_id AS id FROM ${from} WHERE ${where} ORDER BY ${orderOf(query)}`,
    )
    .map(({ id }) => id as PersonId)
}

type Fitting = Omit<PeopleQuery, 'offset' | 'limit'>

function sourceOf(db: Reader, query: Fitting, now: Instant): { from: Sql; where: Sql } {
  const conditions = conditionsOf(db, query, now)
  const needsJoin = conditions.some(({ isJoined }) => isJoined) || query.sort !== 'name'
  const where = joinSql(
    [sql`document.kind = 'person'`, ...conditions.map(({ condition }) => condition)],
    ' AND ',
  )
  return { from: needsJoin ? peopleOnLists(todayOf(now)) : documents, where }
}

/** How many people each filter finds. */
export function countPeopleByFilter(db: Reader, now: Instant): Record<PeopleFilter, number> {
  const counts = peopleFilter.options.map((filter) => {
    const condition = filterCondition(filter) ?? sql`1 = 1`
    return [filter, countPeople(db, condition, now)] as const
  })
  return Object.fromEntries(counts) as Record<PeopleFilter, number>
}

type Condition = { readonly condition: Sql; readonly isJoined: boolean }

function conditionsOf(db: Reader, query: Fitting, now: Instant): Condition[] {
  const conditions: Condition[] = []
  const search = searchCondition(db, 'person', query.search)
  if (search) conditions.push({ condition: search, isJoined: false })
  const joinedConditions = [
    filterCondition(query.filter),
    query.chainRoleId === null ? null : sql`chain_role.id = ${query.chainRoleId}`,
    query.gemeenteId === null ? null : servesOneOf(sql`${query.gemeenteId}`),
    query.organisationId === null ? null : worksAt(query.organisationId, todayOf(now)),
    query.groupId === null ? null : inGroup(db, query.groupId, now),
    criteriaCondition(db, query.criteria, now),
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
      return servesWholeRegion
    default:
      return assertNever(filter)
  }
}

function inGroup(db: Reader, groupId: GroupId, now: Instant): Sql {
  const group = findGroup(db, groupId)
  return group ? groupCondition(db, group, now) : sql`1 = 0`
}

function orderOf({ sort, direction }: Fitting): Sql {
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
