import type { ActionNote, PlanActionDetail } from '#domain/contract/plan-action'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { ActionId, ActionNoteId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** What the plan promised of an action, in its order. */
export function listMilestones(db: Reader, actionId: ActionId): PlanActionDetail['milestones'] {
  return db.all(sql`SELECT id, period, text FROM plan_milestone
    WHERE action_id = ${actionId} ORDER BY position, id`)
}

/** How an action went, the newest day first. */
export function listNotes(db: Reader, actionId: ActionId): ActionNote[] {
  return db.all(sql`SELECT id, noted_on AS notedOn, text FROM action_note
    WHERE action_id = ${actionId} ORDER BY noted_on DESC, created_at DESC, id DESC`)
}

/** What the report of each year says of an action, the newest year first. */
export function listYearTexts(db: Reader, actionId: ActionId): PlanActionDetail['yearTexts'] {
  return db.all(sql`SELECT year, text FROM action_year_text
    WHERE action_id = ${actionId} ORDER BY year DESC, id`)
}

/** The indicators an action works on. */
export function listIndicatorsOf(db: Reader, actionId: ActionId): PlanActionDetail['indicators'] {
  return db.all(sql`SELECT indicator.id, indicator.title
    FROM indicator_action AS link JOIN indicator ON indicator.id = link.indicator_id
    WHERE link.action_id = ${actionId} AND indicator.archived_at IS NULL
    ORDER BY indicator.position, indicator.id`)
}

/** The events that name an action, held or not, without a day first and then the newest. */
export function listEventsOfAction(
  db: Reader,
  actionId: ActionId,
  limit: number,
): Pick<PlanActionDetail, 'events' | 'eventsTotal'> {
  const from = sql`FROM planned_event
    WHERE archived_at IS NULL AND is_template = 0 AND EXISTS (SELECT 1 FROM event_action
      WHERE event_id = planned_event.id AND action_id = ${actionId})`
  const { total } = db.get<{ total: number }>(sql`SELECT count(*) AS total ${from}`)
  const events = db.all<PlanActionDetail['events'][number]>(sql`
    SELECT id AS eventId, title, date, stage ${from}
    ORDER BY date IS NOT NULL, date DESC, id LIMIT ${limit}
  `)
  return { events, eventsTotal: total }
}

/** Whether there is such a note. */
export function hasNote(db: Reader, noteId: ActionNoteId): boolean {
  return db.find(sql`SELECT id FROM action_note WHERE id = ${noteId}`) !== undefined
}

export function insertNote(
  db: Writer,
  note: ActionNote & { readonly actionId: ActionId; readonly createdAt: Instant },
): void {
  db.run(sql`
    INSERT INTO action_note (id, action_id, noted_on, text, created_at)
    VALUES (${note.id}, ${note.actionId}, ${note.notedOn}, ${note.text}, ${note.createdAt})
  `)
}

const columns: ColumnsOf<{ notedOn: IsoDate; text: string }> = {
  notedOn: (value) => sql`noted_on = ${value}`,
  text: (value) => sql`text = ${value}`,
}

/** Changes what is given and leaves the rest. */
export function updateNote(
  db: Writer,
  noteId: ActionNoteId,
  change: ChangeOf<{ notedOn: IsoDate; text: string }>,
): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE action_note SET ${joinSql(parts)} WHERE id = ${noteId}`, 'action_note')
}

export function deleteNote(db: Writer, noteId: ActionNoteId): void {
  db.runOne(sql`DELETE FROM action_note WHERE id = ${noteId}`, 'action_note')
}

/** Keeps what the report of a year says of an action; null takes it away. */
export function saveYearText(
  db: Writer,
  text: { id: string; actionId: ActionId; year: number; text: string | null },
): void {
  const { id, actionId, year } = text
  if (text.text === null) {
    db.run(sql`DELETE FROM action_year_text WHERE action_id = ${actionId} AND year = ${year}`)
    return
  }
  db.run(sql`
    INSERT INTO action_year_text (id, action_id, year, text)
    VALUES (${id}, ${actionId}, ${year}, ${text.text})
    ON CONFLICT (action_id, year) DO UPDATE SET text = excluded.text
  `)
}
