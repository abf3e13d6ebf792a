import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { connect } from '#backend/db/connection'
import { benchBackend, must } from './a-backend.ts'
import { medianMs, ratioLine } from './measure.ts'

/** One change through the one door (validate, undo, audit, search) against one bare insert. */
export async function benchCommit(folder: string): Promise<string> {
  const backend = benchBackend(folder)
  const ours = await medianMs(300, (turn) =>
    must(backend, 'people.create', { name: `Voorbeeld ${turn}` }),
  )
  backend.close()

  const database = connect(join(folder, 'bare.db'), randomBytes(32))
  database.exec('CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT) STRICT')
  const insert = database.prepare('INSERT INTO person VALUES (?, ?)')
  const bare = await medianMs(300, (turn) => insert.run(String(turn), `Voorbeeld ${turn}`))
  database.close()
  return ratioLine('one change, saved', ours, bare)
}
