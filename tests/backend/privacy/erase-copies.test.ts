import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { BackupHeader } from '#domain/contract/safe-files'
import type { PersonId } from '#domain/shared/ids'
import { connect } from '#backend/db/connection'
import { migrate, newestVersion } from '#backend/db/migrate'
import { keyFile, markOf } from '#backend/key-file'
import { packBackup, readBackupHeader, unpackBackup } from '#backend/safe/container'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { wordsInFile, wordsInFolder } from './a-canary.ts'

const name = 'Kanariëtte van der Zangzaad'
const backupsOf = (folder: string) => join(folder, 'reservekopieen')

async function aDesk() {
  const folder = aFolder()
  const keySource = keyFile(join(folder, 'schakel.key'))
  const backend = aBackend({ dataFolder: folder, keySource })
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name, email: 'kanarie@zangzaad.example', note: 'kanarienotitie' },
  })
  const key = keySource.read(true)
  if (!(key instanceof Uint8Array)) throw new Error('No key')
  const backUp = () => {
    if (backend.opened.state !== 'open') throw new Error('Not open')
    return backend.opened.store.backUp('start')
  }
  return { folder, backend, personId, key, backUp }
}

/** A backup as version 3 of the file made it, with a key of its own. */
function anOldBackup(folder: string, key: Uint8Array, personId: PersonId): string {
  const source = join(aFolder(), 'oud.db')
  const database = connect(source, key)
  migrate(database, 3)
  database
    .prepare(
      `INSERT INTO person (id, given_name, tussenvoegsel, family_name, sort_name, email, note,
         created_at)
       VALUES (?, 'Kanarini', 'van der', 'Zangzaad', 'zangzaad', 'kanarie@zangzaad.example',
         'kanarienotitie', '2025-01-02T08:00:00.000Z')`,
    )
    .run(personId)
  database.exec(`
    INSERT INTO organisation (id, name, normalised_name, note, created_at) VALUES
      ('kooi', 'Kooi', 'kooi', 'vraag naar Kanarini van der Zangzaad of Kanariëtte van der Zangzaad',
       '2025-01-02T08:00:00.000Z')`)
  database.close()
  const path = join(backupsOf(folder), 'schakel-v3-r1-2025-01-02T08-00-00-000Z-start.schakel')
  packBackup(source, path, {
    ...{ schemaVersion: 3, revision: 1, madeAt: '2025-01-02T08:00:00.000Z', reason: 'start' },
    ...{ counts: { people: 1, events: 0 }, isEncrypted: true, mark: markOf(key), keyring: null },
  })
  return path
}

it('rewrites a backup of an older version under its own name, moment and reason', async () => {
  const { folder, backend, personId, key, backUp } = await aDesk()
  backUp()
  const path = anOldBackup(folder, key, personId)
  const before = readBackupHeader(path)
  const found = Object.values(wordsInFolder(backupsOf(folder), key))
  expect(found.map((words) => words.includes('Zangzaad'))).toEqual([true, true])
  const erased = await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  expect(erased).toEqual({ erased: 1, rewritten: 2, lapsing: [] })
  const { size: _, sha256: __, ...after } = readBackupHeader(path) ?? { size: 0, sha256: '' }
  expect({ ...before, schemaVersion: newestVersion }).toMatchObject(after)
  expect(after).toMatchObject({
    madeAt: before?.madeAt,
    reason: 'start',
    schemaVersion: newestVersion,
  })
  const copy = join(aFolder(), 'kopie.db')
  unpackBackup(path, copy)
  const database = connect(copy, key)
  // It knew the person by another name as well, and both are gone from the text.
  expect(database.prepare('SELECT note FROM organisation').pluck().get()).toBe(
    'vraag naar [gewist] of [gewist]',
  )
  expect(database.prepare('SELECT id, given_name, email FROM person').get()).toEqual({
    ...{ id: personId, given_name: '[gewist]', email: null },
  })
  database.close()
  backend.close()
  expect(Object.values(wordsInFolder(folder, key)).flat()).toEqual([])
})

it('names what it cannot reach, with the day it must be gone, and keeps it whole', async () => {
  const { folder, backend, personId, key, backUp } = await aDesk()
  const backup = backUp()
  const other = anOldBackup(folder, randomBytes(32), personId)
  const damaged = join(backupsOf(folder), 'schakel-v7-r9-2026-11-01T08-00-00-000Z-start.schakel')
  copyFileSync(backup, damaged)
  const bytes = readFileSync(damaged)
  bytes[20_000] = (bytes[20_000] ?? 0) ^ 0xff
  writeFileSync(damaged, bytes)
  const loose = join(folder, 'schakel.db.beschadigd-2026-11-02')
  writeFileSync(loose, randomBytes(100))
  const kept = [other, damaged, loose].map((path) => readFileSync(path))

  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  const fates = ['rewritten', 'other-key', 'damaged', 'loose-file']
  expect(plan.copies.map(({ fate }) => fate).toSorted()).toEqual(fates.toSorted())
  const erased = await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  expect(erased.rewritten).toBe(1)
  expect(erased.lapsing.map(({ fate, lapsesOn }) => [fate, lapsesOn]).toSorted()).toEqual([
    ['damaged', '2026-12-23'],
    ['loose-file', '2026-12-23'],
    ['other-key', '2026-12-23'],
  ])
  expect([other, damaged, loose].map((path) => readFileSync(path))).toEqual(kept)

  const { copies } = await valueOf(backend, 'privacy.cleanUpList', {})
  expect(copies.length).toBe(3)
  const [first] = copies
  if (first) await valueOf(backend, 'privacy.copyGone', { copyId: first.id })
  expect((await valueOf(backend, 'privacy.cleanUpList', {})).copies.length).toBe(2)
  await valueOf(backend, 'history.undo', {})
  expect((await valueOf(backend, 'privacy.cleanUpList', {})).copies.length).toBe(3)
  backend.close()
  expect(wordsInFile(join(folder, 'schakel.db'), key)).toEqual([])
})

it('names a copy of when somebody was one with another: what is theirs stands there with the other', async () => {
  const { backend, personId, backUp } = await aDesk()
  const { personId: keepId } = await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  await valueOf(backend, 'people.merge', { keepId, goneId: personId })
  backUp()
  await valueOf(backend, 'history.undo', {})
  const erased = await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  expect(erased.lapsing.map(({ fate }) => fate)).toEqual(['merged'])
  const { copies } = await valueOf(backend, 'privacy.cleanUpList', {})
  expect(copies.map(({ reason }) => reason)).toEqual(['merged'])
  backend.close()
})

it('leaves a copy of a newer Schakel as it is, and erases the rest', async () => {
  const { folder, backend, personId, backUp } = await aDesk()
  const backup = backUp()
  const { size: _, sha256: __, ...about } = readBackupHeader(backup) ?? { size: 0, sha256: '' }
  const schemaVersion = newestVersion + 1
  const newer = join(
    backupsOf(folder),
    `schakel-v${schemaVersion}-r9-2026-11-01T08-00-00-000Z-start.schakel`,
  )
  const source = join(aFolder(), 'nieuwer.db')
  unpackBackup(backup, source)
  packBackup(source, newer, { ...(about as BackupHeader), schemaVersion })
  const before = readFileSync(newer)

  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  expect(plan.copies.map(({ fate }) => fate).toSorted()).toEqual(['newer', 'rewritten'])
  const erased = await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  expect(erased).toMatchObject({
    rewritten: 1,
    lapsing: [{ fate: 'newer', lapsesOn: '2026-12-23' }],
  })
  expect(readFileSync(newer)).toEqual(before)
  const { copies } = await valueOf(backend, 'privacy.cleanUpList', {})
  expect(copies.map(({ reason }) => reason)).toEqual(['newer'])
  backend.close()
})

it('rewrites copies of before a change of key as well, each under its own key', async () => {
  const { folder, backend, personId, key, backUp } = await aDesk()
  const old = backUp()
  await valueOf(backend, 'keys.changeKey', {})
  expect(wordsInFile(old, key)).toContain('Zangzaad')
  const erased = await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  expect(erased).toEqual({
    ...{ erased: 1, lapsing: [] },
    rewritten: readdirSync(backupsOf(folder)).length,
  })
  expect(readBackupHeader(old)?.mark).toBe(markOf(key))
  expect(wordsInFile(old, key)).toEqual([])
  backend.close()
})

it('finishes what was cut off: leftovers go, and a copy that was done is done again', async () => {
  const { folder, backend, personId, key, backUp } = await aDesk()
  const backup = backUp()
  const whole = readFileSync(backup)
  await valueOf(backend, 'people.create', { name: 'Bas Bedacht' })
  backUp()
  // Cut off after the first backup, with the unpacked next one still there.
  const leftover = join(backupsOf(folder), '.~schakel-v7.schakel.oud')
  writeFileSync(leftover, whole)
  const wish = { personIds: [personId], typed: name }
  expect(await valueOf(backend, 'privacy.erase', wish)).toMatchObject({ rewritten: 2 })
  expect(existsSync(leftover)).toBe(false)
  expect(readdirSync(backupsOf(folder)).filter((file) => file.startsWith('.'))).toEqual([])
  // The store of before comes back, as after a cut between the last backup and the store itself.
  expect(await ask(backend, 'privacy.erase', wish)).toMatchObject({ reason: 'not-found' })
  backend.close()
  expect(Object.values(wordsInFolder(folder, key)).flat()).toEqual([])
})

it('erases again whom a copy from a stick brings back, and says nothing of others', async () => {
  const { folder, backend, personId, key, backUp } = await aDesk()
  const onStick = readFileSync(backUp())
  await valueOf(backend, 'people.create', { name: 'Bas Bedacht' })
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: name })
  const file = backend.files.put('van-de-stick.schakel', onStick).id
  await valueOf(backend, 'backups.restoreFile', { file })
  const { counts } = await valueOf(backend, 'system.status', {})
  expect(counts.people).toBe(0)
  expect(await ask(backend, 'history.undo', {})).toMatchObject({ kind: 'refused' })
  await valueOf(backend, 'backups.undoRestore', {})
  expect((await valueOf(backend, 'people.list', {})).rows.map((row) => row.name)).toEqual([
    'Bas Bedacht',
  ])
  backend.close()
  expect(Object.values(wordsInFolder(folder, key)).flat()).toEqual([])
})
