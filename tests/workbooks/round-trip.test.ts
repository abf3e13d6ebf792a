import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FileRef } from '#domain/contract/scalars'
import type { Backend } from '#backend/start'
import { hashOf, valueOf } from '../builders/a-backend.ts'
import { anEventWith } from '../backend/attendance/an-event.ts'
import type { Guests } from '../backend/attendance/an-event.ts'
import { editWithOpenpyxl, saveWithOffice } from './readers/edit-list.ts'
import type { ListEdit } from './readers/edit-list.ts'
import { missingReaders } from './readers/find-readers.ts'

type Wishes = { readonly call: 'attendance.exportList' | 'attendance.exportGuests' }

/** Forty-four expected, forty of them let in, and three who came without being asked. */
async function aFullDay(): Promise<Guests> {
  const guests = await anEventWith({ count: 44, capacity: 45 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  for (const personId of guests.people.slice(0, 40)) {
    await guests.do('attendance.checkIn', { personId })
  }
  for (const name of ['Teun Ongevraagd', 'Wim Ongevraagd', 'Zus Ongevraagd']) {
    await guests.do('attendance.walkIn', { name })
  }
  return guests
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-round-trip-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function exported(guests: Guests, { call }: Wishes): Promise<string> {
  const { files } = await valueOf(guests.backend, call, { eventId: guests.eventId })
  const held = files[0] && guests.backend.files.find(files[0].id)
  if (!held) throw new Error('No file')
  const path = join(await aFolder(), 'lijst.xlsx')
  await writeFile(path, held.bytes)
  return path
}

async function handedBack(backend: Backend, path: string): Promise<FileRef['id']> {
  return backend.files.put(basename(path), new Uint8Array(await readFile(path))).id
}

async function nameOf(guests: Guests, index: number): Promise<string> {
  return (await guests.of(guests.person(index))).name
}

async function presentIn(guests: Guests): Promise<string[]> {
  const { people } = await guests.list()
  return people.filter(({ isPresent }) => isPresent).map(({ name }) => name)
}

/** Five marks: four who came after all, and one who was not there; and two names. */
async function fiveMarksAndTwoNames(guests: Guests): Promise<ListEdit> {
  const came = await Promise.all([40, 41, 42, 43].map((index) => nameOf(guests, index)))
  const [one = '', two = '', three = '', four = ''] = came
  return {
    marks: { [one]: 'x', [two]: 1, [three]: '✓', [four]: '9.25', [await nameOf(guests, 0)]: 'nee' },
    names: ['Aart Bijgeschreven', 'Bea Bijgeschreven'],
    isSorted: true,
    column: 'Parkeren',
  }
}

async function takeBack(guests: Guests, path: string): Promise<void> {
  const { backend, eventId } = guests
  const before = await hashOf(backend)
  const absent = await nameOf(guests, 0)
  const file = await handedBack(backend, path)
  const { rows, missing } = await valueOf(backend, 'attendance.readBack', { eventId, file })
  const changed = rows.filter(({ outcome }) => outcome !== 'unchanged')
  const count = (outcome: string) => changed.filter((row) => row.outcome === outcome).length
  expect([count('arrives'), count('walk-in'), count('conflict'), changed.length]).toEqual([
    4, 2, 1, 7,
  ])
  expect(missing).toEqual([])
  // The conflict is shown and left until she chooses.
  const conflict = changed.find(({ outcome }) => outcome === 'conflict')
  expect(conflict).toMatchObject({ name: absent, usual: 'leave' })

  const choices = [{ row: conflict?.row ?? 0, choice: 'absent' as const }]
  const report = await valueOf(backend, 'attendance.takeList', { eventId, file, choices })
  expect(report).toMatchObject({ present: 4, added: 2, absent: 1, renamed: 0 })
  expect(report.sentence).toBe('4 aanwezig, 2 nieuw en aanwezig, 1 niet meer aanwezig.')
  const present = await presentIn(guests)
  expect(present).toHaveLength(43 + 4 + 2 - 1)
  expect(present).not.toContain(absent)
  expect(present).toContain('Aart Bijgeschreven')
  // A time on the list is the moment they came in: 9.25 in Amsterdam.
  expect((await guests.of(guests.person(43))).firstInAt).toBe('2027-03-14T08:25:00.000Z')

  await guests.undo()
  expect(await hashOf(backend)).toBe(before)
  await guests.redo()
  expect(await presentIn(guests)).toEqual(present)
}

describe.skipIf(missingReaders().length > 0)('a presentielijst that comes back', () => {
  it('from openpyxl brings exactly what was changed, in one step', async () => {
    const guests = await aFullDay()
    const path = await exported(guests, { call: 'attendance.exportList' })
    const edited = join(await aFolder(), 'lijst.xlsx')
    await editWithOpenpyxl(path, edited, await fiveMarksAndTwoNames(guests))
    await takeBack(guests, edited)
  })

  it.each(['xlsx', 'ods'] as const)('from LibreOffice as .%s brings the same', async (format) => {
    const guests = await aFullDay()
    const path = await exported(guests, { call: 'attendance.exportList' })
    const edited = join(await aFolder(), 'lijst.xlsx')
    await editWithOpenpyxl(path, edited, await fiveMarksAndTwoNames(guests))
    const folder = await aFolder()
    await saveWithOffice(edited, folder, format)
    await takeBack(guests, join(folder, `lijst.${format}`))
  })

  it.each(['attendance.exportList', 'attendance.exportGuests'] as const)(
    'unchanged changes nothing, also through LibreOffice: %s',
    async (call) => {
      const guests = await aFullDay()
      const path = await exported(guests, { call })
      const folder = await aFolder()
      await saveWithOffice(path, folder, 'xlsx')
      for (const each of [path, join(folder, 'lijst.xlsx')]) {
        const file = await handedBack(guests.backend, each)
        const { eventId } = guests
        const read = await valueOf(guests.backend, 'attendance.readBack', { eventId, file })
        expect(read.rows).toHaveLength(47)
        expect(read.rows.filter((row) => row.outcome !== 'unchanged' || row.rename)).toEqual([])
        expect(read.missing).toEqual([])
      }
    },
  )

  it('leaves who was taken out of the list as they are, and says who', async () => {
    const guests = await aFullDay()
    const path = await exported(guests, { call: 'attendance.exportList' })
    const edited = join(await aFolder(), 'lijst.xlsx')
    const removed = [await nameOf(guests, 3)]
    await editWithOpenpyxl(path, edited, { removed })
    const { backend, eventId } = guests
    const file = await handedBack(backend, edited)
    const read = await valueOf(backend, 'attendance.readBack', { eventId, file })
    expect(read.missing).toEqual(removed)
    expect(read.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
  })
})
