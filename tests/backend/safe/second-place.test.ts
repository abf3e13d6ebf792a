import { copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { folderOfSecond } from '#backend/safe/backups/second-place'
import { ask, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { addPerson, aKeptStore, daysLater } from '../../builders/a-kept-store.ts'

it('stays off when it is taken off while a copy is on its way', async () => {
  const [folder, stick] = [aFolder(), aFolder()]
  const backend = aKeptStore(folder)
  await valueOf(backend, 'backups.setSecondPlace', { path: stick })
  await addPerson(backend, 'Anna Voorbeeld')
  const making = ask(backend, 'backups.make', {})
  await valueOf(backend, 'backups.setSecondPlace', { path: null })
  await making
  expect((await valueOf(backend, 'backups.list', {})).secondPlace).toBeNull()
  expect(readdirSync(stick)).toEqual([])
  backend.close()
})

it('thins the copies of before a change of key too, and none of somebody else', async () => {
  const [folder, stick] = [aFolder(), aFolder()]
  const there = folderOfSecond(stick)
  const first = aKeptStore(folder)
  await valueOf(first, 'backups.setSecondPlace', { path: stick })
  await addPerson(first, 'Anna Voorbeeld')
  await valueOf(first, 'backups.make', {})
  await addPerson(first, 'Bas Voorbeeld')
  await valueOf(first, 'backups.make', {})
  const before = listBackups(there)
  await valueOf(first, 'keys.changeKey', {})
  first.close()
  const elsewhere = aFolder()
  const other = aKeptStore(elsewhere)
  await addPerson(other, 'Cor Voorbeeld')
  await valueOf(other, 'backups.make', {})
  await addPerson(other, 'Dea Voorbeeld')
  other.close()
  const others = listBackups(backupsIn(elsewhere)).map(({ name }) => name)
  expect(others).toHaveLength(2)
  for (const name of others) {
    copyFileSync(join(backupsIn(elsewhere), name), join(there, `${name.slice(0, -8)}-x.schakel`))
  }
  const later = aKeptStore(folder, { now: daysLater(80) })
  await later.safe.copying
  const left = new Set(readdirSync(there))
  // The newest of each key stays.
  expect(before.map(({ name }) => left.has(name))).toEqual([
    true,
    ...before.slice(1).map(() => false),
  ])
  expect(others.every((name) => left.has(`${name.slice(0, -8)}-x.schakel`))).toBe(true)
  later.close()
})

const halves = [
  '.~schakel-v7-r1.schakel.tmp',
  '.~schakel-v7-r1.schakel.oud',
  '.~schakel-v7-r1.schakel.oud-wal',
  '.~schakel-v7-r1.schakel.nieuw',
  '.~schakel-v7-r1.schakel.nieuw-journal',
  '.~van-buiten.schakel',
]
const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'))

it('clears every kind of half copy when the data is opened', () => {
  const folder = aFolder()
  aKeptStore(folder).close()
  for (const place of [folder, backupsIn(folder)]) {
    for (const name of [...halves, '.van-een-ander']) writeFileSync(join(place, name), 'half')
  }
  aKeptStore(folder).close()
  expect(hidden(folder)).toEqual(['.van-een-ander'])
  expect(hidden(backupsIn(folder))).toEqual(['.van-een-ander'])
})

it('clears old half copies at the second place, and none that is being written', async () => {
  const [folder, stick] = [aFolder(), aFolder()]
  const backend = aKeptStore(folder)
  await valueOf(backend, 'backups.setSecondPlace', { path: stick })
  const there = folderOfSecond(stick)
  mkdirSync(there, { recursive: true })
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  for (const name of halves) {
    writeFileSync(join(there, name), 'half')
    utimesSync(join(there, name), longAgo, longAgo)
  }
  writeFileSync(join(there, '.~nu.schakel.tmp'), 'half')
  await addPerson(backend, 'Anna Voorbeeld')
  await valueOf(backend, 'backups.make', {})
  expect(hidden(there)).toEqual(['.~nu.schakel.tmp'])
  backend.close()
})
