import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFaults } from '#backend/db/check-store'
import { connect } from '#backend/db/connection'
import { migrate, newestVersion, versionOf } from '#backend/db/migrate'
import { keyFile } from '#backend/key-file'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { isBackupWhole } from '#backend/safe/container'
import { aFolder } from '../../builders/a-folder.ts'
import { rowsOfVersion } from '../../tools/backup-fixture-rows.ts'
import { aSafe, storeOf, times } from './a-safe.ts'
import { runChild } from './run-child.ts'

const older = Array.from({ length: newestVersion - 1 }, (_, at) => at + 1)
const killsEach = times(1, Math.ceil(200 / older.length))
const people = times(2_000, 20_000)

/** A store of an older version with many rows, under the key of its folder. */
function anOlderStore(version: number): { folder: string; key: Uint8Array } {
  const folder = aFolder()
  const key = keyFile(join(folder, 'schakel.key')).read(false)
  if (!(key instanceof Uint8Array)) throw new Error('no key')
  const database = connect(join(folder, 'schakel.db'), key)
  for (let step = 1; step <= version; step += 1) {
    migrate(database, step)
    for (const row of rowsOfVersion[step] ?? []) database.exec(row)
  }
  if (version >= 2) {
    const insert = database.prepare(
      `INSERT INTO person (id, given_name, sort_name, created_at) VALUES (?, 'Voorbeeld', ?, '')`,
    )
    database.transaction(() => {
      for (let at = 0; at < people; at += 1) insert.run(`n-${at}`, `voorbeeld ${at}`)
    })()
  }
  database.close()
  return { folder, key }
}

it('K2: is the old or the new version after a kill during a migration, and goes on', async () => {
  let lost = 0
  let moved = 0
  let runs = 0
  for (const version of older) {
    for (let turn = 0; turn < killsEach; turn += 1) {
      const { folder, key } = anOlderStore(version)
      await runChild(['migrate', folder], (child) => {
        setTimeout(() => child.kill('SIGKILL'), ((version + turn) * 7919) % 161)
      })
      const database = connect(join(folder, 'schakel.db'), key)
      const found = versionOf(database)
      const isWhole = findFaults(database).length === 0
      database.close()
      if (!isWhole || (found !== version && found !== newestVersion)) lost += 1
      if (found === newestVersion) moved += 1

      const safe = aSafe(folder)
      const store = storeOf(safe)
      const copies = listBackups(backupsIn(folder)).filter(
        ({ reason }) => reason === 'voor-migratie',
      )
      if (copies.length === 0) lost += 1
      for (const { name } of copies) if (!isBackupWhole(join(backupsIn(folder), name))) lost += 1
      if (store.check().length > 0) lost += 1
      if (version >= 2) {
        const count = store.read((db) =>
          db.get<{ count: number }>({ text: 'SELECT count(*) AS count FROM person', values: [] }),
        )
        if (count.count !== people + 1) lost += 1
      }
      store.close()
      runs += 1
    }
  }
  console.log(`K2 kill in a migration: ${runs} runs, ${lost} losses (${moved} had moved)`)
  expect(lost).toBe(0)
})
