import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrations } from '#backend/db/migrations/index'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { readNotes } from '#backend/safe/notes'
import { aBackend, ask, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { addPerson, aKeptStore, daysLater } from '../../builders/a-kept-store.ts'

const reasons = (folder: string) => listBackups(backupsIn(folder)).map(({ reason }) => reason)

it('lists what a copy holds, why and when it was made, and that it is whole', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  expect(await valueOf(backend, 'backups.make', {})).toEqual({ madeAt: storyNow })
  const { backups, secondPlace, restored, dataRisks, lostChanges } = await valueOf(
    backend,
    'backups.list',
    {},
  )
  backend.close()
  expect(backups).toMatchObject([
    {
      place: 'here',
      madeAt: storyNow,
      reason: 'zelf',
      counts: { people: 1, events: 1 },
      schemaVersion: migrations.length,
      state: 'whole',
    },
  ])
  expect({ secondPlace, restored, dataRisks, lostChanges }).toEqual({
    secondPlace: null,
    restored: null,
    dataRisks: [],
    lostChanges: null,
  })
})

it('makes a copy when it closes after a change, and none when nothing changed', async () => {
  const folder = aFolder()
  aKeptStore(folder).close()
  expect(reasons(folder)).toEqual(['sluiten'])
  aKeptStore(folder).close()
  expect(reasons(folder)).toEqual(['sluiten'])
  const third = aKeptStore(folder)
  await addPerson(third, 'Anna Voorbeeld')
  third.close()
  expect(reasons(folder)).toEqual(['sluiten', 'sluiten'])
})

it('makes a copy at the first start of another day', () => {
  const folder = aFolder()
  aKeptStore(folder).close()
  aKeptStore(folder, { now: daysLater(1) }).close()
  expect(reasons(folder)).toEqual(['start', 'sluiten'])
})

it('makes one each quarter when something changed', async () => {
  const folder = aFolder()
  let quarter: () => void = () => undefined
  const everyQuarter = (work: () => void) => {
    quarter = work
    return () => undefined
  }
  const backend = aKeptStore(folder, { everyQuarter })
  quarter()
  quarter()
  await addPerson(backend, 'Anna Voorbeeld')
  quarter()
  expect(reasons(folder)).toEqual(['kwartier', 'kwartier'])
  backend.close()
})

it('goes on working, and says so, when a copy cannot be made', async () => {
  const folder = aFolder()
  const faults: string[] = []
  const backend = aKeptStore(folder, { logFault: (name) => faults.push(name) })
  writeFileSync(backupsIn(folder), 'a file where the folder should be')
  await addPerson(backend, 'Anna Voorbeeld')
  expect(await ask(backend, 'backups.make', {})).toMatchObject({ kind: 'fault' })
  backend.close()
  expect(faults).toEqual(['backups.make', 'backup'])
  rmSync(backupsIn(folder))
  const again = aKeptStore(folder)
  expect((await valueOf(again, 'people.list', {})).total).toBe(1)
  again.close()
})

it('marks a copy of which one byte changed, and looks again when she asks', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  await valueOf(backend, 'backups.make', {})
  await addPerson(backend, 'Anna Voorbeeld')
  await valueOf(backend, 'backups.make', {})
  const [newest] = listBackups(backupsIn(folder))
  const path = join(backupsIn(folder), newest?.name ?? '')
  const bytes = readFileSync(path)
  bytes[20_000] = (bytes[20_000] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const { backups } = await valueOf(backend, 'backups.list', {})
  expect(backups.map(({ state }) => state)).toEqual(['damaged', 'whole'])
  expect(await valueOf(backend, 'backups.check', {})).toEqual({
    store: { faults: [] },
    copies: 2,
    damaged: 1,
  })
  backend.close()
})

it('finds a changed row of the log when everything is looked at', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  await addPerson(backend, 'Anna Voorbeeld')
  const { opened } = backend
  if (opened.state !== 'open') throw new Error('not open')
  opened.store.seed((db) => {
    db.run({ text: 'DROP TRIGGER audit_entry_keeps', values: [] })
    db.run({ text: `UPDATE audit_entry SET command = 'people.archive'`, values: [] })
  })
  expect((await valueOf(backend, 'backups.check', {})).store).toEqual({ faults: ['audit'] })
  backend.close()
})

it('takes old copies away while it makes new ones', async () => {
  const folder = aFolder()
  for (const day of [0, 20, 40, 80]) {
    const backend = aKeptStore(folder, { now: daysLater(day) })
    await addPerson(backend, `Anna Voorbeeld ${day}`)
    backend.close()
  }
  const days = listBackups(backupsIn(folder)).map(({ madeAt }) => madeAt)
  expect(new Set(days)).toEqual(new Set([daysLater(80)]))
})

it('brings a copy to the second place, and tells when it is late', async () => {
  const folder = aFolder()
  const stick = aFolder()
  const backend = aKeptStore(folder)
  await valueOf(backend, 'backups.make', {})
  const { secondPlace } = await valueOf(backend, 'backups.setSecondPlace', { path: stick })
  expect(secondPlace).toEqual({
    path: stick,
    risks: [],
    lastCopyAt: storyNow,
    trouble: null,
    isLate: false,
  })
  await addPerson(backend, 'Anna Voorbeeld')
  backend.close()
  await backend.safe.copying
  const there = join(stick, 'Schakel-reservekopieen')
  expect(readdirSync(there)).toHaveLength(2)

  rmSync(stick, { recursive: true })
  const later = aKeptStore(folder, { now: daysLater(4) })
  await later.safe.copying
  const late = await valueOf(later, 'backups.list', {})
  expect(late.secondPlace).toMatchObject({ trouble: 'missing', isLate: true })
  mkdirSync(stick)
  await valueOf(later, 'backups.make', {})
  const back = await valueOf(later, 'backups.list', {})
  expect(back.secondPlace).toMatchObject({ trouble: null, isLate: false })
  expect(back.backups.some(({ place }) => place === 'second')).toBe(true)
  later.close()
})

it('refuses a second place that is not there or is the data itself', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  const tried = [join(folder, 'nergens'), 'hier', folder, backupsIn(folder)]
  mkdirSync(backupsIn(folder), { recursive: true })
  const answers = await Promise.all(
    tried.map((path) => ask(backend, 'backups.setSecondPlace', { path })),
  )
  expect(answers).toMatchObject([
    { kind: 'refused', reason: 'place-not-there' },
    { kind: 'refused', reason: 'place-not-there' },
    { kind: 'refused', reason: 'place-is-data' },
    { kind: 'refused', reason: 'place-is-data' },
  ])
  backend.close()
})

it('keeps no name of anybody outside the store', async () => {
  const folder = aFolder()
  const backend = aKeptStore(folder)
  await addPerson(backend, 'Kanarie Voorbeeld')
  await valueOf(backend, 'backups.make', {})
  await valueOf(backend, 'backups.list', {})
  backend.close()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files) expect(readFileSync(file).includes('Kanarie')).toBe(false)
  expect(statSync(join(folder, 'schakel.toestand.json')).mode & 0o777).toBe(0o600)
  expect(readNotes(folder).revision).not.toBeNull()
})

it('has no copies of a store in memory, and says why', async () => {
  const backend = aBackend()
  expect((await valueOf(backend, 'backups.list', {})).backups).toEqual([])
  expect(await ask(backend, 'backups.make', {})).toMatchObject({ reason: 'no-backups-here' })
})
