import type { Instant } from '#domain/shared/dates'
import type { OrganisationId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** Which organisation goes, and into which. */
export type MergingOrganisations = {
  readonly keepId: OrganisationId
  readonly goneId: OrganisationId
}

/** Moves the conversations and the projects; what has both has the one that stays once. */
export function moveOrganisationLinks(db: Writer, { keepId, goneId }: MergingOrganisations): void {
  db.run(sql`
    DELETE FROM contact_moment_organisation
    WHERE organisation_id = ${goneId} AND contact_moment_id IN (
      SELECT contact_moment_id FROM contact_moment_organisation WHERE organisation_id = ${keepId})
  `)
  db.run(sql`
    UPDATE contact_moment_organisation SET organisation_id = ${keepId}
    WHERE organisation_id = ${goneId}
  `)
  db.run(sql`
    DELETE FROM project_organisation
    WHERE organisation_id = ${goneId} AND project_id IN (
      SELECT project_id FROM project_organisation WHERE organisation_id = ${keepId})
  `)
  db.run(sql`
    UPDATE project_organisation SET organisation_id = ${keepId} WHERE organisation_id = ${goneId}
  `)
}

/**
 * Groups that fill themselves and lists that were kept ask for the one that stays. What SQLite made
 * as JSON is turned into text again: the record of changes would keep it as an object.
 */
export function moveOrganisationQuestions(
  db: Writer,
  { keepId, goneId }: MergingOrganisations,
): void {
  db.run(sql`
    UPDATE people_group SET criteria = json_set(criteria, '$.organisationId', ${keepId}) || ''
    WHERE json_extract(criteria, '$.organisationId') = ${goneId}
  `)
  db.run(sql`
    UPDATE list_view SET question = json_set(question, '$.filter.organisatie', ${keepId}) || ''
    WHERE json_extract(question, '$.filter.organisatie') = ${goneId}
  `)
}

/** What the survivor knows of where it came from: the first day, and a source when it had none. */
export function takeOrganisationOrigin(db: Writer, { keepId, goneId }: MergingOrganisations): void {
  db.runOne(
    sql`
      UPDATE organisation SET created_at = min(organisation.created_at, gone.created_at),
        source = coalesce(organisation.source, gone.source)
      FROM organisation AS gone WHERE organisation.id = ${keepId} AND gone.id = ${goneId}
    `,
    'organisation',
  )
}

/** Leaves a name that points at the one that stays, as do those merged into it before. */
export function leaveOrganisationTombstone(
  db: Writer,
  { keepId, goneId }: MergingOrganisations,
  now: Instant,
): void {
  db.run(sql`UPDATE organisation SET merged_into = ${keepId} WHERE merged_into = ${goneId}`)
  db.run(sql`DELETE FROM organisation_gemeente WHERE organisation_id = ${goneId}`)
  db.runOne(
    sql`
      UPDATE organisation SET merged_into = ${keepId}, archived_at = ${now},
        email = NULL, phone = NULL, note = NULL
      WHERE id = ${goneId}
    `,
    'organisation',
  )
}

/** Whether an organisation can be merged: on the list, and not merged before. */
export function isMergeableOrganisation(db: Reader, organisationId: OrganisationId): boolean {
  return (
    db.find(sql`
      SELECT id FROM organisation
      WHERE id = ${organisationId} AND archived_at IS NULL AND merged_into IS NULL
    `) !== undefined
  )
}

/** How much there is of an organisation, to be said before it moves; people are counted once. */
export function countOrganisationHistory(
  db: Reader,
  organisationId: OrganisationId,
): { people: number; conversations: number } {
  return db.get(sql`
    SELECT
      (SELECT count(DISTINCT person_id) FROM affiliation
        JOIN person ON person.id = affiliation.person_id
        WHERE organisation_id = ${organisationId} AND person.archived_at IS NULL) AS people,
      (SELECT count(*) FROM contact_moment_organisation
        JOIN contact_moment ON contact_moment.id = contact_moment_id
        WHERE organisation_id = ${organisationId} AND contact_moment.archived_at IS NULL
      ) AS conversations
  `)
}
