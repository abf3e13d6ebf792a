import type { OrganisationPerson } from '#domain/contract/organisations'
import { fullName } from '#domain/import/person-name'
import type { IsoDate } from '#domain/shared/dates'
import type { AffiliationId, OrganisationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Row = {
  affiliationId: AffiliationId
  personId: PersonId
  givenName: string
  tussenvoegsel: string | null
  familyName: string | null
  functionName: string | null
  fromOn: IsoDate | null
  untilOn: IsoDate | null
  isContact: number
}

/** Everybody on the lists who works at an organisation, will or did; contacts first, then by name. */
export function listOrganisationPeople(
  db: Reader,
  organisationId: OrganisationId,
): OrganisationPerson[] {
  return db
    .all<Row>(
      sql`
      SELECT affiliation.id AS affiliationId, person.id AS personId, given_name AS givenName,
        tussenvoegsel, family_name AS familyName, function_name AS functionName,
        from_on AS fromOn, until_on AS untilOn, is_contact AS isContact
      FROM affiliation JOIN person ON person.id = affiliation.person_id
      WHERE affiliation.organisation_id = ${organisationId} AND person.archived_at IS NULL
      ORDER BY is_contact DESC, person.sort_name, affiliation.id
    `,
    )
    .map(({ givenName, tussenvoegsel, familyName, isContact, ...row }) => ({
      ...row,
      name: fullName({ givenName, tussenvoegsel, familyName }),
      isContact: isContact === 1,
    }))
}

/** The organisation of an affiliation; null without one, undefined when there is no such place. */
export function findOrganisationOfPlace(
  db: Reader,
  affiliationId: AffiliationId,
): OrganisationId | null | undefined {
  return db.find<{ id: OrganisationId | null }>(
    sql`SELECT organisation_id AS id FROM affiliation WHERE id = ${affiliationId}`,
  )?.id
}

export function updateContact(db: Writer, affiliationId: AffiliationId, isContact: boolean): void {
  db.runOne(
    sql`UPDATE affiliation SET is_contact = ${isContact} WHERE id = ${affiliationId}`,
    'affiliation',
  )
}

/** Nobody else of the organisation is its contact any more. */
export function clearOtherContacts(
  db: Writer,
  organisationId: OrganisationId,
  affiliationId: AffiliationId,
): void {
  db.run(sql`
    UPDATE affiliation SET is_contact = 0
    WHERE organisation_id = ${organisationId} AND is_contact = 1 AND id <> ${affiliationId}
  `)
}
