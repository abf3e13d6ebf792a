import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import type { Backend } from '#backend/start'
import { ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { addPerson } from '../../builders/a-kept-store.ts'
import { openFolder, otherPassword, password } from '../keys/a-safe-folder.ts'

// What comes between the steps of a work that waits for something: a lock, another page, a new start.

const newestIn = (folder: string) => listBackups(backupsIn(folder))[0]?.name ?? ''

/** A backup of another laptop, with a password of its own. */
async function aForeignBackup(): Promise<Buffer> {
  const folder = aFolder()
  const backend = openFolder(folder)
  await addPerson(backend, 'Elders Voorbeeld')
  await valueOf(backend, 'keys.setPassword', { password: otherPassword })
  await valueOf(backend, 'backups.make', {})
  const bytes = readFileSync(join(backupsIn(folder), newestIn(folder)))
  backend.close()
  return bytes
}

async function unlocked(backend: Backend, secret: string): Promise<Backend> {
  await valueOf(backend, 'keys.unlock', { password: secret })
  return backend
}

it('a lock during a restore stays a lock, and nothing was put aside', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  await valueOf(backend, 'keys.setPassword', { password })
  const hash = await hashOf(backend)
  const file = backend.files.put('elders.schakel', await aForeignBackup()).id
  const restoring = ask(backend, 'backups.restoreFile', {
    file,
    secret: { password: otherPassword },
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await valueOf(backend, 'safe.lock', {})).state).toBe('locked')
  expect(await restoring).toMatchObject({ kind: 'refused', reason: 'store-closed' })
  expect(backend.opened.state).toBe('locked')
  expect(readdirSync(folder).filter((name) => name.includes('beschadigd'))).toEqual([])
  expect(await hashOf(await unlocked(backend, password))).toBe(hash)
  backend.close()
})

it.each([
  ['keys.setPassword', { password: otherPassword, current: { password } }],
  ['keys.removePassword', { current: { password } }],
  ['keys.changeKey', { current: { password } }],
] as const)('a lock during %s stays a lock', async (name, input) => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  await valueOf(backend, 'keys.setPassword', { password })
  const hash = await hashOf(backend)
  const working = ask(backend, name, input as never)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await valueOf(backend, 'safe.lock', {})
  await working
  expect(backend.opened.state).toBe('locked')
  backend.close()

  const again = openFolder(folder)
  for (const secret of [password, otherPassword]) {
    if (again.opened.state !== 'open') await ask(again, 'keys.unlock', { password: secret })
  }
  expect(await hashOf(again)).toBe(hash)
  again.close()
})

it('beginning anew beside damaged data with a password gives a store that opens again', async () => {
  const folder = aFolder()
  const first = openFolder(folder)
  await valueOf(first, 'keys.setPassword', { password })
  first.close()
  writeFileSync(join(folder, 'schakel.db'), 'geen gegevens meer '.repeat(2000))
  rmSync(join(folder, 'schakel.db-wal'), { force: true })

  const backend = openFolder(folder)
  await ask(backend, 'keys.unlock', { password })
  expect(backend.opened.state).toBe('damaged')
  await valueOf(backend, 'backups.startAnew', { typed: 'begin opnieuw' })
  await addPerson(backend, 'Nieuw Voorbeeld')
  const hash = await hashOf(backend)
  backend.close()
  const aside = readdirSync(folder).filter((name) => name.startsWith('schakel-beschadigd-'))
  expect(aside.map((name) => name.replace(/.*Z\.db/, ''))).toEqual(['', '.sleutels.json'])
  const again = openFolder(folder)
  expect(await hashOf(again)).toBe(hash)
  again.close()
})

/** A folder whose key is gone, with a keyring that her paper opens. */
async function aFolderWithoutKey(): Promise<{ folder: string; recoveryKey: string }> {
  const folder = aFolder()
  const backend = openFolder(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  const { recoveryKey } = await valueOf(backend, 'keys.makeRecoveryKey', {})
  backend.close()
  for (const name of ['schakel.key', 'schakel.key.kenmerk']) rmSync(join(folder, name))
  return { folder, recoveryKey }
}

it('a keyring that is replaced stays beside what it opens', async () => {
  const { folder } = await aFolderWithoutKey()
  const keyring = readFileSync(join(folder, 'schakel.sleutels.json'))
  const backend = openFolder(folder)
  expect(backend.opened.state).toBe('key-missing')
  const file = backend.files.put('elders.schakel', await aForeignBackup()).id
  await valueOf(backend, 'backups.restoreFile', { file, secret: { password: otherPassword } })
  backend.close()
  const kept = readdirSync(folder).find((name) => name.endsWith('.db.sleutels.json')) ?? ''
  expect(readFileSync(join(folder, kept)).equals(keyring)).toBe(true)
  // The data that came has a password, so this machine keeps no key of it.
  expect(existsSync(join(folder, 'schakel.key'))).toBe(false)
  const again = openFolder(folder)
  expect(again.opened.state).toBe('locked')
  await unlocked(again, otherPassword)
  again.close()
})

it('a copy put back with the paper opens by itself at the next start', async () => {
  const { folder, recoveryKey } = await aFolderWithoutKey()
  const backend = openFolder(folder)
  const name = newestIn(folder)
  await valueOf(backend, 'backups.restore', { name, place: 'here', secret: { recoveryKey } })
  const hash = await hashOf(backend)
  backend.close()
  const again = openFolder(folder)
  expect(await hashOf(again)).toBe(hash)
  again.close()
})
