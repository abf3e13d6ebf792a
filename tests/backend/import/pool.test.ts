import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Workbook } from '#domain/export/workbook'
import { textCell } from '#domain/export/cells'
import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { findProfile, listProfiles } from '#backend/db/repositories/sleutelpersonen'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { Backend } from '#backend/start'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv } from './sample-files.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const list = [
  'BSN;Talen;Naam;E-mail;Rollen;Gemeenten;Vergoeding;Uurtarief;21 of ouder;Sinds;Geboorteland',
  '123456782;Tigrinya (goed), Dari;Fenna Fabel;fenna@voorbeeld.example;tolk;Aalten;vrijwilligersvergoeding;5,00;ja;01-03-2025;Verweg',
  '111222333;Arabisch (vloeiend);Pim Parabel;pim@voorbeeld.example;rolmodel;;factuur;45;nee;;Verder',
]

const profiles = () => {
  if (backend.opened.state !== 'open') throw new Error('Not open')
  return backend.opened.store.read((db) => listProfiles(db, { withLeft: true }))
}
const profileOf = (personId: PersonId) => {
  if (backend.opened.state !== 'open') throw new Error('Not open')
  return backend.opened.store.read((db) => findProfile(db, personId))
}

it('shows first what comes into the pool, writes it in one step, and takes it back', async () => {
  const before = await hashOf(backend)
  const file = putCsv(backend, list, 'pool.csv')
  const preview = await valueOf(backend, 'import.preview', { file })
  expect(preview).toMatchObject({ target: 'pool', kind: 'pool', counts: { new: 2 } })
  expect(preview.notes.map(({ kind, value }) => [kind, value])).toEqual([
    ['sensitive-column', 'BSN'],
    ['sensitive-column', 'Geboorteland'],
  ])
  expect(preview.rows[0]?.compared).toContainEqual({
    ...{ field: 'languages', inFile: 'Tigrinya (goed), Dari', inSchakel: null },
  })
  expect(JSON.stringify(preview)).not.toMatch(/123456782|Verweg/)
  expect(await hashOf(backend)).toBe(before)
  expect(profiles()).toEqual([])

  const report = await valueOf(backend, 'import.apply', { file })
  expect(report).toMatchObject({ added: 2, joined: 2 })
  expect(report.sentence).toBe(
    '2 nieuw, 2 nieuw in de pool; 2 kolommen niet overgenomen: ‘BSN’ en ‘Geboorteland’.',
  )
  const [fenna, pim] = profiles()
  expect(fenna).toMatchObject({
    ...{ name: 'Fenna Fabel', sinceOn: '2025-03-01', reward: 'vrijwilligersvergoeding' },
    ...{ is21: true, roles: ['tolk'] },
    rates: [{ fromOn: '2026-11-23', hourCents: 500, source: 'ingelezen lijst pool.csv' }],
  })
  expect(pim).toMatchObject({ sinceOn: '2026-11-23', is21: false, reward: 'factuur' })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('changes who is known, never takes away, and remembers the columns for the pool alone', async () => {
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Fenna Fabel', email: 'fenna@voorbeeld.example' },
  })
  await valueOf(backend, 'pool.join', { person: { id: personId } })
  await valueOf(backend, 'pool.setLanguage', { personId, language: 'Koerdisch', speaking: 'good' })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: isoDate('2026-01-01'), hourCents: null, kmTenthCents: 230 },
    source: 'afspraak (voorbeeld)',
  })
  const file = putCsv(backend, list, 'pool.csv')
  const preview = await valueOf(backend, 'import.preview', { file, outcome: 'changed' })
  expect(preview.rows[0]?.changes.map(({ field }) => field)).toEqual([
    ...['languages', 'poolRoles', 'poolGemeenten', 'reward', 'hourRate', 'is21', 'poolSince'],
  ])
  // Without gemeenten she works in the whole region: the list does not narrow that unasked.
  const narrowed = preview.rows[0]?.changes.filter(({ isChosen }) => !isChosen)
  expect(narrowed).toMatchObject([{ field: 'poolGemeenten', before: null }])
  const report = await valueOf(backend, 'import.apply', { file })
  expect(report).toMatchObject({ added: 1, changed: 1, joined: 1 })
  expect(profileOf(personId)).toMatchObject({
    gemeenteIds: [],
    languages: [{ language: 'Koerdisch' }, { language: 'Tigrinya' }, { language: 'Dari' }],
    rates: [
      { fromOn: '2026-01-01' },
      {
        ...{ fromOn: '2026-11-23', hourCents: 500, kmTenthCents: 230 },
        source: 'ingelezen lijst pool.csv; per kilometer: afspraak (voorbeeld)',
      },
    ],
  })
  const row = preview.rows[0]?.row ?? 0
  await valueOf(backend, 'import.apply', {
    ...{ file, choices: [{ row, choice: 'merge', fields: ['poolGemeenten'] }] },
  })
  expect(profileOf(personId)?.gemeenteIds).toHaveLength(1)
  const again = await valueOf(backend, 'import.preview', { file: putCsv(backend, list, 'b.csv') })
  expect(again).toMatchObject({ target: 'pool', counts: { duplicate: 2 } })
  expect(again.knownSince).not.toBeNull()
  const people = await valueOf(backend, 'import.preview', {
    ...{ file: putCsv(backend, list, 'c.csv'), target: 'people' },
  })
  expect([people.target, people.knownSince]).toEqual(['people', null])
})

it('leaves out of the pool who left it, until she says so, and tells of a consent taken back', async () => {
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Fenna Fabel', email: 'fenna@voorbeeld.example' },
  })
  await valueOf(backend, 'pool.join', { person: { id: personId } })
  await valueOf(backend, 'pool.leave', { personId })
  const consent = {
    personId,
    purpose: 'pool',
    givenOn: isoDate('2026-01-05'),
    how: 'mail',
  } as const
  await valueOf(backend, 'privacy.addConsent', consent)
  const [{ id: consentId } = { id: '' }] = (
    await valueOf(backend, 'privacy.ofPerson', { personId })
  ).consents
  await valueOf(backend, 'privacy.withdrawConsent', {
    ...{ consentId: consentId as never, on: isoDate('2026-06-01') },
  })
  const file = putCsv(backend, list, 'pool.csv')
  const preview = await valueOf(backend, 'import.preview', { file, outcome: 'changed' })
  const [row] = preview.rows
  expect(row?.notes.map(({ kind }) => kind)).toEqual(['consent-withdrawn'])
  expect(row?.changes[0]).toMatchObject({ field: 'inPool', isChosen: false })
  await valueOf(backend, 'import.apply', { file })
  expect(profileOf(personId)).toMatchObject({ leftOn: '2026-11-23', roles: ['tolk'] })
  const fields = ['inPool']
  const choices = [{ row: row?.row ?? 0, choice: 'merge' as const, fields }]
  await valueOf(backend, 'import.apply', { file, choices })
  expect(profileOf(personId)?.leftOn).toBeNull()
})

it('reads a workbook back as it was written', async () => {
  await valueOf(backend, 'import.apply', {
    file: await previewed(putCsv(backend, list, 'pool.csv')),
  })
  const before = profiles()
  const preview = await valueOf(backend, 'import.preview', { file: putCsv(backend, list, 'p.csv') })
  const rows = preview.rows.map(({ name, languages }) => [name ?? '', languages ?? ''])
  const model: Workbook = {
    ...{ title: 'Pool', subject: '' },
    sheets: [
      {
        ...{ name: 'Pool', columns: [{ width: 30 }, { width: 40 }], headerRow: 1 },
        ...{ filterThrough: null, footer: '' },
        rows: [['Naam', 'Talen'], ...rows].map((cells) => ({
          cells: cells.map((cell) => textCell(cell)),
        })),
      },
    ],
  }
  const bytes = await writeWorkbook(model, { now: backendNow })
  const file = await previewed(backend.files.put('pool.xlsx', bytes).id, 'pool')
  const again = await valueOf(backend, 'import.preview', { file, target: 'pool' })
  expect(again.counts).toMatchObject({ new: 0, changed: 0 })
  expect(again.rows.flatMap(({ changes }) => changes)).toEqual([])
  expect(profiles()).toEqual(before)
})

const backendNow = '2026-11-23T08:00:00.000Z' as never

async function previewed<Id>(file: Id, target: 'pool' | null = null): Promise<Id> {
  await valueOf(backend, 'import.preview', { file: file as never, target })
  return file
}
