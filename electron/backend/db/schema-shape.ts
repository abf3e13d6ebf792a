import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'

/**
 * True when a file has exactly the tables, indexes, views and triggers its version should have;
 * the triggers of the history are left out, for they are made anew.
 */
export function hasOwnSchema(database: Database.Database, version: number): boolean {
  const expected = new Database(':memory:')
  try {
    migrate(expected, version)
    return shapeOf(database) === shapeOf(expected)
  } finally {
    expected.close()
  }
}

function shapeOf(database: Database.Database): string {
  const rows = database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema
       WHERE name NOT GLOB 'sqlite_*' AND NOT (type = 'trigger' AND name GLOB 'history_of_*')
       ORDER BY type, name`,
    )
    .all()
  return JSON.stringify(rows)
}
