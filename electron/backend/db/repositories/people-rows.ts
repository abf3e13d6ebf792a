import type { PersonRow } from '#domain/contract/people'
import { fullName } from '#domain/import/person-name'
import { worksFor } from '#domain/people/works-for'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, OrganisationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { placeOf } from './current-place.ts'

type Row = {
  id: string
  given_name: string
  tussenvoegsel: string | null
  family_name: string | null
  email: string | null
  phone: string | null
  preferred_channel: PersonRow['preferredChannel']
  source: string | null
  created_at: string
  organisation_id: string | null
  organisation_name: string | null
  function_name: string | null
  chain_role_id: string | null
  own_gemeenten: string
  organisation_gemeenten: string
}

/** A row of a list without what was derived from events and conversations. */
export type PersonFacts = Omit<PersonRow, 'lastSeenOn'>

/**
 * People in the order of the ids given, with where they work today; without a day with their main
 * place, also when it has ended, which is what comparing asks for.
 */
export function readPeopleRows(
  db: Reader,
  ids: readonly PersonId[],
  today?: IsoDate,
): PersonFacts[] {
  return db
    .all<Row>(
      sql`
      SELECT person.id, person.given_name, person.tussenvoegsel, person.family_name, person.email,
        person.phone, person.preferred_channel, person.source, person.created_at,
        affiliation.organisation_id, organisation.name AS organisation_name,
        affiliation.function_name,
        coalesce(affiliation.chain_role_id, organisation.chain_role_id) AS chain_role_id,
        (SELECT json_group_array(gemeente_id) FROM affiliation_gemeente
          WHERE affiliation_id = affiliation.id) AS own_gemeenten,
        (SELECT json_group_array(gemeente_id) FROM organisation_gemeente
          WHERE organisation_id = affiliation.organisation_id) AS organisation_gemeenten
      FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN person ON person.id = wanted.value
      LEFT JOIN affiliation ON affiliation.id = ${placeOf(today)}
      LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
      ORDER BY wanted.key, affiliation.id
    `,
    )
    .map(fromRow)
}

function fromRow(row: Row): PersonFacts {
  const name = {
    givenName: row.given_name,
    tussenvoegsel: row.tussenvoegsel,
    familyName: row.family_name,
  }
  const own = JSON.parse(row.own_gemeenten) as GemeenteId[]
  const ofOrganisation = JSON.parse(row.organisation_gemeenten) as GemeenteId[]
  return {
    id: row.id as PersonId,
    ...name,
    name: fullName(name),
    organisationId: row.organisation_id as OrganisationId | null,
    organisationName: row.organisation_name,
    functionName: row.function_name,
    chainRoleId: row.chain_role_id as ChainRoleId | null,
    gemeenteIds: [...worksFor(own, ofOrganisation)],
    hasOwnGemeenten: own.length > 0,
    email: row.email,
    phone: row.phone,
    preferredChannel: row.preferred_channel,
    source: row.source,
    createdAt: row.created_at as Instant,
  }
}
