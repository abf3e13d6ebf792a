import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sql } from '#backend/db/sql'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'

const canLimit = spawnSync('prlimit', ['--version']).status === 0

/** How large a file this process may write; beyond it the disk gives an error. */
function limitFiles(bytes: number | 'unlimited'): void {
  const limit = `--fsize=${bytes}:unlimited`
  expect(spawnSync('prlimit', ['--pid', String(process.pid), limit]).status).toBe(0)
}

it.skipIf(!canLimit)('has erased when the file cannot be written anew after it', async () => {
  const folder = aFolder()
  const path = join(folder, 'schakel.db')
  const backend = aBackend({ dataFolder: folder })
  const { personId } = await valueOf(backend, 'people.create', { name: 'Zwaluwina Verzinsel' })
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  const { store } = backend.opened
  store.backUp('start')
  expect(readFileSync(path).includes('Zwaluwina')).toBe(true)

  // Room for the change, not for the whole file written beside itself.
  limitFiles(statSync(path).size)
  try {
    store.erase('privacy.erase', (db) => {
      db.run(sql`DELETE FROM person WHERE id = ${personId}`)
    })
  } finally {
    limitFiles('unlimited')
  }
  expect(store.read((db) => db.all(sql`SELECT id FROM person`))).toEqual([])
  expect(readFileSync(path).includes('Zwaluwina')).toBe(false)
  expect(existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0).toBe(false)
  expect(store.check()).toEqual([])
  backend.close()
})
