import type { EventTask } from '#domain/contract/tasks'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, TaskId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type StoredTask = Omit<EventTask, 'isLate'> & { readonly eventId: EventId }

type Row = Omit<StoredTask, 'isPinned'> & { readonly isPinned: number }

const columnsOfTask = sql`id, event_id AS eventId, title, note, anchor,
  offset_count AS offsetCount, offset_unit AS offsetUnit, due_on AS dueOn,
  is_pinned AS isPinned, done_on AS doneOn`

/** The tasks of an event by day; without days in the order in which they will come. */
export function listEventTasks(db: Reader, eventId: EventId): StoredTask[] {
  return db
    .all<Row>(
      sql`
      SELECT ${columnsOfTask} FROM event_task WHERE event_id = ${eventId}
      ORDER BY due_on IS NULL, due_on,
        CASE anchor WHEN 'invitation' THEN 0 WHEN 'start' THEN 1 ELSE 2 END,
        offset_count, created_at, id
    `,
    )
    .map(fromRow)
}

/** The open tasks of a day on, and of the events from that day on, of events that go on. */
export function listTasksToCome(
  db: Reader,
  from: IsoDate,
): (StoredTask & { readonly date: IsoDate; readonly inviteOn: IsoDate | null })[] {
  return db
    .all<Row & { readonly date: IsoDate; readonly inviteOn: IsoDate | null }>(
      sql`
      SELECT event_task.id, event_id AS eventId, event_task.title, note, anchor,
        offset_count AS offsetCount, offset_unit AS offsetUnit, due_on AS dueOn,
        is_pinned AS isPinned, done_on AS doneOn, date, invite_on AS inviteOn
      FROM event_task JOIN planned_event ON planned_event.id = event_task.event_id
      WHERE done_on IS NULL AND is_template = 0 AND archived_at IS NULL AND stage <> 'geannuleerd'
        AND date IS NOT NULL AND (date >= ${from} OR due_on >= ${from})
      ORDER BY event_task.id
    `,
    )
    .map(({ isPinned, ...row }) => ({ ...row, isPinned: isPinned === 1 }))
}

/** The task under its id; undefined when it is not there. */
export function findTask(db: Reader, taskId: TaskId): StoredTask | undefined {
  const row = db.find<Row>(sql`SELECT ${columnsOfTask} FROM event_task WHERE id = ${taskId}`)
  return row && fromRow(row)
}

export function insertTask(
  db: Writer,
  task: Omit<StoredTask, 'doneOn'> & { readonly createdAt: Instant },
): void {
  db.run(sql`
    INSERT INTO event_task (id, event_id, title, note, anchor, offset_count, offset_unit, due_on,
      is_pinned, created_at)
    VALUES (${task.id}, ${task.eventId}, ${task.title}, ${task.note}, ${task.anchor},
      ${task.offsetCount}, ${task.offsetUnit}, ${task.dueOn}, ${task.isPinned}, ${task.createdAt})
  `)
}

type Facts = Omit<StoredTask, 'id' | 'eventId'>

const columns: ColumnsOf<Facts> = {
  title: (value) => sql`title = ${value}`,
  note: (value) => sql`note = ${value}`,
  anchor: (value) => sql`anchor = ${value}`,
  offsetCount: (value) => sql`offset_count = ${value}`,
  offsetUnit: (value) => sql`offset_unit = ${value}`,
  dueOn: (value) => sql`due_on = ${value}`,
  isPinned: (value) => sql`is_pinned = ${value}`,
  doneOn: (value) => sql`done_on = ${value}`,
}

/** Changes what is given and leaves the rest. */
export function updateTask(db: Writer, taskId: TaskId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE event_task SET ${joinSql(parts)} WHERE id = ${taskId}`, 'event_task')
}

export function deleteTask(db: Writer, taskId: TaskId): void {
  db.runOne(sql`DELETE FROM event_task WHERE id = ${taskId}`, 'event_task')
}

/** Sets the day of a task that follows its event. */
export function updateTaskDue(db: Writer, taskId: TaskId, dueOn: IsoDate | null): void {
  updateTask(db, taskId, { dueOn })
}

function fromRow({ isPinned, ...row }: Row): StoredTask {
  return { ...row, isPinned: isPinned === 1 }
}
