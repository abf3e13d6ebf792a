import type Database from 'better-sqlite3'

/** The change counter of the file; a backup that has it is up to date. */
export function revisionOf(database: Database.Database): number {
  const hasControl = database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'history_control'`)
    .get()
  if (!hasControl) return 0
  return Number(database.prepare('SELECT revision FROM history_control').pluck().get())
}

/** Lifts the counter above what was there before, so that the order of copies stays true. */
export function raiseRevision(database: Database.Database, above: number): void {
  database.prepare('UPDATE history_control SET revision = max(revision, ?) + 1').run(above)
}
