import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

export type SeenAtEvent = {
  readonly id: string
  readonly personId: PersonId
  readonly kind: 'in' | 'out' | 'void'
  readonly voidsId: string | null
  readonly day: IsoDate
}
export type SeenInConversation = { readonly personId: PersonId; readonly day: IsoDate }

/** Who may have been seen: everybody the log, a conversation or a merge names, and nobody else. */
export function listPossiblySeen(db: Reader): ReadonlySet<PersonId> {
  const rows = db.all<{ id: PersonId }>(sql`
    SELECT person_id AS id FROM attendance_log
    UNION SELECT person_id FROM contact_moment_person
    UNION SELECT merged_into FROM person WHERE merged_into IS NOT NULL
  `)
  return new Set(rows.map(({ id }) => id))
}

// CROSS JOIN keeps the order: the few who are asked for lead, the whole log never does.
/** What the log of presence says of these people, and of who was merged into them; in its order. */
export function listPresenceDays(db: Reader, ids: readonly PersonId[]): SeenAtEvent[] {
  return db.all<SeenAtEvent>(sql`
    WITH RECURSIVE wanted (person_id, known_as) AS (
      SELECT json_each.value, json_each.value FROM json_each(${JSON.stringify(ids)})
      UNION SELECT wanted.person_id, merged.id
      FROM wanted JOIN person AS merged ON merged.merged_into = wanted.known_as)
    SELECT log.id, wanted.person_id AS personId, log.kind, log.voids_id AS voidsId,
      coalesce(planned_event.date, substr(log.happened_at, 1, 10)) AS day
    FROM wanted CROSS JOIN attendance_log AS log ON log.person_id = wanted.known_as
    LEFT JOIN planned_event ON planned_event.id = log.event_id
    ORDER BY log.position
  `)
}

/** The last day up to today of a conversation with each of these people; who had none is left out. */
export function listConversationDays(
  db: Reader,
  ids: readonly PersonId[],
  today: IsoDate,
): SeenInConversation[] {
  return db.all<SeenInConversation>(sql`
    SELECT wanted.value AS personId, max(contact_moment.happened_on) AS day
    FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN contact_moment_person ON contact_moment_person.person_id = wanted.value
    JOIN contact_moment ON contact_moment.id = contact_moment_person.contact_moment_id
      AND contact_moment.archived_at IS NULL AND contact_moment.happened_on <= ${today}
    GROUP BY wanted.value ORDER BY wanted.value
  `)
}
