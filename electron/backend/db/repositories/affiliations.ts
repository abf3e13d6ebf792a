import type { Affiliation } from '#domain/contract/people'
import { placeOn } from '#domain/people/affiliation-dates'
import { worksFor } from '#domain/people/works-for'
import type { IsoDate } from '#domain/shared/dates'
import type {
  AffiliationId,
  ChainRoleId,
  GemeenteId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type Row = {
  id: string
  organisation_id: string | null
  organisation_name: string | null
  function_name: string | null
  chain_role_id: string | null
  from_on: string | null
  until_on: string | null
  is_main: number
  is_contact: number
  own_gemeenten: string
  organisation_gemeenten: string
}

/** Where somebody works, the main place first. */
export function listAffiliations(db: Reader, personId: PersonId): Affiliation[] {
  return db
    .all<Row>(
      sql`
      SELECT affiliation.id, organisation_id, organisation.name AS organisation_name, function_name,
        coalesce(affiliation.chain_role_id, organisation.chain_role_id) AS chain_role_id,
        from_on, until_on, is_main, is_contact,
        (SELECT json_group_array(gemeente_id) FROM affiliation_gemeente
          WHERE affiliation_id = affiliation.id) AS own_gemeenten,
        (SELECT json_group_array(gemeente_id) FROM organisation_gemeente
          WHERE organisation_gemeente.organisation_id = affiliation.organisation_id
        ) AS organisation_gemeenten
      FROM affiliation LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
      WHERE person_id = ${personId}
      ORDER BY is_main DESC, affiliation.id
    `,
    )
    .map(fromRow)
}

/** The affiliation that lists show on that day and a participation copies. */
export function findPlaceOn(db: Reader, personId: PersonId, day: IsoDate): Affiliation | undefined {
  return placeOn(listAffiliations(db, personId), day)
}

function fromRow(row: Row): Affiliation {
  const own = JSON.parse(row.own_gemeenten) as GemeenteId[]
  return {
    id: row.id as AffiliationId,
    organisationId: row.organisation_id as OrganisationId | null,
    organisationName: row.organisation_name,
    functionName: row.function_name,
    chainRoleId: row.chain_role_id as ChainRoleId | null,
    ownGemeenteIds: own,
    gemeenteIds: [...worksFor(own, JSON.parse(row.organisation_gemeenten) as GemeenteId[])],
    fromOn: row.from_on as IsoDate | null,
    untilOn: row.until_on as IsoDate | null,
    isMain: row.is_main === 1,
    isContact: row.is_contact === 1,
  }
}

export type AffiliationChanges = {
  readonly organisationId?: OrganisationId | null | undefined
  readonly functionName?: string | null | undefined
  readonly chainRoleId?: ChainRoleId | null | undefined
  readonly gemeenteIds?: readonly GemeenteId[] | undefined
  readonly fromOn?: IsoDate | null | undefined
  readonly untilOn?: IsoDate | null | undefined
}

export function insertAffiliation(
  db: Writer,
  affiliation: { id: AffiliationId; personId: PersonId; isMain: boolean },
  facts: AffiliationChanges,
): void {
  db.run(sql`
    INSERT INTO affiliation (id, person_id, organisation_id, function_name, chain_role_id, from_on,
      until_on, is_main)
    VALUES (${affiliation.id}, ${affiliation.personId}, ${facts.organisationId},
      ${facts.functionName}, ${facts.chainRoleId}, ${facts.fromOn}, ${facts.untilOn},
      ${affiliation.isMain})
  `)
  if (facts.gemeenteIds) replaceGemeenten(db, affiliation.id, facts.gemeenteIds)
}

export function updateAffiliation(
  db: Writer,
  affiliationId: AffiliationId,
  changes: AffiliationChanges,
): void {
  const parts: Sql[] = []
  if (changes.organisationId !== undefined) {
    // Whom to call there does not move along to another organisation.
    parts.push(
      sql`organisation_id = ${changes.organisationId}`,
      sql`is_contact = is_contact AND organisation_id IS ${changes.organisationId}`,
    )
  }
  if (changes.functionName !== undefined) parts.push(sql`function_name = ${changes.functionName}`)
  if (changes.chainRoleId !== undefined) parts.push(sql`chain_role_id = ${changes.chainRoleId}`)
  if (changes.fromOn !== undefined) parts.push(sql`from_on = ${changes.fromOn}`)
  if (changes.untilOn !== undefined) parts.push(sql`until_on = ${changes.untilOn}`)
  if (parts.length > 0) {
    db.runOne(
      sql`UPDATE affiliation SET ${joinSql(parts)} WHERE id = ${affiliationId}`,
      'affiliation',
    )
  }
  if (changes.gemeenteIds) replaceGemeenten(db, affiliationId, changes.gemeenteIds)
}

/** Makes one affiliation the main one; the others no longer are. */
export function makeMain(db: Writer, personId: PersonId, affiliationId: AffiliationId): void {
  db.run(sql`
    UPDATE affiliation SET is_main = 0
    WHERE person_id = ${personId} AND is_main = 1 AND id <> ${affiliationId}
  `)
  db.runOne(sql`UPDATE affiliation SET is_main = 1 WHERE id = ${affiliationId}`, 'affiliation')
}

export function deleteAffiliation(db: Writer, affiliationId: AffiliationId): void {
  db.run(sql`DELETE FROM affiliation_gemeente WHERE affiliation_id = ${affiliationId}`)
  db.runOne(sql`DELETE FROM affiliation WHERE id = ${affiliationId}`, 'affiliation')
}

function replaceGemeenten(
  db: Writer,
  affiliationId: AffiliationId,
  gemeenteIds: readonly GemeenteId[],
): void {
  const wanted = JSON.stringify(gemeenteIds)
  db.run(sql`
    DELETE FROM affiliation_gemeente
    WHERE affiliation_id = ${affiliationId}
      AND gemeente_id NOT IN (SELECT value FROM json_each(${wanted}))
  `)
  for (const gemeenteId of gemeenteIds) {
    db.run(sql`
      INSERT INTO affiliation_gemeente (id, affiliation_id, gemeente_id)
      VALUES (${`${affiliationId}:${gemeenteId}`}, ${affiliationId}, ${gemeenteId})
      ON CONFLICT (affiliation_id, gemeente_id) DO NOTHING
    `)
  }
}
