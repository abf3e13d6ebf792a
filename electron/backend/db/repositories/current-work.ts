import type { IsoDate } from '#domain/shared/dates'
import { worksFor } from '#domain/people/works-for'
import type {
  AffiliationId,
  ChainRoleId,
  GemeenteId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { groupedBy } from './attendees.ts'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { placeOf } from './current-place.ts'

type PersonOnDay = { readonly personId: PersonId; readonly day: IsoDate }

/** Where somebody works on a day: the affiliation a participation would copy. */
export type CurrentWork = PersonOnDay & {
  readonly organisation: string | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  /** Empty is the whole region. */
  readonly gemeenteIds: readonly GemeenteId[]
}

type Row = Omit<CurrentWork, 'gemeenteIds'> & {
  readonly affiliationId: AffiliationId
  readonly organisationId: OrganisationId | null
}

/** Where these people work on the day asked of each, tombstones too. */
export function listWorkOf(db: Reader, asked: readonly PersonOnDay[]): CurrentWork[] {
  const people = sql`json_each(${JSON.stringify(asked)}) AS asked
    JOIN person ON person.id = json_extract(asked.value, '$.personId')`
  return readWork(db, people, sql`json_extract(asked.value, '$.day')`, sql`TRUE`)
}

/** Everybody in the network with this role of the chain now; `null` is without a role. */
export function listWorkInRole(
  db: Reader,
  chainRoleId: ChainRoleId | null,
  today: IsoDate,
): CurrentWork[] {
  return readWork(
    db,
    sql`person`,
    sql`${today}`,
    sql`person.archived_at IS NULL AND person.is_undone = 0 AND person.merged_into IS NULL
      AND coalesce(affiliation.chain_role_id, organisation.chain_role_id) IS ${chainRoleId}`,
  )
}

function readWork(db: Reader, people: Sql, day: Sql, condition: Sql): CurrentWork[] {
  const rows = db.all<Row>(sql`
    SELECT person.id AS personId, ${day} AS day, organisation.name AS organisation,
           affiliation.function_name AS functionName,
           coalesce(affiliation.chain_role_id, organisation.chain_role_id) AS chainRoleId,
           affiliation.id AS affiliationId, organisation.id AS organisationId
    FROM ${people}
    JOIN affiliation ON affiliation.id = ${placeOf(day)}
    LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
    WHERE ${condition} ORDER BY person.sort_name, person.id, day
  `)
  const affiliations = JSON.stringify(rows.map(({ affiliationId }) => affiliationId))
  const own = groupedBy(
    db.all<{ owner: AffiliationId; value: GemeenteId }>(sql`
      SELECT affiliation_id AS owner, gemeente_id AS value FROM affiliation_gemeente
      WHERE affiliation_id IN (SELECT value FROM json_each(${affiliations}))
      ORDER BY affiliation_id, gemeente_id, id
    `),
  )
  const ofOrganisation = groupedBy(
    db.all<{ owner: OrganisationId; value: GemeenteId }>(sql`
      SELECT organisation_id AS owner, gemeente_id AS value FROM organisation_gemeente
      ORDER BY organisation_id, gemeente_id, id
    `),
  )
  return rows.map(({ affiliationId, organisationId, ...row }) => ({
    ...row,
    gemeenteIds: worksFor(
      own.get(affiliationId) ?? [],
      (organisationId === null ? undefined : ofOrganisation.get(organisationId)) ?? [],
    ),
  }))
}

type RoleServed = { readonly chainRoleId: ChainRoleId; readonly gemeenteIds: readonly GemeenteId[] }

/** For which gemeenten each role of the chain is known to work: organisations, and people on their own. */
export function listServedPerRole(db: Reader, today: IsoDate): RoleServed[] {
  const rows = db.all<{ chainRoleId: ChainRoleId; gemeenteId: GemeenteId | null }>(sql`
    SELECT organisation.chain_role_id AS chainRoleId, served.gemeente_id AS gemeenteId
    FROM organisation
    LEFT JOIN organisation_gemeente AS served ON served.organisation_id = organisation.id
    WHERE organisation.archived_at IS NULL AND organisation.chain_role_id IS NOT NULL
    UNION
    SELECT coalesce(affiliation.chain_role_id, organisation.chain_role_id),
           coalesce(own.gemeente_id, served.gemeente_id)
    FROM affiliation
    JOIN person ON person.id = affiliation.person_id AND person.archived_at IS NULL
    LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
    LEFT JOIN affiliation_gemeente AS own ON own.affiliation_id = affiliation.id
    LEFT JOIN organisation_gemeente AS served ON served.organisation_id = organisation.id
    WHERE coalesce(affiliation.chain_role_id, organisation.chain_role_id) IS NOT NULL
      AND affiliation.id = ${placeOf(today)}
    ORDER BY chainRoleId, gemeenteId
  `)
  return rows.map(({ chainRoleId, gemeenteId }) => ({
    chainRoleId,
    gemeenteIds: gemeenteId === null ? [] : [gemeenteId],
  }))
}

/** Who is in the network and whose id is not one of these: the first of them, and how many. */
export function listPeopleOutside(
  db: Reader,
  personIds: readonly PersonId[],
  limit: number,
): { readonly ids: PersonId[]; readonly total: number } {
  const outside = sql`
    FROM person WHERE archived_at IS NULL AND is_undone = 0 AND merged_into IS NULL
      AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))`
  return {
    ids: db
      .all<{ id: PersonId }>(sql`SELECT id ${outside} ORDER BY sort_name, id LIMIT ${limit}`)
      .map(({ id }) => id),
    total: db.get<{ total: number }>(sql`SELECT count(*) AS total ${outside}`).total,
  }
}
