import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import { connect } from '#backend/db/connection'
import { markOf, noKey } from '#backend/key-file'
import { listBackups, backupsIn } from '#backend/safe/backups/names'
import { readKeyring, writeKeyring } from '#backend/safe/keyring'
import { sealWithPassword, sealWithRecoveryKey } from '#backend/safe/wrap-key'
import type { Backend } from '#backend/start'
import { ask, hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { addPerson, aKeptStore, daysLater } from '../../builders/a-kept-store.ts'

const newestIn = (folder: string) => listBackups(backupsIn(folder))[0]?.name ?? ''
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

function revisionOf(backend: Backend): number {
  if (backend.opened.state !== 'open') throw new Error(backend.opened.state)
  return backend.opened.store.status().revision
}

/** A store with one person in its copy and another one after it. */
async function aStoreWithACopy(folder: string) {
  const backend = aKeptStore(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  const hash = await hashOf(backend)
  await valueOf(backend, 'backups.make', {})
  await addPerson(backend, 'Bas Voorbeeld')
  return { backend, name: newestIn(folder), hash, later: await hashOf(backend) }
}

it('brings back exactly what the copy held, and takes that back exactly', async () => {
  const folder = aFolder()
  const { backend, name, hash, later } = await aStoreWithACopy(folder)
  const before = revisionOf(backend)
  expect(await valueOf(backend, 'backups.restore', { name, place: 'here' })).toEqual({
    madeAt: storyNow,
    counts: { people: 1, events: 1 },
    canUndo: true,
  })
  expect(await hashOf(backend)).toBe(hash)
  const restored = revisionOf(backend)
  expect(restored).toBeGreaterThan(before)
  expect((await valueOf(backend, 'backups.list', {})).restored).toEqual({
    at: storyNow,
    canUndo: true,
  })

  await valueOf(backend, 'backups.undoRestore', {})
  expect(await hashOf(backend)).toBe(later)
  expect(revisionOf(backend)).toBeGreaterThan(restored)
  expect((await valueOf(backend, 'backups.list', {})).restored).toBeNull()
  expect(await ask(backend, 'backups.undoRestore', {})).toMatchObject({
    reason: 'nothing-to-restore',
  })
  if (backend.opened.state === 'open') {
    expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
  }
  backend.close()
  const again = aKeptStore(folder)
  expect(await hashOf(again)).toBe(later)
  again.close()
})

it('goes on working after a restore: commands, undo, another copy', async () => {
  const folder = aFolder()
  const { backend, name, hash } = await aStoreWithACopy(folder)
  await valueOf(backend, 'backups.restore', { name, place: 'here' })
  await addPerson(backend, 'Carla Voorbeeld')
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(hash)
  await valueOf(backend, 'backups.make', {})
  expect((await valueOf(backend, 'backups.list', {})).backups[0]?.reason).toBe('zelf')
  backend.close()
})

it('keeps every copy until she calls the restore good, or two weeks pass', async () => {
  const folder = aFolder()
  const { backend, name } = await aStoreWithACopy(folder)
  await valueOf(backend, 'backups.restore', { name, place: 'here' })
  backend.close()
  const count = () =>
    listBackups(backupsIn(folder)).filter(({ madeAt }) => madeAt === storyNow).length
  const first = count()
  expect(first).toBeGreaterThan(2)
  aKeptStore(folder, { now: daysLater(13) }).close()
  expect(count()).toBe(first)
  const second = aKeptStore(folder, { now: daysLater(13) })
  await valueOf(second, 'backups.confirmRestore', {})
  expect((await valueOf(second, 'backups.list', {})).restored).toBeNull()
  second.close()
  aKeptStore(folder, { now: daysLater(45) }).close()
  expect(count()).toBe(0)
})

it('leaves everything as it was when the copy is damaged, gone or not ours', async () => {
  const folder = aFolder()
  const { backend, name, later } = await aStoreWithACopy(folder)
  const path = join(backupsIn(folder), name)
  const bytes = readFileSync(path)
  bytes[30_000] = (bytes[30_000] ?? 0) ^ 4
  writeFileSync(path, bytes)
  const restore = (wanted: string) =>
    ask(backend, 'backups.restore', { name: wanted, place: 'here' })
  expect(await restore(name)).toMatchObject({ reason: 'backup-damaged' })
  expect(await restore('../schakel.db')).toMatchObject({ reason: 'backup-not-there' })
  expect(await restore(name.replace('zelf', 'start'))).toMatchObject({ reason: 'backup-not-there' })
  const photo = backend.files.put('foto.jpg', new Uint8Array(40_000)).id
  expect(await ask(backend, 'backups.restoreFile', { file: photo })).toMatchObject({
    reason: 'backup-not-ours',
  })
  expect(await hashOf(backend)).toBe(later)
  expect(readdirSync(folder).filter((file) => file.startsWith('.~'))).toEqual([])
  backend.close()
})

it('puts a copy back when the file itself is damaged, and keeps that file', async () => {
  const folder = aFolder()
  const { backend, name, hash } = await aStoreWithACopy(folder)
  backend.close()
  writeFileSync(join(folder, 'schakel.db'), 'geen gegevens'.repeat(1000))
  const damaged = aKeptStore(folder)
  expect(damaged.opened.state).toBe('damaged')
  const { canUndo } = await valueOf(damaged, 'backups.restore', { name, place: 'here' })
  expect(canUndo).toBe(false)
  expect(await hashOf(damaged)).toBe(hash)
  const kept = readdirSync(folder).filter((file) => file.startsWith('schakel-beschadigd-'))
  expect(kept).toHaveLength(1)
  expect(readFileSync(join(folder, kept[0] ?? ''), 'utf8')).toContain('geen gegevens')
  damaged.close()
})

it('says gone, makes nothing, and restores, when only the file was taken away', async () => {
  const folder = aFolder()
  const { backend, name, hash } = await aStoreWithACopy(folder)
  backend.close()
  rmSync(join(folder, 'schakel.db'))
  const gone = aKeptStore(folder)
  expect(gone.opened.state).toBe('gone')
  expect(existsSync(join(folder, 'schakel.db'))).toBe(false)
  expect(await ask(gone, 'people.list', {})).toMatchObject({ kind: 'unavailable', state: 'gone' })
  await valueOf(gone, 'backups.restore', { name, place: 'here' })
  expect(await hashOf(gone)).toBe(hash)
  gone.close()
})

it('begins anew only when she types it, and sets the damaged file aside', async () => {
  const folder = aFolder()
  const { backend } = await aStoreWithACopy(folder)
  expect(await ask(backend, 'backups.startAnew', { typed: 'begin opnieuw' })).toMatchObject({
    reason: 'start-anew-not-now',
  })
  const before = revisionOf(backend)
  backend.close()
  writeFileSync(join(folder, 'schakel.db'), 'geen gegevens'.repeat(1000))
  const damaged = aKeptStore(folder)
  expect(await ask(damaged, 'backups.startAnew', { typed: 'ja' })).toMatchObject({
    reason: 'not-typed',
  })
  await valueOf(damaged, 'backups.startAnew', { typed: 'Begin opnieuw' })
  expect((await valueOf(damaged, 'system.status', {})).isSetUp).toBe(false)
  expect(revisionOf(damaged)).toBeGreaterThan(before)
  expect((await valueOf(damaged, 'backups.list', {})).backups.length).toBeGreaterThan(0)
  expect(readdirSync(folder).some((file) => file.startsWith('schakel-beschadigd-'))).toBe(true)
  damaged.close()
})

/** A copy of another laptop with a password and a recovery key in it. */
async function aCopyOfElsewhere() {
  const folder = aFolder()
  const first = aKeptStore(folder)
  const key = first.safe.key
  if (!key) throw new Error('no key')
  writeKeyring(folder, {
    format: 1,
    mark: markOf(key),
    password: null,
    recovery: sealWithRecoveryKey(key, letters),
    recoveryMadeAt: storyNow,
    recoveryTestedAt: null,
  })
  const keyring = readKeyring(folder)
  if (keyring) {
    writeKeyring(folder, {
      ...keyring,
      password: await sealWithPassword(key, 'een lang wachtwoord'),
    })
  }
  await addPerson(first, 'Anna Voorbeeld')
  const hash = await hashOf(first)
  await valueOf(first, 'backups.make', {})
  const bytes = readFileSync(join(backupsIn(folder), newestIn(folder)))
  first.close()
  return { bytes, hash }
}

it('opens a copy of another laptop with what she knows, under the key of this one', async () => {
  const { bytes, hash } = await aCopyOfElsewhere()
  const folder = aFolder()
  const backend = aKeptStore(folder)
  const own = markOf(backend.safe.key ?? new Uint8Array())
  const file = backend.files.put('kopie.schakel', bytes).id
  expect(await ask(backend, 'backups.restoreFile', { file })).toMatchObject({
    reason: 'backup-needs-secret',
  })
  expect(
    await ask(backend, 'backups.restoreFile', {
      file,
      secret: { password: 'een ander wachtwoord' },
    }),
  ).toMatchObject({ reason: 'backup-secret-wrong' })
  await valueOf(backend, 'backups.restoreFile', {
    file,
    secret: { password: 'een lang wachtwoord' },
  })
  expect(await hashOf(backend)).toBe(hash)
  expect(markOf(backend.safe.key ?? new Uint8Array())).toBe(own)
  await valueOf(backend, 'backups.undoRestore', {})
  expect((await valueOf(backend, 'people.list', {})).total).toBe(0)
  backend.close()
})

it('takes over the key of the copy where the own key is lost', async () => {
  const { bytes, hash } = await aCopyOfElsewhere()
  const folder = aFolder()
  aKeptStore(folder).close()
  rmSync(join(folder, 'schakel.key'))
  const lost = aKeptStore(folder)
  expect(lost.opened.state).toBe('key-missing')
  const file = lost.files.put('kopie.schakel', bytes).id
  await valueOf(lost, 'backups.restoreFile', { file, secret: { password: 'een lang wachtwoord' } })
  expect(await hashOf(lost)).toBe(hash)
  lost.close()
  expect(readKeyring(folder)?.password).not.toBeNull()
})

it('puts no real data into a folder of samples without a key', async () => {
  const { bytes } = await aCopyOfElsewhere()
  const folder = aFolder()
  const sample = aKeptStore(folder, { keySource: noKey })
  const file = sample.files.put('kopie.schakel', bytes).id
  const secret = { password: 'een lang wachtwoord' }
  expect(await ask(sample, 'backups.restoreFile', { file, secret })).toMatchObject({
    reason: 'restore-into-sample',
  })
  sample.close()
})

it('refuses a copy in which somebody put a trigger or a table of their own', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder, { keySource: noKey })
  await valueOf(backend, 'backups.make', {})
  const { packBackup, readBackupHeader, unpackBackup } = await import('#backend/safe/container')
  const honest = join(backupsIn(folder), newestIn(folder))
  const plain = join(folder, 'plain.db')
  unpackBackup(honest, plain)
  const about = readBackupHeader(honest)
  if (!about) throw new Error('no header')
  const database = connect(plain, null)
  database.exec('CREATE TRIGGER sneaky AFTER INSERT ON person BEGIN DELETE FROM person; END')
  database.pragma('journal_mode = DELETE')
  database.close()
  const forged = join(folder, 'forged.schakel')
  packBackup(plain, forged, about)
  const file = backend.files.put('kopie.schakel', readFileSync(forged)).id
  expect(await ask(backend, 'backups.restoreFile', { file })).toMatchObject({
    reason: 'backup-not-ours',
  })
  backend.close()
})

it('tells how many changes are missed when an older file stands in the place of the store', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  backend.close()
  copyFileSync(join(folder, 'schakel.db'), join(folder, 'old'))
  const second = aKeptStore(folder)
  await addPerson(second, 'Anna Voorbeeld')
  await addPerson(second, 'Bas Voorbeeld')
  second.close()
  copyFileSync(join(folder, 'old'), join(folder, 'schakel.db'))
  const third = aKeptStore(folder)
  expect((await valueOf(third, 'system.status', {})).lostChanges).toBe(2)
  expect((await valueOf(third, 'backups.list', {})).lostChanges).toBe(2)
  third.close()
})
