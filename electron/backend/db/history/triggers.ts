import type Database from 'better-sqlite3'
import { tableRegister } from '#backend/db/table-register'

const prefix = 'history_of_'

/** Removes every generated trigger, so that a migration does not record itself. */
export function dropHistoryTriggers(database: Database.Database): void {
  const names = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '${prefix}*'`)
    .pluck()
    .all() as string[]
  for (const name of names) database.exec(`DROP TRIGGER "${name}"`)
}

/** Generates, from the table register, the triggers that record before and after of every change. */
export function createHistoryTriggers(database: Database.Database): void {
  for (const table of tableRegister) {
    if (table.undo === 'none') continue
    const columns = columnsOf(database, table.name)
    const row = (side: 'old' | 'new') =>
      `json_object(${columns.map((column) => `'${column}', ${side}."${column}"`).join(', ')})`
    // A change that changes nothing is no step: it would make Ctrl+Z look broken.
    const record = (rowId: string, before: string, after: string) => `
      INSERT INTO history_change (step_id, table_name, row_id, before, after)
      SELECT current_step, '${table.name}', ${rowId}, ${before}, ${after}
      FROM history_control WHERE current_step IS NOT NULL AND ${before} IS NOT ${after};`

    database.exec(`
      CREATE TRIGGER ${prefix}${table.name}_insert AFTER INSERT ON "${table.name}"
      BEGIN ${record('new.id', 'NULL', row('new'))} END;`)
    if (table.undo === 'compensate') continue
    database.exec(`
      CREATE TRIGGER ${prefix}${table.name}_update AFTER UPDATE ON "${table.name}"
      BEGIN ${record('new.id', row('old'), row('new'))} END;
      CREATE TRIGGER ${prefix}${table.name}_delete AFTER DELETE ON "${table.name}"
      BEGIN ${record('old.id', row('old'), 'NULL')} END;`)
  }
}

/** The columns of a table, in the order of its schema. */
function columnsOf(database: Database.Database, table: string): string[] {
  return (database.pragma(`table_info("${table}")`) as { name: string }[]).map((info) => info.name)
}
