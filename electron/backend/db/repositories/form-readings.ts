import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { HeadingFields } from '#domain/forms/form-fields'
import type { NeedCount } from '#domain/forms/needs'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, FormReadingId, InvitationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { AnswerChannel } from './attendance-writes.ts'

export type FormReading = {
  readonly id: FormReadingId
  readonly form: string
  readonly fileName: string
  readonly responses: number
  readonly readAt: Instant
}

/** The forms that were read for an event, the last one first. */
export function listFormReadings(db: Reader, eventId: EventId): FormReading[] {
  return db.all<FormReading>(sql`
    SELECT id, form, file_name AS fileName, responses, read_at AS readAt
    FROM form_reading WHERE event_id = ${eventId} ORDER BY read_at DESC, id DESC
  `)
}

/** Keeps that a form was read; an earlier reading of that form is the same record, newer. */
export function saveFormReading(db: Writer, row: FormReading & { eventId: EventId }): void {
  db.run(sql`
    INSERT INTO form_reading (id, event_id, form, file_name, responses, read_at)
    VALUES (${row.id}, ${row.eventId}, ${row.form}, ${row.fileName}, ${row.responses},
      ${row.readAt})
    ON CONFLICT (id) DO UPDATE SET form = excluded.form, file_name = excluded.file_name,
      responses = excluded.responses, read_at = excluded.read_at
  `)
}

/** What a form counted; it replaces what that form counted before. */
export function replaceReadNeeds(
  db: Writer,
  reading: { id: FormReadingId; eventId: EventId },
  needs: readonly (NeedCount & { id: string })[],
): void {
  db.run(sql`DELETE FROM event_need WHERE reading_id = ${reading.id}`)
  needs.forEach(({ id, kind, name, people }, position) => {
    db.run(sql`
      INSERT INTO event_need (id, event_id, reading_id, kind, name, people, position)
      VALUES (${id}, ${reading.eventId}, ${reading.id}, ${kind}, ${name}, ${people}, ${position})
    `)
  })
}

/** Whose each response is that was read before for an event, by its mark. */
export function listReadMarks(db: Reader, eventId: EventId): ReadonlyMap<string, PersonId> {
  const rows = db.all<{ mark: string; personId: PersonId }>(sql`
    SELECT answer.form_row AS mark, invitation.person_id AS personId
    FROM answer JOIN invitation ON invitation.id = answer.invitation_id
    WHERE invitation.event_id = ${eventId} AND answer.form_row IS NOT NULL ORDER BY answer.id
  `)
  return new Map(rows.map(({ mark, personId }) => [mark, personId]))
}

export type KeptAnswer = {
  readonly answer: AnswerValue
  readonly answeredAt: Instant
  readonly channel: AnswerChannel | null
  readonly takenBy: string | null
  readonly note: string | null
}

/** Every answer to one invitation, the newest first. */
export function listKeptAnswers(db: Reader, invitationId: InvitationId): KeptAnswer[] {
  return db.all<KeptAnswer>(sql`
    SELECT answer, answered_at AS answeredAt, channel, taken_by AS takenBy, note
    FROM answer WHERE invitation_id = ${invitationId} ORDER BY answered_at DESC, id DESC
  `)
}

/** Who noted answers lately, the last one first. */
export function listTakers(db: Reader): string[] {
  return db
    .all<{ name: string }>(
      sql`
      SELECT taken_by AS name FROM answer WHERE taken_by IS NOT NULL
      GROUP BY taken_by ORDER BY max(id) DESC, taken_by LIMIT 8
    `,
    )
    .map(({ name }) => name)
}

type Remembered = { readonly mapping: HeadingFields; readonly usedAt: Instant }

/** How the questions of this form were read the last time. */
export function findFormMapping(db: Reader, form: string): Remembered | undefined {
  const row = db.find<{ mapping: string; usedAt: Instant }>(
    sql`SELECT mapping, used_at AS usedAt FROM column_mapping WHERE headings = ${kept(form)}`,
  )
  return row && { mapping: JSON.parse(row.mapping) as HeadingFields, usedAt: row.usedAt }
}

/** Remembers how the questions of this form were read. */
export function saveFormMapping(
  db: Writer,
  form: string,
  mapping: HeadingFields,
  used: { id: string; at: Instant },
): void {
  db.run(sql`
    INSERT INTO column_mapping (id, headings, mapping, used_at)
    VALUES (${used.id}, ${kept(form)}, ${JSON.stringify(mapping)}, ${used.at})
    ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at
  `)
}

// A list of people may have the same headings and means something else by them.
function kept(form: string): string {
  return `form:${form}`
}

/** Events a form can be about: not a template, not off the list, not called off. */
export function listEventsForForm(
  db: Reader,
): { eventId: EventId; title: string; date: IsoDate | null }[] {
  return db.all(sql`
    SELECT id AS eventId, title, date FROM planned_event
    WHERE archived_at IS NULL AND is_template = 0 AND stage <> 'geannuleerd'
    ORDER BY date IS NULL, date DESC, id
  `)
}
