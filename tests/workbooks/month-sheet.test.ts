import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, hashOf, valueOf } from '../builders/a-backend.ts'
import { editCells } from './readers/edit-cells.ts'
import { saveWithOffice } from './readers/edit-list.ts'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { recalculate } from './readers/recalculate.ts'

const month = '2026-02'
const days = { from: isoDate('2026-02-01'), until: isoDate('2026-02-28') }
let backend: Backend
let personId: PersonId

beforeEach(async () => {
  backend = aBackend()
  const joined = await valueOf(backend, 'pool.join', {
    ...{ person: { name: 'Tesfay Fabel' }, sinceOn: isoDate('2026-01-05') },
  })
  personId = joined.personId
  await valueOf(backend, 'pool.change', {
    ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
  })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: isoDate('2026-01-01'), hourCents: cents(562), kmTenthCents: 235 },
    source: 'afspraak (voorbeeld)',
  })
  const add = (day: string, minutes: number, km: number, expenses: number) =>
    valueOf(backend, 'hours.add', {
      ...{ personId, workedOn: isoDate(day), minutes, km, expenses: cents(expenses) },
      note: 'Meegegaan (voorbeeld)',
    })
  await add('2026-02-03', 140, 13, 250)
  await add('2026-02-10', 15, 0, 0)
  await add('2026-02-17', 95, 7, 0)
})

async function exported(): Promise<{ path: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-month-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { files } = await valueOf(backend, 'hours.exportMonthSheet', { month, personId })
  const held = files[0] && backend.files.find(files[0].id)
  if (!held) throw new Error('No file')
  const path = join(folder, 'briefje.xlsx')
  await writeFile(path, held.bytes)
  return { path, folder }
}

async function handedBack(path: string) {
  const file = backend.files.put(basename(path), new Uint8Array(await readFile(path))).id
  const { rows } = await valueOf(backend, 'hours.inspectSheet', { file })
  return { file, rows }
}

const filledIn = { D6: '3:15', E7: 20, A9: '24-2-2026', D9: 1.5, F9: '4,20', G9: 'Bellen' }

describe.skipIf(missingReaders().length > 0)('a month sheet', () => {
  it('adds up in LibreOffice to what Schakel says', async () => {
    const { path } = await exported()
    const { differences, formulas } = await recalculate(path)
    expect(differences).toEqual([])
    expect(formulas).toBe(3 + 4)
    const { totals } = await valueOf(backend, 'hours.list', days)
    const sheet = (await readWithOpenpyxl(path)).sheets[0]
    expect(sheet?.hidden).toEqual(['L', 'M'])
    expect(sheet?.cells['D15']).toMatchObject({ formula: '=SUM(D6:D14)' })
    expect(Number(sheet?.cells['J15']?.value)).toBeCloseTo(totals.amount / 100, 6)
  })

  it.each(['xlsx', 'ods'] as const)(
    'unchanged changes nothing, also through LibreOffice as .%s',
    async (format) => {
      const { path, folder } = await exported()
      await saveWithOffice(path, join(folder), format)
      const { rows } = await handedBack(join(folder, `briefje.${format}`))
      expect(rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    },
  )

  it('brings exactly what was written on it, in one step', async () => {
    const before = await hashOf(backend)
    const { path, folder } = await exported()
    const edited = join(folder, 'terug.xlsx')
    await editCells(path, edited, filledIn)
    const { file, rows } = await handedBack(edited)
    expect(rows.map(({ outcome, after }) => [outcome, after?.minutes, after?.km])).toEqual([
      ['changed', 195, 13],
      ['changed', 15, 20],
      ['unchanged', undefined, undefined],
      ['new', 90, 0],
    ])
    const taken = await valueOf(backend, 'hours.takeSheet', { file, leave: [7] })
    expect(taken).toEqual({
      ...{ taken: 2, left: 1, sentence: 'Urenbriefje ingelezen: 1 veranderd, 1 nieuw.' },
    })
    const list = await valueOf(backend, 'hours.list', days)
    expect(
      list.rows.map(({ minutes, km, expenses, note }) => [minutes, km, expenses, note]),
    ).toEqual([
      [195, 13, 250, 'Meegegaan (voorbeeld)'],
      [15, 0, 0, 'Meegegaan (voorbeeld)'],
      [95, 7, 0, 'Meegegaan (voorbeeld)'],
      [90, 0, 420, 'Bellen'],
    ])
    await valueOf(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(before)
  })

  it('says which cell it cannot read, and takes the rest', async () => {
    const { path, folder } = await exported()
    const edited = join(folder, 'terug.xlsx')
    await editCells(path, edited, { D6: 'veel', D7: 2 })
    const { rows } = await handedBack(edited)
    expect(rows[0]).toMatchObject({ outcome: 'refused', reason: 'no-hours', cell: 'D6' })
    expect(rows[1]).toMatchObject({ outcome: 'changed', after: { minutes: 120 } })
  })
})
