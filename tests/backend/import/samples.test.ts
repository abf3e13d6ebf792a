import { afterEach, beforeEach, expect, it } from 'vitest'
import type { GemeenteId } from '#domain/shared/ids'
import { inspectFile } from '#backend/inspect-file'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putSample, sampleBytes } from './sample-files.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const attendees = 'aanmeldingen-cop-20-maart.xlsx'

async function people(): Promise<number> {
  return (await valueOf(backend, 'people.list', { limit: 1 })).total
}

it('shows what taking the list of 47 would do, and writes nothing', async () => {
  const before = await hashOf(backend)
  const preview = await valueOf(backend, 'import.preview', { file: putSample(backend, attendees) })
  expect(preview).toMatchObject({
    ...{ fileName: attendees, kind: 'people', target: 'people', headerRow: 4, total: 47 },
    counts: { new: 45, changed: 0, doubtful: 1, duplicate: 1, rejected: 0 },
    knownSince: null,
  })
  const [first, second] = preview.rows
  expect(first).toMatchObject({ row: 47, outcome: 'doubtful', match: { kind: 'row', row: 12 } })
  expect(first?.compared).toContainEqual({
    ...{ field: 'email', inFile: 'gerrit.probe41@voorbeeld.example' },
    inSchakel: 'gerrit.probe7@voorbeeld.example',
  })
  expect(second).toMatchObject({ row: 52, outcome: 'duplicate', match: { row: 8 } })
  expect(preview.rows.flatMap((row) => row.notes)).toContainEqual(
    expect.objectContaining({ cell: 'E22', kind: 'not-an-email' }),
  )
  expect(await hashOf(backend)).toBe(before)
})

it('takes the list in as one step: 45 people, and says what it left', async () => {
  const first = await hashOf(backend)
  const file = putSample(backend, attendees)
  await valueOf(backend, 'import.preview', { file })
  const report = await valueOf(backend, 'import.apply', { file })
  expect(report).toMatchObject({
    added: 45,
    left: { doubtful: 1, duplicate: 1, rejected: 0 },
    sentence:
      '45 nieuw, 1 lijkt op iemand, 1 dubbel; in E22 staat geen e-mailadres, die persoon staat er zonder.',
  })
  const taken = await hashOf(backend)
  expect(await people()).toBe(45)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(taken)
})

it('takes the doubtful row in as somebody else when the user says so', async () => {
  const file = putSample(backend, attendees)
  await valueOf(backend, 'import.preview', { file })
  const choices = [{ row: 47, choice: 'as-new' as const }]
  const report = await valueOf(backend, 'import.apply', { file, choices })
  expect(report.added).toBe(46)
  expect(await people()).toBe(46)
  const gerrits = await valueOf(backend, 'people.list', { search: 'gerrit probe' })
  expect(gerrits.rows.map(({ email }) => email).toSorted()).toEqual([
    'gerrit.probe41@voorbeeld.example',
    'gerrit.probe7@voorbeeld.example',
  ])
})

it('makes one person of a doubtful row and the row it is like, keeping what was filled', async () => {
  const file = putSample(backend, attendees)
  await valueOf(backend, 'import.preview', { file })
  const choices = [{ row: 47, choice: 'merge' as const }]
  expect(await valueOf(backend, 'import.apply', { file, choices })).toMatchObject({
    ...{ added: 45, merged: 1 },
  })
  const { rows } = await valueOf(backend, 'people.list', { search: 'gerrit probe' })
  expect(rows).toMatchObject([
    { email: 'gerrit.probe7@voorbeeld.example', functionName: 'consulent inburgering' },
  ])
})

it('finds nothing new in a list that was taken in before, and knows its headings', async () => {
  const choices = [{ row: 47, choice: 'as-new' as const }]
  const file = putSample(backend, attendees)
  await valueOf(backend, 'import.preview', { file })
  await valueOf(backend, 'import.apply', { file, choices })
  const again = putSample(backend, attendees)
  const preview = await valueOf(backend, 'import.preview', { file: again })
  expect(preview.counts).toMatchObject({ new: 0, changed: 0, rejected: 0 })
  expect(preview.knownSince).toBe('2026-11-23T08:00:00.000Z')
  await valueOf(backend, 'import.apply', { file: again, choices })
  expect(await people()).toBe(46)
})

it('puts the gemeente of a row where somebody works, and the organisation once', async () => {
  const file = putSample(backend, attendees)
  await valueOf(backend, 'import.preview', { file })
  await valueOf(backend, 'import.apply', { file })
  const { rows } = await valueOf(backend, 'people.list', { search: 'karim al-mithal' })
  expect(rows).toMatchObject([
    {
      ...{ organisationName: 'Ondernemer (zzp)', functionName: 'accountmanager' },
      gemeenteIds: ['GM1509' as GemeenteId],
    },
  ])
  const stoer = await valueOf(backend, 'organisations.list', { search: 'stoer' })
  expect(stoer.total).toBe(1)
})

it('takes in the consulenten with their signs and their notes as text', async () => {
  const file = putSample(backend, 'consulenten-sociale-dienst.csv')
  await valueOf(backend, 'import.preview', { file })
  expect((await valueOf(backend, 'import.apply', { file })).added).toBe(25)
  const { rows } = await valueOf(backend, 'people.list', { search: 'celik abdi' })
  const [abdi] = rows
  if (!abdi) throw new Error('Abdi did not come in')
  expect(await valueOf(backend, 'people.get', { personId: abdi.id })).toMatchObject({
    ...{ name: 'Abdi Çelik-Örnek', note: '=1+1' },
    source: 'consulenten-sociale-dienst.csv, rij 2, 23-11-2026',
  })
})

it('takes in the 80 invited, two of them named alike', async () => {
  const file = putSample(backend, 'genodigden-14-februari.xlsx')
  const { counts } = await valueOf(backend, 'import.preview', { file })
  expect(counts.new + counts.doubtful).toBe(80)
  const preview = await valueOf(backend, 'import.preview', { file, outcome: 'doubtful' })
  const choices = preview.rows.map(({ row }) => ({ row, choice: 'as-new' as const }))
  expect((await valueOf(backend, 'import.apply', { file, choices })).added).toBe(80)
  const { rows } = await valueOf(backend, 'people.list', { search: 'henk beispiel' })
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ organisationName }) => organisationName)).size).toBe(1)
})

it('takes in ten new ketenpartners and overwrites nothing of a known one that has a source', async () => {
  const file = putSample(backend, 'ketenpartners.xlsx')
  const preview = await valueOf(backend, 'import.preview', { file })
  expect(preview).toMatchObject({
    target: 'organisations',
    counts: { new: 10, changed: 4, doubtful: 0, duplicate: 0, rejected: 0 },
  })
  const fijnder = preview.rows.find(({ name }) => name === 'Fijnder')
  expect(fijnder?.changes).toMatchObject([{ field: 'gemeente', isChosen: false }])
  const find = () => valueOf(backend, 'organisations.list', { search: 'fijnder' })
  const before = await find()
  const report = await valueOf(backend, 'import.apply', { file })
  expect(report.added).toBe(10)
  expect((await find()).rows).toEqual(before.rows)
})

it('overwrites what has a source when the user chooses it', async () => {
  const file = putSample(backend, 'ketenpartners.xlsx')
  await valueOf(backend, 'import.preview', { file })
  const choices = [{ row: 3, choice: 'merge' as const, fields: ['gemeente'] }]
  await valueOf(backend, 'import.apply', { file, choices })
  const { rows } = await valueOf(backend, 'organisations.list', { search: 'fijnder' })
  expect(rows[0]?.gemeenteIds.toSorted()).toEqual(['GM0294', 'GM1586', 'GM1876', 'GM1955'])
})

it('says what another sort of list is, and takes nothing in', async () => {
  const file = putSample(backend, 'begroting-voorbeeld-x1000.xlsx')
  expect(await ask(backend, 'import.preview', { file })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('Dit lijkt een begroting.') as string,
  })
})

it('inspects a file without a store as the issue asks', async () => {
  const found = await inspectFile(sampleBytes(attendees), attendees)
  expect(found).toMatchObject({
    kind: 'people',
    sheets: [{ headerRow: 4, rows: { new: 45, doubtful: 1, duplicate: 1, rejected: [] } }],
  })
  const partners = await inspectFile(sampleBytes('ketenpartners.xlsx'), 'ketenpartners.xlsx')
  expect(partners.sheets[0]?.rows).toMatchObject({ new: 10, duplicate: 4 })
})
