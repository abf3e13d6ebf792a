import type Database from 'better-sqlite3'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import type { Ports } from '#backend/ports'
import { appendAudit } from './audit.ts'
import { connect } from './connection.ts'
import { followChanges } from './derived.ts'
import { eraseStep } from './erase-step.ts'
import { migrate, versionOf } from './migrate.ts'
import { handlesOf } from './sql.ts'
import type { Writer } from './sql.ts'

type Rewriting = {
  /** The unpacked database; it is changed, and left to the caller to remove. */
  readonly source: string
  /** Where the finished copy comes; it holds nothing of what was erased. */
  readonly target: string
  readonly key: Uint8Array | null
  readonly command: string
  readonly work: (db: Writer) => void
  readonly ports: Ports
}

/** Does in a copy of the store what is done in the store itself; throws what SQLite throws. */
export function rewriteCopy(wish: Rewriting): {
  schemaVersion: number
  counts: { people: number; events: number }
} {
  const { source, target, key, ports } = wish
  const database = connect(source, key)
  try {
    migrate(database)
    const { writer } = handlesOf(database)
    eraseStep(database, writer, {
      ...{ command: wish.command, work: wish.work, ports },
      settle: (command, changes) => {
        followChanges(writer, changes)
        appendAudit(writer, { at: ports.now(), command, changes })
      },
    })
    database.prepare('VACUUM INTO ?').run(target)
    chmodSync(target, 0o600)
    const counts = countsOf(database)
    verify(target, key, counts)
    return { schemaVersion: versionOf(database), counts }
  } finally {
    database.close()
  }
}

/** Removes a database with everything SQLite may have put beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(path + suffix)) rmSync(path + suffix, { force: true })
  }
}

function verify(path: string, key: Uint8Array | null, counts: object): void {
  const copy = connect(path, key, { readonly: true })
  try {
    const check = String(copy.pragma('integrity_check', { simple: true }))
    if (check !== 'ok') throw new Error('The rewritten backup fails its integrity check')
    if (JSON.stringify(countsOf(copy)) !== JSON.stringify(counts)) {
      throw new Error('The rewritten backup does not hold the same rows')
    }
  } finally {
    copy.close()
  }
}

function countsOf(database: Database.Database): { people: number; events: number } {
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
  return { people: count('person'), events: count('planned_event') }
}
