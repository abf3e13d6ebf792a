import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noKey } from '#backend/key-file'
import { openStore } from '#backend/db/store'
import { contentHash } from '#backend/db/content-hash'
import { readBackupHeader, unpackBackup } from '#backend/safe/container'
import { keyOfBackup } from '#backend/safe/key-of-backup'
import type { Secret } from '#backend/safe/wrap-key'
import { startBackend } from '#backend/start'
import { hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { openFolder, otherPassword, password, withName } from './a-safe-folder.ts'

/** A laptop with work on it; what leaves it is one backup file and what she knows or has on paper. */
async function theOldLaptop() {
  const folder = aFolder()
  const backend = openFolder(folder)
  await withName(backend)
  const { recoveryKey } = await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  const hash = await hashOf(backend)
  if (backend.opened.state !== 'open') throw new Error('the store is not open')
  const backup = backend.opened.store.backUp('voor-inlezen')
  backend.close()
  return { backup, recoveryKey, hash }
}

async function hashOnNewLaptop(backup: string, secret: Secret): Promise<string | undefined> {
  const folder = aFolder()
  const taken = join(folder, 'meegenomen.schakel')
  copyFileSync(backup, taken)
  const header = readBackupHeader(taken)
  const key = header && (await keyOfBackup(header, secret))
  if (key === undefined) return undefined
  const path = join(folder, 'schakel.db')
  unpackBackup(taken, path)
  const ports = {
    now: () => storyNow,
    newId: () => 'id',
    isClockFixed: true,
    notify: () => undefined,
  }
  const files = { put: () => ({ id: 'id' as never, name: '', size: 0 }), find: () => undefined }
  const opened = openStore({ path, key, encryption: 'password', ports: { ...ports, files } })
  if (opened.state !== 'open') throw new Error(opened.state)
  const hash = opened.store.read(contentHash)
  opened.store.close()
  return hash
}

it('opens a backup with the recovery key alone', async () => {
  const { backup, recoveryKey, hash } = await theOldLaptop()
  expect(await hashOnNewLaptop(backup, { recoveryKey: recoveryKey.toLowerCase() })).toBe(hash)
})

it('opens a backup with the password alone, and not with another one', async () => {
  const { backup, hash } = await theOldLaptop()
  expect(await hashOnNewLaptop(backup, { password })).toBe(hash)
  expect(await hashOnNewLaptop(backup, { password: otherPassword })).toBeUndefined()
})

it('says of a backup without a key that it needs none', async () => {
  const folder = aFolder()
  const backend = startBackend({ dataFolder: folder, keySource: noKey, now: storyNow })
  if (backend.opened.state !== 'open') throw new Error('the store is not open')
  backend.opened.store.backUp('start')
  backend.close()
  const backups = join(folder, 'reservekopieen')
  const header = readBackupHeader(join(backups, readdirSync(backups)[0] ?? ''))
  expect(header && (await keyOfBackup(header, { password }))).toBeNull()
})
