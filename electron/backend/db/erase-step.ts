import type Database from 'better-sqlite3'
import type { Ports } from '#backend/ports'
import { sqliteCode } from './connection.ts'
import { beginStep, endStep } from './history/history.ts'
import type { Change } from './history/change.ts'
import { sql } from './sql.ts'
import type { Writer } from './sql.ts'

/**
 * One transaction that cannot be taken back: what it changed is recorded as ever, so that search and
 * audit follow, and then all history is dropped, because it holds what was there.
 */
export function eraseStep(
  database: Database.Database,
  writer: Writer,
  step: {
    readonly command: string
    readonly work: (db: Writer) => void
    readonly settle: (command: string, changes: readonly Change[]) => void
    readonly ports: Ports
  },
): void {
  database.transaction(() => {
    const id = beginStep(writer, step.command, step.ports)
    step.work(writer)
    step.settle(step.command, endStep(writer, id, step.ports))
    writer.run(sql`DELETE FROM history_step`)
    // Words that were deleted before the index overwrote them may still stand in it.
    writer.run(sql`INSERT INTO search_index (search_index) VALUES ('rebuild')`)
  })()
  try {
    rewrite(database)
  } finally {
    // What the log beside the file still holds goes too.
    database.pragma('wal_checkpoint(TRUNCATE)')
  }
}

const noRoom = /^SQLITE_(FULL|IOERR|NOMEM)/

// A page that was split or joined may keep words of before between its rows, also with secure
// delete; written anew the file has none. Without room for that, on disk or in memory, what was erased
// is gone all the same, and the next time writes it anew.
function rewrite(database: Database.Database): void {
  try {
    database.exec('VACUUM')
  } catch (error) {
    if (!noRoom.test(sqliteCode(error) ?? '')) throw error
  }
}
