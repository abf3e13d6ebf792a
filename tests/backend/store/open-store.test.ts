import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { FileRefId } from '#domain/shared/ids'
import { connect } from '#backend/db/connection'
import { openStore } from '#backend/db/store'
import { keyFile, noKey } from '#backend/key-file'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { unpackBackup } from '#backend/safe/container'
import { startBackend } from '#backend/start'
import { aBackend, ask, hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'

const withKey = (folder: string) =>
  startBackend({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    now: storyNow,
  })

it('makes a key of its own that only she can read', () => {
  const folder = aFolder()
  withKey(folder).close()
  expect(statSync(join(folder, 'schakel.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'schakel.db')).mode & 0o777).toBe(0o600)
})

it('starts in a folder that is not there yet', () => {
  const backend = withKey(join(aFolder(), 'nog', 'niet'))
  expect(backend.opened.state).toBe('open')
  backend.close()
})

it('holds after a restart what it held before', async () => {
  const folder = aFolder()
  const first = withKey(folder)
  await valueOf(first, 'region.change', { name: 'Achterhoek en omstreken' })
  const hash = await hashOf(first)
  first.close()
  const second = withKey(folder)
  expect(await hashOf(second)).toBe(hash)
  second.close()
})

it('says the key is missing, and makes no new one, when the key of existing data is gone', async () => {
  const folder = aFolder()
  withKey(folder).close()
  rmSync(join(folder, 'schakel.key'))
  const again = withKey(folder)
  expect(again.opened.state).toBe('key-missing')
  expect(await ask(again, 'region.get', {})).toMatchObject({
    kind: 'unavailable',
    state: 'key-missing',
  })
  expect(existsSync(join(folder, 'schakel.key'))).toBe(false)
})

it('says wrong key, not damaged, when the key belongs to other data', () => {
  const folder = aFolder()
  const other = aFolder()
  withKey(folder).close()
  withKey(other).close()
  copyFileSync(join(other, 'schakel.key'), join(folder, 'schakel.key'))
  expect(withKey(folder).opened.state).toBe('wrong-key')
})

it('says damaged and leaves the file as it is', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'schakel.db'), 'dit is geen gegevensbestand'.repeat(400))
  const before = readFileSync(join(folder, 'schakel.db'))
  const opened = startBackend({ dataFolder: folder, keySource: noKey, now: storyNow })
  expect(opened.opened.state).toBe('damaged')
  expect(readFileSync(join(folder, 'schakel.db')).equals(before)).toBe(true)
})

it('refuses a file of a newer program and leaves its bytes as they are', () => {
  const folder = aFolder()
  startBackend({ dataFolder: folder, keySource: noKey, now: storyNow }).close()
  const path = join(folder, 'schakel.db')
  const database = new Database(path)
  database.pragma('user_version = 999')
  database.close()
  const before = readFileSync(path)
  expect(startBackend({ dataFolder: folder, keySource: noKey, now: storyNow }).opened.state).toBe(
    'newer',
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('says in use to a second opener, and the first goes on', async () => {
  const folder = aFolder()
  const first = withKey(folder)
  expect(withKey(folder).opened.state).toBe('in-use')
  await valueOf(first, 'region.change', { name: 'Achterhoek' })
  first.close()
})

it('makes at the next start a verified backup that opens with the same content', async () => {
  const folder = aFolder()
  const first = withKey(folder)
  await valueOf(first, 'region.change', { name: 'Met een naam' })
  first.close()
  const second = withKey(folder)
  const hash = await hashOf(second)
  second.close()

  const [backup] = listBackups(backupsIn(folder))
  const restored = aFolder()
  for (const name of ['schakel.key', 'schakel.key.kenmerk']) {
    copyFileSync(join(folder, name), join(restored, name))
  }
  unpackBackup(join(backupsIn(folder), backup?.name ?? ''), join(restored, 'schakel.db'))
  const third = withKey(restored)
  expect(await hashOf(third)).toBe(hash)
  third.close()
})

it('holds a fresh year: the region, the plan, lines without amounts, one event and no people', async () => {
  const backend = aBackend()
  const { counts } = await valueOf(backend, 'system.status', {})
  const overview = await valueOf(backend, 'plan.overview', {})
  const { gemeenten } = await valueOf(backend, 'region.get', {})
  expect({ counts, gemeenten: gemeenten.length, actions: overview.actions.length }).toEqual({
    counts: { events: 1, people: 0, organisations: 23, pool: 0 },
    gemeenten: 8,
    actions: 13,
  })
})

it('is marked as a file of Schakel', () => {
  const folder = aFolder()
  startBackend({ dataFolder: folder, keySource: noKey, now: storyNow }).close()
  const database = connect(join(folder, 'schakel.db'), null)
  expect(database.pragma('application_id', { simple: true })).toBe(0x53434841)
  database.close()
})

it('fills a store whose first start was cut off before it was filled', async () => {
  const folder = aFolder()
  const ports = { ...{ now: () => storyNow, newId: () => 'id' }, isClockFixed: true }
  const files = { put: () => ({ id: 'id' as FileRefId, name: '', size: 0 }), find: () => undefined }
  const cutOff = openStore({
    path: join(folder, 'schakel.db'),
    key: null,
    encryption: 'none',
    ports: { ...ports, files, notify: () => undefined },
  })
  if (cutOff.state === 'open') cutOff.store.close()

  const first = startBackend({ dataFolder: folder, keySource: noKey, now: storyNow })
  expect((await valueOf(first, 'region.get', {})).name).toBe('Achterhoek')
  expect(await valueOf(first, 'events.types', {})).not.toEqual([])
  first.close()
  const second = startBackend({ dataFolder: folder, keySource: noKey, now: storyNow })
  expect(second.opened).toMatchObject({ state: 'open', isUnfilled: false })
  second.close()
})
