import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { erasedMark } from '#domain/texts/free-texts'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { emptySleutelpersoon } from './erase-pool.ts'
import { passOnPlan } from './people-of-plan.ts'

export type StoredPerson = {
  readonly id: PersonId
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly erasedAt: Instant | null
}

/** People as they stand in a store, also those of whom only an empty row is left. */
export function readStoredPeople(db: Reader, personIds: readonly PersonId[]): StoredPerson[] {
  return db.all<StoredPerson>(sql`
    SELECT id, given_name AS givenName, tussenvoegsel, family_name AS familyName, email, phone,
      erased_at AS erasedAt
    FROM person WHERE id IN (SELECT value FROM json_each(${JSON.stringify(personIds)})) ORDER BY id
  `)
}

/** These people, and everybody who was merged into one of them. */
export function withMerged(db: Reader, personIds: readonly PersonId[]): PersonId[] {
  const wanted = JSON.stringify(personIds)
  return db
    .all<{ id: PersonId }>(
      sql`
      SELECT id FROM person
      WHERE id IN (SELECT value FROM json_each(${wanted}))
        OR merged_into IN (SELECT value FROM json_each(${wanted}))
      ORDER BY id
    `,
    )
    .map(({ id }) => id)
}

/** Whether what is of one of these people stands with somebody else, into whom they were merged. */
export function areWithSomebodyElse(db: Reader, personIds: readonly PersonId[]): boolean {
  const wanted = JSON.stringify(personIds)
  const found = db.find(sql`
    SELECT id FROM person
    WHERE id IN (SELECT value FROM json_each(${wanted}))
      AND merged_into NOT IN (SELECT value FROM json_each(${wanted}))
  `)
  return found !== undefined
}

/** Everybody of whom only an empty row is left. */
export function listErasedPeople(db: Reader): PersonId[] {
  return db
    .all<{ id: PersonId }>(sql`SELECT id FROM person WHERE erased_at IS NOT NULL ORDER BY id`)
    .map(({ id }) => id)
}

/**
 * Empties a person: the row stays under its id, with what counts need of it (who was invited, took
 * part and was there, in which chain role and for which gemeenten), and nothing that tells who it was.
 */
export function emptyPerson(db: Writer, personId: PersonId, now: Instant): void {
  db.run(sql`
    UPDATE participation
    SET organisation_name = NULL, function_name = NULL, seat_reason = NULL
    WHERE person_id = ${personId}
  `)
  db.run(sql`
    UPDATE answer SET note = NULL, taken_by = NULL, form_row = NULL
    WHERE invitation_id IN (SELECT id FROM invitation WHERE person_id = ${personId})
  `)
  db.run(sql`DELETE FROM message WHERE person_id = ${personId}`)
  db.run(sql`DELETE FROM programme_speaker WHERE person_id = ${personId}`)
  db.run(sql`DELETE FROM contact_moment_person WHERE person_id = ${personId}`)
  db.run(sql`UPDATE outcome SET owner_person_id = NULL WHERE owner_person_id = ${personId}`)
  db.run(sql`DELETE FROM consent WHERE person_id = ${personId}`)
  db.run(sql`DELETE FROM kept_longer WHERE person_id = ${personId}`)
  db.run(sql`
    DELETE FROM not_duplicate WHERE person_id = ${personId} OR other_person_id = ${personId}
  `)
  db.run(sql`DELETE FROM people_group_member WHERE person_id = ${personId}`)
  passOnPlan(db, personId, null)
  emptySleutelpersoon(db, personId)
  emptyPlaces(db, personId)
  db.runOne(
    sql`
      UPDATE person SET given_name = ${erasedMark}, tussenvoegsel = NULL, family_name = NULL,
        sort_name = ${erasedMark}, email = NULL, phone = NULL, preferred_channel = NULL,
        note = NULL, source = NULL, purpose = NULL, basis = NULL,
        archived_at = coalesce(archived_at, ${now}), erased_at = ${now}
      WHERE id = ${personId}
    `,
    'person',
  )
}

// Who was invited and never signed up is counted by where they worked on the day: those places are
// left, without the organisation and the function. Everybody else carries it in the participation.
function emptyPlaces(db: Writer, personId: PersonId): void {
  const counts = db.find(sql`
    SELECT invitation.id FROM invitation
    WHERE invitation.person_id = ${personId} AND NOT EXISTS (
      SELECT 1 FROM participation
      WHERE participation.person_id = ${personId} AND is_undone = 0
        AND participation.event_id = invitation.event_id)
  `)
  if (counts === undefined) {
    db.run(sql`
      DELETE FROM affiliation_gemeente
      WHERE affiliation_id IN (SELECT id FROM affiliation WHERE person_id = ${personId})
    `)
    db.run(sql`DELETE FROM affiliation WHERE person_id = ${personId}`)
    return
  }
  db.run(sql`
    INSERT INTO affiliation_gemeente (id, affiliation_id, gemeente_id)
    SELECT place.id || ':' || served.gemeente_id, place.id, served.gemeente_id
    FROM affiliation AS place
    JOIN organisation_gemeente AS served ON served.organisation_id = place.organisation_id
    WHERE place.person_id = ${personId} AND NOT EXISTS (
      SELECT 1 FROM affiliation_gemeente WHERE affiliation_id = place.id)
  `)
  // The days only tell one place from another.
  db.run(sql`
    UPDATE affiliation SET function_name = NULL, is_contact = 0, organisation_id = NULL,
      from_on = CASE WHEN (
        SELECT count(*) FROM affiliation AS other WHERE other.person_id = ${personId}) > 1
        THEN from_on END,
      chain_role_id = coalesce(chain_role_id, (
        SELECT chain_role_id FROM organisation WHERE organisation.id = affiliation.organisation_id))
    WHERE person_id = ${personId}
  `)
}
