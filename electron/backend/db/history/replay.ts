import type { Ports } from '#backend/ports'
import { joinSql, schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { tableRegister } from '#backend/db/table-register'
import type { Change } from './change.ts'

type Row = Record<string, string | number | null>

const registered = new Map(tableRegister.map((table) => [table.name, table]))

/** Log rows name these records, and such a record is archived instead of removed. */
const loggedRecords = new Map([
  ['person', 'person_id'],
  ['participation', 'participation_id'],
])

/** Puts one change back (undo) or forward (redo); the direction says which side of it should stand. */
export function putBack(
  db: Writer,
  change: Change,
  direction: 'undo' | 'redo',
  ports: Ports,
): void {
  const table = registered.get(change.table_name)
  if (!table) throw new Error(`Unregistered table in history: ${change.table_name}`)
  if (table.undo === 'compensate') return compensate(db, change, direction, ports)

  const wanted = direction === 'undo' ? change.before : change.after
  if (wanted === null) return takeAway(db, change, ports)
  const row = JSON.parse(wanted) as Row
  // Update what is there: delete-and-insert would fire cascades and lose children.
  if (exists(db, change)) update(db, change, row)
  else insert(db, change.table_name, row)
}

function exists(db: Writer, { table_name, row_id }: Change): boolean {
  return db.find(sql`SELECT id FROM ${schemaName(table_name)} WHERE id = ${row_id}`) !== undefined
}

function update(db: Writer, { table_name, row_id }: Change, row: Row): void {
  const pairs = Object.entries(row).map(([column, value]) => sql`${schemaName(column)} = ${value}`)
  db.runOne(
    sql`UPDATE ${schemaName(table_name)} SET ${joinSql(pairs)} WHERE id = ${row_id}`,
    table_name,
  )
}

function insert(db: Writer, table: string, row: Row): void {
  const columns = joinSql(Object.keys(row).map(schemaName))
  const values = joinSql(Object.values(row).map((value) => sql`${value}`))
  db.runOne(sql`INSERT INTO ${schemaName(table)} (${columns}) VALUES (${values})`, table)
}

function takeAway(db: Writer, change: Change, ports: Ports): void {
  const logColumn = loggedRecords.get(change.table_name)
  const hasLog =
    logColumn !== undefined &&
    db.find(
      sql`SELECT id FROM attendance_log WHERE ${schemaName(logColumn)} = ${change.row_id} LIMIT 1`,
    ) !== undefined
  if (!hasLog) {
    if (change.table_name === 'planned_event') dropKeptParticipations(db, change.row_id)
    db.runOne(
      sql`DELETE FROM ${schemaName(change.table_name)} WHERE id = ${change.row_id}`,
      change.table_name,
    )
    return
  }
  if (change.table_name === 'person') {
    db.runOne(
      sql`UPDATE person SET is_undone = 1, archived_at = ${ports.now()} WHERE id = ${change.row_id}`,
      'person',
    )
  } else {
    db.runOne(
      sql`UPDATE participation SET is_undone = 1 WHERE id = ${change.row_id}`,
      'participation',
    )
  }
}

// They refer to the event, so they would hold it; doing it all again makes them anew.
function dropKeptParticipations(db: Writer, eventId: string): void {
  db.run(sql`DELETE FROM participation WHERE event_id = ${eventId} AND is_undone = 1`)
}

type LogRow = {
  position: number
  id: string
  event_id: string
  person_id: string
  participation_id: string
  kind: 'in' | 'out' | 'void'
  voids_id: string | null
  redoes_id: string | null
  happened_at: string
  source: string
}

/**
 * Presence is never rewritten: undo appends a void that names the row, redo appends the row anew.
 * A void can be voided in turn; then what it voided counts again, at its own place in the order.
 */
function compensate(db: Writer, change: Change, direction: 'undo' | 'redo', ports: Ports): void {
  // Its place in the order is not copied: an appended row gets the next one.
  const { position: _, ...written } = JSON.parse(change.after ?? 'null') as LogRow
  const id = ports.newId()
  if (direction === 'undo') {
    const target = newestCopyOf(db, written.id)
    insert(db, 'attendance_log', {
      ...written,
      id,
      kind: 'void',
      voids_id: target,
      redoes_id: null,
      happened_at: ports.now(),
      source: 'undo',
    })
    return
  }
  const voids_id = written.voids_id === null ? null : newestCopyOf(db, written.voids_id)
  insert(db, 'attendance_log', { ...written, id, voids_id, redoes_id: written.id })
}

/**
 * The id under which a row of the log stands last: each redo appended a copy that names the first
 * row. A void may name such a copy, so the first row is looked up before its newest copy.
 */
function newestCopyOf(db: Writer, id: string): string {
  return db.get<{ id: string }>(sql`
    WITH first AS (SELECT coalesce(redoes_id, id) AS id FROM attendance_log WHERE id = ${id})
    SELECT entry.id FROM attendance_log AS entry, first
    WHERE entry.id = first.id OR entry.redoes_id = first.id
    ORDER BY entry.position DESC LIMIT 1
  `).id
}
