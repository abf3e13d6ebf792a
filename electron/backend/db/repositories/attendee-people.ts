import type { IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'
import { groupedBy } from './attendees.ts'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { placeOf } from './current-place.ts'

/** A person as an event needs them: name, and where they work on a day. */
export type AttendeePerson = {
  readonly personId: PersonId
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
  readonly sortName: string
  readonly email: string | null
  readonly organisation: string | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
  /** Of who was erased only the number is left, and a mark instead of a name. */
  readonly isErased: boolean
}

type Row = Omit<AttendeePerson, 'gemeenteIds' | 'isErased'> & {
  readonly isErased: number
  readonly affiliationId: string | null
  readonly organisationId: string | null
}

/** The people invited to or taking part in an event. */
export function listEventPeople(db: Reader, eventId: EventId, day: IsoDate): AttendeePerson[] {
  return read(
    db,
    sql`SELECT person_id FROM invitation WHERE event_id = ${eventId}
        UNION SELECT person_id FROM participation WHERE event_id = ${eventId} AND is_undone = 0`,
    day,
  )
}

/** One person, or undefined when there is none (any more). */
export function findEventPerson(
  db: Reader,
  personId: PersonId,
  day: IsoDate,
): AttendeePerson | undefined {
  return findEventPeople(db, [personId], day).get(personId)
}

/** These people by id, for as far as they are there. */
export function findEventPeople(
  db: Reader,
  personIds: readonly PersonId[],
  day: IsoDate,
): ReadonlyMap<PersonId, AttendeePerson> {
  const people = read(db, sql`SELECT value FROM json_each(${JSON.stringify(personIds)})`, day)
  return new Map(people.map((person) => [person.personId, person]))
}

function read(db: Reader, personIds: Sql, day: IsoDate): AttendeePerson[] {
  const rows = db.all<Row>(sql`
    SELECT person.id AS personId, person.given_name AS givenName, person.tussenvoegsel,
           person.family_name AS familyName, person.sort_name AS sortName, person.email,
           person.erased_at IS NOT NULL AS isErased,
           organisation.name AS organisation, affiliation.function_name AS functionName,
           coalesce(affiliation.chain_role_id, organisation.chain_role_id) AS chainRoleId,
           affiliation.id AS affiliationId, organisation.id AS organisationId
    FROM person
    LEFT JOIN affiliation ON affiliation.id = ${placeOf(day)}
    LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
    WHERE person.id IN (${personIds}) AND person.is_undone = 0 AND person.merged_into IS NULL
    GROUP BY person.id ORDER BY person.sort_name, person.id
  `)
  const own = groupedBy(
    db.all<{ owner: string; value: GemeenteId }>(sql`
      SELECT served.affiliation_id AS owner, served.gemeente_id AS value
      FROM affiliation_gemeente AS served
      JOIN affiliation ON affiliation.id = served.affiliation_id
      WHERE affiliation.person_id IN (${personIds}) ORDER BY served.gemeente_id, served.id
    `),
  )
  const ofOrganisation = groupedBy(
    db.all<{ owner: string; value: GemeenteId }>(sql`
      SELECT organisation_id AS owner, gemeente_id AS value
      FROM organisation_gemeente ORDER BY gemeente_id, id
    `),
  )
  return rows.map(({ affiliationId, organisationId, ...row }) => ({
    ...row,
    isErased: row.isErased === 1,
    // Own gemeenten served; without those the organisation's; without those the whole region.
    gemeenteIds: own.get(affiliationId ?? '') ?? ofOrganisation.get(organisationId ?? '') ?? [],
  }))
}
