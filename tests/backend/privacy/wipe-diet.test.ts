import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { connect } from '#backend/db/connection'
import { keyFile } from '#backend/key-file'
import { sql } from '#backend/db/sql'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { unpackBackup } from '#backend/safe/container'
import { aBackend, ask, countingIds, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'

async function anEventWithNeeds() {
  const folder = aFolder()
  const keySource = keyFile(join(folder, 'schakel.key'))
  const open = (moment: string) =>
    aBackend({
      ...{ dataFolder: folder, keySource, now: moment as Instant },
      newId: countingIds(moment.slice(0, 10)),
    })
  const then = open('2025-02-10T08:00:00.000Z')
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(then, 'events.create', { typeId, date: isoDate('2025-02-14') })
  await valueOf(then, 'needs.add', { eventId, kind: 'diet', name: 'halal', people: 4 })
  await valueOf(then, 'needs.add', { eventId, kind: 'language', name: 'Dari', people: 8 })
  then.close()
  return { open, eventId, folder, keySource }
}

it('keeps wishes about food until fourteen days after the event, and wipes them then', async () => {
  const { open, eventId } = await anEventWithNeeds()
  const names = async (backend: ReturnType<typeof open>) =>
    (await valueOf(backend, 'needs.list', { eventId })).needs.map(({ name }) => name)

  const lastDay = open('2025-02-28T20:00:00.000Z')
  expect(await names(lastDay)).toEqual(['halal', 'Dari'])
  expect((await valueOf(lastDay, 'needs.list', { eventId })).dietUntil).toBe('2025-02-28')
  lastDay.close()

  const after = open('2025-03-01T08:00:00.000Z')
  expect(await names(after)).toEqual(['Dari'])
  const { opened } = after
  if (opened.state !== 'open') throw new Error('The store is not open')
  const left = opened.store.read((db) =>
    db.all(sql`SELECT id FROM event_need WHERE kind = 'diet' ORDER BY id`),
  )
  expect(left).toEqual([])
  // No step of before brings them back.
  expect((await ask(after, 'history.undo', {})).kind).toBe('refused')
  after.close()
})

it('shows no wish about food after the term, also while Schakel stays open', async () => {
  const later = aBackend({ now: '2025-03-01T08:00:00.000Z' as Instant })
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(later, 'events.create', { typeId, date: isoDate('2025-02-20') })
  await valueOf(later, 'needs.add', { eventId, kind: 'diet', name: 'halal', people: 4 })
  await valueOf(later, 'events.change', { eventId, date: isoDate('2025-02-14') })
  expect((await valueOf(later, 'needs.list', { eventId })).needs).toEqual([])
  later.close()
})

it('takes no wish about food after the term', async () => {
  const later = aBackend({ now: '2025-03-01T08:00:00.000Z' as Instant })
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(later, 'events.create', { typeId, date: isoDate('2025-02-14') })
  const halal = { eventId, name: 'halal', people: 4 }
  expect(await ask(later, 'needs.add', { ...halal, kind: 'diet' })).toMatchObject({
    ...{ kind: 'refused', reason: 'diet-term-over' },
  })
  const { needId } = await valueOf(later, 'needs.add', { ...halal, kind: 'access' })
  expect(await ask(later, 'needs.change', { needId, kind: 'diet' })).toMatchObject({
    ...{ kind: 'refused', reason: 'diet-term-over' },
  })
  later.close()
})

it('wipes them before the copy of that start is made', async () => {
  const { open, folder, keySource } = await anEventWithNeeds()
  const after = open('2025-03-01T08:00:00.000Z')
  after.close()
  const key = keySource.read(true)
  if (!(key instanceof Uint8Array)) throw new Error('No key')
  const copies = listBackups(backupsIn(folder)).filter(({ madeAt }) => madeAt >= '2025-03-01')
  expect(copies.length).toBeGreaterThan(0)
  for (const { name } of copies) {
    const copy = join(aFolder(), 'kopie.db')
    unpackBackup(join(backupsIn(folder), name), copy)
    const database = connect(copy, key)
    expect(database.serialize().includes('halal')).toBe(false)
    database.close()
  }
})
