import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Notice } from '#domain/contract/answers'
import type { FileRefId } from '#domain/shared/ids'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv, putSample } from './sample-files.ts'

let backend: Backend
let notices: Notice[]
beforeEach(() => {
  notices = []
  backend = aBackend({ notify: (notice) => notices.push(notice) })
})
afterEach(() => backend.close())

const fatima = 'Naam;Organisatie;E-mail;Telefoon'

it('refuses a hostile file in Dutch and changes nothing', async () => {
  const before = await hashOf(backend)
  const file = backend.files.put(
    'lijst.xlsx',
    new TextEncoder().encode('PK\u0003\u0004geen zip'),
  ).id
  const answer = await ask(backend, 'import.preview', { file })
  expect(answer).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('Er is niets ingelezen.') as string,
  })
  expect(await ask(backend, 'import.apply', { file })).toMatchObject({ reason: 'file-not-read' })
  expect(await hashOf(backend)).toBe(before)
})

it('says that a file is gone, and that one was not looked at yet', async () => {
  const gone = 'nothing' as FileRefId
  expect(await ask(backend, 'import.preview', { file: gone })).toMatchObject({
    reason: 'file-gone',
  })
  const unread = putSample(backend, 'ketenpartners.xlsx')
  expect(await ask(backend, 'import.apply', { file: unread })).toMatchObject({
    reason: 'file-not-read',
  })
})

it('plans again from the data as it is when the user agrees, not as it was shown', async () => {
  const file = putCsv(backend, [fatima, 'Jan Proef;;jan@voorbeeld.example;'])
  expect((await valueOf(backend, 'import.preview', { file })).counts.new).toBe(1)
  await valueOf(backend, 'people.create', { name: 'Jan Proef', email: 'JAN@voorbeeld.example' })
  expect(await valueOf(backend, 'import.apply', { file })).toMatchObject({
    ...{ added: 0, left: { duplicate: 1 } },
  })
})

it('changes who is known by address, and leaves a merge of who is alike to the user', async () => {
  const known = { organisation: { name: 'Taalhuis Verzonnen' }, email: 'f@voorbeeld.example' }
  await valueOf(backend, 'people.create', { name: 'Fatima van den Berg', ...known })
  await valueOf(backend, 'people.create', { name: 'Jan Proef', email: 'jan@voorbeeld.example' })
  const file = putCsv(backend, [
    fatima,
    'Fatima v.d. Berg;Taalhuis Verzonnen;ander@voorbeeld.example;0314 00 00 12',
    'Jan Proef;Zorg Verzonnen;jan@voorbeeld.example;',
  ])
  const { rows } = await valueOf(backend, 'import.preview', { file })
  expect(rows.map(({ outcome }) => outcome)).toEqual(['doubtful', 'changed'])

  const before = await hashOf(backend)
  const choices = [{ row: 2, choice: 'merge' as const }]
  const report = await valueOf(backend, 'import.apply', { file, choices })
  expect(report).toMatchObject({ added: 0, changed: 1, merged: 1, organisationsAdded: 1 })
  const list = await valueOf(backend, 'people.list', {})
  expect(list.rows).toMatchObject([
    { name: 'Fatima van den Berg', email: 'f@voorbeeld.example', phone: '0314 00 00 12' },
    { name: 'Jan Proef', organisationName: 'Zorg Verzonnen' },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('takes the fields of a merge that the user picks from the file', async () => {
  const known = { organisation: { name: 'Taalhuis Verzonnen' }, email: 'f@voorbeeld.example' }
  await valueOf(backend, 'people.create', { name: 'Fatima van den Berg', ...known })
  const file = putCsv(backend, [
    fatima,
    'Fatima v.d. Berg;Taalhuis Verzonnen;ander@voorbeeld.example;',
  ])
  await valueOf(backend, 'import.preview', { file })
  const choices = [{ row: 2, choice: 'merge' as const, fields: ['email'] }]
  await valueOf(backend, 'import.apply', { file, choices })
  const { rows } = await valueOf(backend, 'people.list', {})
  expect(rows).toMatchObject([{ email: 'ander@voorbeeld.example' }])
})

it('reads a column as the user says, and remembers that for these headings', async () => {
  const lines = ['Wie;Kolom twee', 'Jan Proef;Bakkerij Verzonnen', 'Els Proef;Bakkerij Verzonnen']
  const mapping = [
    { columnIndex: 0, field: 'name' as const },
    { columnIndex: 1, field: 'organisation' as const },
  ]
  const file = putCsv(backend, lines)
  const read = { file, mapping, target: 'people' as const }
  expect((await valueOf(backend, 'import.preview', read)).counts.new).toBe(2)
  await valueOf(backend, 'import.apply', read)
  const again = putCsv(backend, [...lines, 'Bo Proef;Zorg Verzonnen'])
  const preview = await valueOf(backend, 'import.preview', { file: again })
  expect(preview.columns.map(({ field }) => field)).toEqual(['name', 'organisation'])
  expect(preview.knownSince).not.toBeNull()
})

it('writes what holds for the whole list, and takes it back in one step', async () => {
  const file = putCsv(backend, ['Naam;Organisatie', 'Jan Proef;', 'Els Proef;Zorg Verzonnen'])
  const [role] = (await valueOf(backend, 'region.get', {})).chainRoles
  const fill = { organisationName: 'Bakkerij Verzonnen', chainRoleId: role?.id ?? null }
  const { rows } = await valueOf(backend, 'import.preview', { file, fill })
  expect(rows.map(({ organisationName }) => organisationName)).toEqual([
    'Bakkerij Verzonnen',
    'Zorg Verzonnen',
  ])
  const before = await hashOf(backend)
  await valueOf(backend, 'import.apply', { file, fill })
  expect((await valueOf(backend, 'people.list', {})).rows).toMatchObject([
    { name: 'Els Proef', organisationName: 'Zorg Verzonnen', chainRoleId: role?.id },
    { name: 'Jan Proef', organisationName: 'Bakkerij Verzonnen', chainRoleId: role?.id },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('puts what stays behind in a workbook, each row once with its cell, without sensitive columns', async () => {
  const file = putCsv(backend, [
    'Naam;E-mail;Geboortedatum',
    'Jan Proef;jan@voorbeeld.example;01-01-1980',
    ';zonder@voorbeeld.example;01-01-1981',
    'Jan Proef;jan@voorbeeld.example;01-01-1982',
    'n.v.t.;ook@voorbeeld.example;',
  ])
  await valueOf(backend, 'import.preview', { file })
  const made = await valueOf(backend, 'import.left', { file })
  expect(made).toMatchObject({
    ...{ count: 3, files: [{ name: '2026-11-23_niet-ingelezen_lijst.xlsx' }] },
  })
  const held = made.files[0] && backend.files.find(made.files[0].id)
  const reading = await readWorkbook(held?.bytes ?? new Uint8Array(), held?.ref.name ?? '')
  const rows = reading.kind === 'read' ? reading.workbook.sheets[0]?.rows : undefined
  expect(rows?.slice(2).map(({ cells }) => cells)).toEqual([
    ['Rij', 'Cel', 'Wat', 'Reden', 'Naam', 'E-mail'],
    [3, 'A3', 'Afgewezen', 'In deze rij staat geen naam.', null, 'zonder@voorbeeld.example'],
    [
      4,
      'B4',
      'Dubbel',
      'Zelfde e-mailadres als rij 2 (Jan Proef).',
      'Jan Proef',
      'jan@voorbeeld.example',
    ],
    [5, 'A5', 'Afgewezen', 'In deze rij staat geen naam.', 'n.v.t.', 'ook@voorbeeld.example'],
  ])
})

it('gives one page of the rows that were asked for', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `Mens ${letters(index)};;;`)
  const file = putCsv(backend, [fatima, ...lines, 'Zonder;;geen;'])
  const page = await valueOf(backend, 'import.preview', {
    file,
    outcome: 'new',
    offset: 25,
    limit: 10,
  })
  expect([page.total, page.rows.length]).toEqual([31, 6])
})

it('tells how far the reading is, and can stop it', async () => {
  const file = putSample(backend, 'aanmeldingen-cop-20-maart.xlsx')
  const asked = ask(backend, 'import.preview', { file })
  expect(await valueOf(backend, 'import.stop', { file })).toEqual({ wasReading: true })
  expect(await asked).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('gestopt') as string,
  })
  await valueOf(backend, 'import.preview', { file })
  const words = notices.flatMap((notice) => (notice.kind === 'progress' ? [notice.word] : []))
  expect(words.at(-1)).toBe('Klaar')
})

it('takes 20,000 people in and back out again', { timeout: 120_000 }, async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const code = letters(index)
    return `Voor${code} Achter${code};Organisatie ${letters(index % 150)};${code}@voorbeeld.example;`
  })
  const first = await hashOf(backend)
  const file = putCsv(backend, [fatima, ...lines])
  await valueOf(backend, 'import.preview', { file, limit: 0 })
  const started = performance.now()
  const report = await valueOf(backend, 'import.apply', { file })
  const took = performance.now() - started
  expect(report).toMatchObject({ added: 20_000, organisationsAdded: 150 })
  // Some seconds here; a search per row over everything would take an hour.
  expect(took).toBeLessThan(60_000)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

/** A number in letters: names hold no digits. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
}
