import type { DueTask } from '#domain/contract/tasks'
import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Row = Omit<DueTask, 'isLate' | 'isPinned'> & { readonly isPinned: number }

// A task of an event that does not go on asks nothing of anybody.
const isOfRunningEvent = sql`event.archived_at IS NULL AND event.is_template = 0
  AND event.stage <> 'geannuleerd'`

/** One page of the open tasks up to a day, the earliest first; and how many there are in all. */
export function listDueTasks(
  db: Reader,
  { until, offset, limit }: { until: IsoDate; offset: number; limit: number },
): { total: number; rows: Omit<DueTask, 'isLate'>[] } {
  const from = sql`FROM event_task AS task JOIN planned_event AS event ON event.id = task.event_id
    WHERE task.done_on IS NULL AND task.due_on <= ${until} AND ${isOfRunningEvent}`
  const { total } = db.get<{ total: number }>(sql`SELECT count(*) AS total ${from}`)
  const rows = db.all<Row>(sql`
    SELECT task.id AS taskId, task.title, task.due_on AS dueOn, task.is_pinned AS isPinned,
      event.id AS eventId, event.title AS eventTitle, event.date AS eventDate,
      (SELECT code FROM event_type WHERE event_type.id = event.event_type_id) AS code
    ${from}
    ORDER BY task.due_on, task.id
    LIMIT ${limit} OFFSET ${offset}
  `)
  return { total, rows: rows.map((row) => ({ ...row, isPinned: row.isPinned === 1 })) }
}

/** How many tasks are open on each day of a period that has any. */
export function countOpenTasksByDay(
  db: Reader,
  from: IsoDate,
  until: IsoDate,
): { date: IsoDate; open: number }[] {
  return db.all(sql`
    SELECT task.due_on AS date, count(*) AS open
    FROM event_task AS task JOIN planned_event AS event ON event.id = task.event_id
    WHERE task.done_on IS NULL AND task.due_on BETWEEN ${from} AND ${until}
      AND ${isOfRunningEvent}
    GROUP BY task.due_on ORDER BY task.due_on
  `)
}
