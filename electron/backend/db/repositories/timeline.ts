import type { TimelineItem } from '#domain/contract/timeline'
import type { IsoDate } from '#domain/shared/dates'
import type { ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

type ConversationMark = {
  readonly kind: 'conversation'
  readonly on: IsoDate
  readonly id: ContactMomentId
}

/** The conversations somebody was in. */
export function listConversationsOfPerson(db: Reader, personId: PersonId): ConversationMark[] {
  return marksOf(
    db,
    sql`SELECT contact_moment_id FROM contact_moment_person WHERE person_id = ${personId}`,
  )
}

/** The conversations with an organisation, and with its people while they worked there. */
export function listConversationsOfOrganisation(
  db: Reader,
  organisationId: OrganisationId,
): ConversationMark[] {
  return marksOf(
    db,
    sql`
    SELECT contact_moment_id FROM contact_moment_organisation
    WHERE organisation_id = ${organisationId}
    UNION
    SELECT link.contact_moment_id FROM affiliation AS work
    JOIN contact_moment_person AS link ON link.person_id = work.person_id
    JOIN contact_moment AS said ON said.id = link.contact_moment_id
    WHERE work.organisation_id = ${organisationId}
      AND (work.from_on IS NULL OR work.from_on <= said.happened_on)
      AND (work.until_on IS NULL OR work.until_on >= said.happened_on)`,
  )
}

function marksOf(db: Reader, ids: Sql): ConversationMark[] {
  return db.all(sql`
    SELECT 'conversation' AS kind, happened_on AS "on", id FROM contact_moment
    WHERE archived_at IS NULL AND id IN (${ids}) ORDER BY happened_on DESC, id DESC
  `)
}

type ItemOf<Kind extends TimelineItem['kind']> = Extract<TimelineItem, { kind: Kind }>

/** What was agreed in those conversations, as a timeline tells it. */
export function listAgreementsIn(
  db: Reader,
  ids: readonly ContactMomentId[],
): Map<ContactMomentId, { text: string; dueOn: IsoDate | null }[]> {
  const rows = db.all<{ id: ContactMomentId; text: string; dueOn: IsoDate | null }>(sql`
    SELECT contact_moment_id AS id, text, due_on AS dueOn FROM outcome
    WHERE kind = 'agreement'
      AND contact_moment_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    ORDER BY contact_moment_id, position, id
  `)
  const byConversation = new Map<ContactMomentId, { text: string; dueOn: IsoDate | null }[]>()
  for (const { id, ...agreement } of rows) {
    byConversation.set(id, [...(byConversation.get(id) ?? []), agreement])
  }
  return byConversation
}

/** What somebody took upon them in a conversation they were not in, or at an event. */
export function listAgreementsOfOwner(db: Reader, personId: PersonId): ItemOf<'agreement'>[] {
  return db.all(sql`
    SELECT 'agreement' AS kind, coalesce(moment.happened_on, event.date) AS "on", outcome.id,
      outcome.text, outcome.contact_moment_id AS conversationId, outcome.event_id AS eventId,
      outcome.due_on AS dueOn, outcome.done_on AS doneOn
    FROM outcome
    LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event AS event ON event.id = outcome.event_id
    WHERE outcome.owner_person_id = ${personId} AND outcome.kind = 'agreement'
      AND moment.archived_at IS NULL AND event.archived_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM contact_moment_person AS link
        WHERE link.contact_moment_id = outcome.contact_moment_id AND link.person_id = ${personId})
    ORDER BY outcome.id
  `)
}

type Work = {
  readonly id: string
  readonly organisationName: string | null
  readonly functionName: string | null
  readonly personName: string | null
  readonly fromOn: IsoDate | null
  readonly untilOn: IsoDate | null
}
type WorkItem = Extract<TimelineItem, { personName: string | null }>

/** When somebody began and stopped working somewhere, as far as the days are known. */
export function listWorkOfPerson(db: Reader, personId: PersonId): WorkItem[] {
  return db
    .all<Work>(
      sql`
      SELECT work.id, organisation.name AS organisationName, work.function_name AS functionName,
        NULL AS personName, work.from_on AS fromOn, work.until_on AS untilOn
      FROM affiliation AS work LEFT JOIN organisation ON organisation.id = work.organisation_id
      WHERE work.person_id = ${personId} ORDER BY work.id
    `,
    )
    .flatMap(beginAndEnd)
}

/** Who began and stopped working at an organisation, as far as the days are known. */
export function listWorkAtOrganisation(db: Reader, organisationId: OrganisationId): WorkItem[] {
  return db
    .all<Work>(
      sql`
      SELECT work.id, NULL AS organisationName, work.function_name AS functionName,
        ${fullNameSql} AS personName, work.from_on AS fromOn, work.until_on AS untilOn
      FROM affiliation AS work JOIN person ON person.id = work.person_id
      WHERE work.organisation_id = ${organisationId} AND person.archived_at IS NULL
      ORDER BY work.id
    `,
    )
    .flatMap(beginAndEnd)
}

function beginAndEnd({ fromOn, untilOn, ...work }: Work): WorkItem[] {
  const begun: WorkItem[] = fromOn === null ? [] : [{ ...work, kind: 'work-begun', on: fromOn }]
  const ended: WorkItem[] = untilOn === null ? [] : [{ ...work, kind: 'work-ended', on: untilOn }]
  return [...ended, ...begun]
}
