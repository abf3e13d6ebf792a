import type Database from 'better-sqlite3'

/** Every table with its number of rows, as one text to compare. */
export function rowCountsOf(database: Database.Database): string {
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
  return tables
    .filter((name) => !name.startsWith('search_index'))
    .map((name) => `${name}:${rowsOf(database, name)}`)
    .join(' ')
}

/** What a copy says is inside, without a name: the people and events she sees. */
export function contentCountsOf(database: Database.Database): { people: number; events: number } {
  return { people: countShown(database, 'person'), events: countShown(database, 'planned_event') }
}

const shownWhen = { archived_at: 'archived_at IS NULL', is_template: 'is_template = 0' }

// A file of before the first migrations may lack the table, or a column that hides a row.
function countShown(database: Database.Database, table: string): number {
  const columns = database.pragma(`table_info("${table}")`) as { name: string }[]
  if (columns.length === 0) return 0
  const conditions = Object.entries(shownWhen)
    .filter(([name]) => columns.some((column) => column.name === name))
    .map(([, condition]) => condition)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return Number(database.prepare(`SELECT count(*) FROM "${table}"${where}`).pluck().get())
}

function rowsOf(database: Database.Database, table: string): number {
  return Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
}
