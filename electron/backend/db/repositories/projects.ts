import type { Project } from '#domain/contract/projects'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { OrganisationId, PersonId, ProjectId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { groupedBy } from './attendees.ts'
import { fullNameSql } from './conversations-list.ts'
import { placeHoldsOn } from './current-place.ts'

type Row = Omit<Project, 'isArchived' | 'contact' | 'organisations'> & {
  readonly archivedAt: Instant | null
  readonly contactId: PersonId | null
  readonly contactName: string | null
}

/** The projects on the list, in the order of the plan, with the contacts of today. */
export function listProjects(db: Reader, today: IsoDate): Project[] {
  return readProjects(db, null, today)
}

/** One project, on the list or not; undefined when it is not there. */
export function findProject(db: Reader, projectId: ProjectId, today: IsoDate): Project | undefined {
  return readProjects(db, projectId, today)[0]
}

function readProjects(db: Reader, only: ProjectId | null, today: IsoDate): Project[] {
  const which = only === null ? sql`project.archived_at IS NULL` : sql`project.id = ${only}`
  const rows = db.all<Row>(sql`
    SELECT project.id, project.title, project.content, project.meaning, project.note,
      project.source, project.archived_at AS archivedAt, person.id AS contactId,
      ${fullNameSql} AS contactName
    FROM project LEFT JOIN person ON person.id = project.contact_person_id
    WHERE ${which} ORDER BY project.position, project.id
  `)
  const organisations = groupedBy(listOrganisations(db, today))
  return rows.map(({ archivedAt, contactId, contactName, ...row }) => ({
    ...row,
    isArchived: archivedAt !== null,
    contact: contactId === null ? null : { id: contactId, name: contactName ?? '' },
    organisations: organisations.get(row.id) ?? [],
  }))
}

function listOrganisations(db: Reader, today: IsoDate) {
  const contacts = groupedBy(
    db
      .all<{ owner: OrganisationId; id: PersonId; name: string }>(
        sql`
        SELECT place.organisation_id AS owner, person.id, ${fullNameSql} AS name
        FROM affiliation AS place JOIN person ON person.id = place.person_id
        WHERE place.is_contact = 1 AND person.archived_at IS NULL AND ${placeHoldsOn(today)}
          AND place.organisation_id IN (SELECT organisation_id FROM project_organisation)
        ORDER BY person.sort_name, place.id
      `,
      )
      .map(({ owner, id, name }) => ({ owner, value: { id, name } })),
  )
  return db
    .all<{ owner: ProjectId; id: OrganisationId; name: string }>(
      sql`
      SELECT link.project_id AS owner, organisation.id, organisation.name
      FROM project_organisation AS link
      JOIN organisation ON organisation.id = link.organisation_id
      ORDER BY link.project_id, link.id
    `,
    )
    .map(({ owner, id, name }) => ({
      owner,
      value: { id, name, contacts: contacts.get(id) ?? [] },
    }))
}

type Facts = {
  readonly title: string
  readonly content: string | null
  readonly meaning: string | null
  readonly note: string | null
  readonly contactId: PersonId | null
}

/** Writes it down below what was there. */
export function insertProject(db: Writer, id: ProjectId, facts: Facts): void {
  const { title, content, meaning, note, contactId } = facts
  db.run(sql`
    INSERT INTO project (id, title, content, meaning, note, contact_person_id, position)
    VALUES (${id}, ${title}, ${content}, ${meaning}, ${note}, ${contactId},
      (SELECT coalesce(max(position), 0) + 1 FROM project))
  `)
}

const columns: ColumnsOf<Facts> = {
  title: (value) => sql`title = ${value}`,
  content: (value) => sql`content = ${value}`,
  meaning: (value) => sql`meaning = ${value}`,
  note: (value) => sql`note = ${value}`,
  contactId: (value) => sql`contact_person_id = ${value}`,
}

export function updateProject(db: Writer, id: ProjectId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE project SET ${joinSql(parts)} WHERE id = ${id}`, 'project')
}

/** Takes it off the list; false when it is not on it. */
export function archiveProject(db: Writer, id: ProjectId, now: Instant): boolean {
  return (
    db.run(sql`
      UPDATE project SET archived_at = ${now} WHERE id = ${id} AND archived_at IS NULL
    `) === 1
  )
}

/** Sets who does it, as a whole; those that stay keep their row. */
export function setProjectOrganisations(
  db: Writer,
  projectId: ProjectId,
  organisationIds: readonly OrganisationId[],
  newId: () => string,
): void {
  const wanted = new Set(organisationIds)
  db.run(sql`
    DELETE FROM project_organisation WHERE project_id = ${projectId}
      AND organisation_id NOT IN (SELECT value FROM json_each(${JSON.stringify([...wanted])}))
  `)
  for (const organisationId of wanted) {
    db.run(sql`
      INSERT INTO project_organisation (id, project_id, organisation_id)
      SELECT ${newId()}, ${projectId}, ${organisationId} WHERE NOT EXISTS (
        SELECT 1 FROM project_organisation
        WHERE project_id = ${projectId} AND organisation_id = ${organisationId})
    `)
  }
}
