import type { DueTask } from '#domain/contract/tasks'
import type { IsoDate } from '#domain/shared/dates'
import type { CommunicationMomentId, TaskId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

type Without<Row, Key extends string> = Row extends unknown ? Omit<Row, Key> : never
type StoredDueTask = Without<DueTask, 'isLate'>
type Wanted =
  | { readonly kind: 'event'; readonly id: TaskId }
  | { readonly kind: 'communication'; readonly id: CommunicationMomentId }

// A task of an event that does not go on asks nothing of anybody.
const isOfRunningEvent = sql`event.archived_at IS NULL AND event.is_template = 0
  AND event.stage <> 'geannuleerd'`

// Everything that falls due in one list, whatever it is of.
const openWhere = (due: (column: Sql) => Sql) => sql`
  SELECT 'event' AS kind, task.id, task.due_on AS dueOn
  FROM event_task AS task JOIN planned_event AS event ON event.id = task.event_id
  WHERE task.done_on IS NULL AND ${due(sql`task.due_on`)} AND ${isOfRunningEvent}
  UNION ALL
  SELECT 'communication', moment.id, moment.due_on FROM communication_moment AS moment
  WHERE moment.done_on IS NULL AND ${due(sql`moment.due_on`)}`

/** One page of what is open up to a day, the earliest first; and how much there is in all. */
export function listDueTasks(
  db: Reader,
  { until, offset, limit }: { until: IsoDate; offset: number; limit: number },
): { total: number; rows: StoredDueTask[] } {
  const open = openWhere((column) => sql`${column} <= ${until}`)
  const { total } = db.get<{ total: number }>(sql`SELECT count(*) AS total FROM (${open})`)
  const wanted = db.all<Wanted>(sql`
    SELECT kind, id FROM (${open}) ORDER BY dueOn, id LIMIT ${limit} OFFSET ${offset}
  `)
  const idsOf = (kind: Wanted['kind']) =>
    JSON.stringify(wanted.flatMap((each) => (each.kind === kind ? [each.id] : [])))
  const found = new Map<string, StoredDueTask>([
    ...tasksOfEvents(db, idsOf('event')).map((task) => [task.taskId, task] as const),
    ...momentsOf(db, idsOf('communication')).map((moment) => [moment.momentId, moment] as const),
  ])
  return { total, rows: wanted.flatMap(({ id }) => found.get(id) ?? []) }
}

type EventTaskDue = Extract<StoredDueTask, { kind: 'event' }>
type MomentDue = Extract<StoredDueTask, { kind: 'communication' }>

function tasksOfEvents(db: Reader, ids: string): EventTaskDue[] {
  return db
    .all<Omit<EventTaskDue, 'kind' | 'isPinned'> & { readonly isPinned: number }>(
      sql`
      SELECT task.id AS taskId, task.title, task.due_on AS dueOn, task.is_pinned AS isPinned,
        event.id AS eventId, event.title AS eventTitle, event.date AS eventDate,
        (SELECT code FROM event_type WHERE event_type.id = event.event_type_id) AS code
      FROM json_each(${ids}) AS wanted JOIN event_task AS task ON task.id = wanted.value
      JOIN planned_event AS event ON event.id = task.event_id
      ORDER BY wanted.key
    `,
    )
    .map((row) => ({ ...row, kind: 'event', isPinned: row.isPinned === 1 }))
}

function momentsOf(db: Reader, ids: string): MomentDue[] {
  return db
    .all<Omit<MomentDue, 'kind'>>(
      sql`
      SELECT moment.id AS momentId, line.id AS lineId, line.message AS title,
        moment.due_on AS dueOn, line.audience, line.channel,
        nullif(${fullNameSql}, '') AS ownerName
      FROM json_each(${ids}) AS wanted
      JOIN communication_moment AS moment ON moment.id = wanted.value
      JOIN communication_line AS line ON line.id = moment.line_id
      LEFT JOIN person ON person.id = line.owner_person_id
      ORDER BY wanted.key
    `,
    )
    .map((row) => ({ ...row, kind: 'communication' }))
}

/** How much is open on each day of a period that has any. */
export function countOpenTasksByDay(
  db: Reader,
  from: IsoDate,
  until: IsoDate,
): { date: IsoDate; open: number }[] {
  const open = openWhere((column) => sql`${column} BETWEEN ${from} AND ${until}`)
  return db.all(sql`
    SELECT dueOn AS date, count(*) AS open FROM (${open}) GROUP BY dueOn ORDER BY dueOn
  `)
}
