import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connect, opensWith } from '#backend/db/connection'
import { keyFile, markOf } from '#backend/key-file'
import { listBackups } from '#backend/safe/backups/names'
import { changeKey } from '#backend/safe/change-key'
import { readBackupHeader, unpackBackup } from '#backend/safe/container'
import { olderKeys } from '#backend/safe/older-keys'
import type { Backend } from '#backend/start'
import { ask, hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { aKeptStore } from '../../builders/a-kept-store.ts'
import { openFolder, password, withName } from './a-safe-folder.ts'

function keyOf(backend: Backend): Uint8Array {
  if (backend.safe.key === null) throw new Error('the store is not open')
  return Uint8Array.from(backend.safe.key)
}

it('gives the data another key, with everything that was in it', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await withName(backend)
  const [hash, before] = [await hashOf(backend), keyOf(backend)]
  expect(await valueOf(backend, 'keys.changeKey', {})).toEqual({ recoveryKey: null })
  expect(await hashOf(backend)).toBe(hash)
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(hash)
  const after = keyOf(backend)
  backend.close()

  const path = join(folder, 'schakel.db')
  expect([opensWith(path, before), opensWith(path, after)]).toEqual([false, true])
  expect(readdirSync(folder).filter((name) => /nieuw|wissel/.test(name))).toEqual([])
  const again = openFolder(folder)
  expect(await hashOf(again)).toBe(hash)
  again.close()
})

it('keeps the key of before in the data, so that older backups open', async () => {
  const folder = aFolder()
  openFolder(folder).close()
  const backend = openFolder(folder)
  const backups = join(folder, 'reservekopieen')
  const old = listBackups(backups)[0]?.name ?? ''
  await valueOf(backend, 'keys.changeKey', {})
  await valueOf(backend, 'keys.changeKey', {})
  if (backend.opened.state !== 'open') throw new Error('the store is not open')
  const kept = backend.opened.store.read(olderKeys)
  expect(kept).toHaveLength(2)

  const copy = join(folder, 'oud.db')
  const { mark } = unpackBackup(join(backups, old), copy)
  const fitting = kept.find((each) => each.mark === mark)
  expect(fitting && markOf(fitting.key)).toBe(mark)
  const database = connect(copy, fitting?.key ?? null)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  backend.close()
})

it('keeps the password, and makes a new recovery key in the place of the old one', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  const old = await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  expect(await ask(backend, 'keys.changeKey', {})).toMatchObject({ reason: 'password-wrong' })
  expect(await ask(backend, 'keys.changeKey', { current: old })).toMatchObject({
    reason: 'password-wrong',
  })
  const { recoveryKey } = await valueOf(backend, 'keys.changeKey', { current: { password } })
  await valueOf(backend, 'safe.lock', {})
  expect(await ask(backend, 'keys.unlock', old)).toMatchObject({ reason: 'recovery-key-wrong' })
  await valueOf(backend, 'keys.unlock', { recoveryKey: recoveryKey ?? '' })
  await valueOf(backend, 'safe.lock', {})
  await valueOf(backend, 'keys.unlock', { password })
  backend.close()
})

it('shows the new recovery key when only the machine could not keep the new key', async () => {
  const folder = aFolder()
  const own = keyFile(join(folder, 'schakel.key'))
  const faults: string[] = []
  const keep = () => Promise.reject(new Error('ENOSPC'))
  const options = { logFault: (name: string) => faults.push(name) }
  const backend = aKeptStore(folder, { ...options, keySource: { ...own, keep } })
  await withName(backend)
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  const [hash, before] = [await hashOf(backend), keyOf(backend)]
  const { recoveryKey } = await valueOf(backend, 'keys.changeKey', {})
  expect(recoveryKey).not.toBeNull()
  expect(faults).toEqual(['keys.changeKey'])
  expect(markOf(keyOf(backend))).not.toBe(markOf(before))
  await valueOf(backend, 'keys.testRecoveryKey', { recoveryKey: recoveryKey ?? '' })
  const changed = markOf(keyOf(backend))
  expect(await ask(backend, 'keys.changeKey', {})).toMatchObject({ kind: 'fault' })
  expect(markOf(keyOf(backend))).toBe(changed)
  backend.close()

  const again = openFolder(folder)
  await again.safe.copying
  expect(await hashOf(again)).toBe(hash)
  again.close()
})

it('answers after the swap also when the keyring could not be written at first', async () => {
  const folder = aFolder()
  const faults: string[] = []
  const backend = aKeptStore(folder, { logFault: (name) => faults.push(name) })
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  const changed = await changeKey(backend.safe, {
    current: undefined,
    ports: { now: () => storyNow },
    onStep: (step) => {
      if (step === 'swapped') throw new Error('ENOSPC')
    },
  })
  if ('refused' in changed) throw new Error('refused')
  expect(faults).toEqual(['keys.changeKey'])
  await valueOf(backend, 'safe.lock', {})
  await valueOf(backend, 'keys.unlock', { recoveryKey: changed.recoveryKey ?? '' })
  backend.close()
})

it('leaves a backup that opens with the new recovery key', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.changeKey', {})
  const mark = markOf(keyOf(backend))
  backend.close()
  const backups = join(folder, 'reservekopieen')
  const headers = readdirSync(backups).map((name) => readBackupHeader(join(backups, name)))
  expect(headers.some((header) => header?.mark === mark && header.keyring?.mark === mark)).toBe(
    true,
  )
})

it('never writes a key or a password readable in the folder', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  await valueOf(backend, 'keys.changeKey', { current: { password } })
  const hex = Buffer.from(keyOf(backend)).toString('hex')
  backend.close()
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const bytes = readFileSync(join(file.parentPath, file.name)).toString('latin1')
    expect([file.name, bytes.includes(hex), bytes.includes(password)]).toEqual([
      file.name,
      false,
      false,
    ])
  }
})
