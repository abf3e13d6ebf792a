import type { Ports } from '#backend/ports'
import { keepOlderKeys } from '#backend/safe/older-keys'
import { appendAudit } from './audit.ts'
import { connect, rekeyFile } from './connection.ts'
import { followChanges } from './derived.ts'
import { eraseStep } from './erase-step.ts'
import { createHistoryTriggers, dropHistoryTriggers } from './history/triggers.ts'
import { migrate } from './migrate.ts'
import { raiseRevision } from './revision.ts'
import { handlesOf } from './sql.ts'
import type { Reader, Writer } from './sql.ts'

/** Takes out of a copy who was erased since; where nobody has to go the copy keeps its history. */
export type Eraser = {
  readonly isNeeded: (db: Reader) => boolean
  readonly work: (db: Writer) => void
}

type Wishes = {
  /** The key the copy has, and the key the store has. */
  readonly key: Uint8Array | null
  readonly target: Uint8Array | null
  /** Keys of before, for backups that are older still. */
  readonly older: readonly Uint8Array[]
  /** The highest change counter that copies of this folder have. */
  readonly above: number
  readonly command: string
  readonly ports: Ports
  /** Without it nobody was erased since the copy was made. */
  readonly eraser: Eraser | undefined
}

/** Makes a vetted copy ready to be the store: its key, the newest version, a higher counter. */
export function prepareCopy(path: string, wishes: Wishes): void {
  const { key, target, older, above, command, ports, eraser } = wishes
  if (!isSame(key, target)) rekeyFile(path, key, target)
  const database = connect(path, target)
  try {
    migrate(database)
    const { reader, writer } = handlesOf(database)
    database.transaction(() => {
      // Triggers that came with a file of unknown origin never run.
      dropHistoryTriggers(database)
      createHistoryTriggers(database)
      raiseRevision(database, above)
      if (target) keepOlderKeys(writer, isSame(key, target) || !key ? older : [...older, key])
      appendAudit(writer, { at: ports.now(), command, changes: [] })
    })()
    if (eraser?.isNeeded(reader)) {
      eraseStep(database, writer, {
        ...{ command: 'privacy.erase', work: eraser.work, ports },
        settle: (erasing, changes) => {
          followChanges(writer, changes)
          appendAudit(writer, { at: ports.now(), command: erasing, changes })
        },
      })
    }
  } finally {
    database.close()
  }
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other
  return Buffer.from(one).equals(other)
}
