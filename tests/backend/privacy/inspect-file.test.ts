import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { FileRefId } from '#domain/shared/ids'
import { keyFile } from '#backend/key-file'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'

const put = (backend: Backend, name: string, text: string) =>
  backend.files.put(name, new TextEncoder().encode(text)).id

it('counts the people in a list, and those who are in Netwerk', async () => {
  const backend = aBackend()
  const email = 'anna@voorbeeld.example'
  const { personId } = await valueOf(backend, 'people.create', { name: 'Anna Proefstuk', email })
  const list = [
    'Naam;E-mail;Opmerking',
    `Anna Proefstuk;${email};`,
    'Bas Bedacht;bas@voorbeeld.example;111222333',
  ]
  const file = put(backend, 'gelekt.csv', list.join('\n'))
  expect(await valueOf(backend, 'privacy.inspectFile', { file })).toMatchObject({
    ...{ name: 'gelekt.csv', kind: 'workbook', isEncrypted: false, people: 2, inNetwork: 1 },
    sheets: [{ rows: 2, columns: ['Naam', 'E-mail', 'Opmerking'] }],
    known: [{ personId, name: 'Anna Proefstuk' }],
    hasBsn: true,
  })
})

it('reads what a backup says of itself, without its key', async () => {
  const folder = aFolder()
  const backend = aBackend({ dataFolder: folder, keySource: keyFile(join(folder, 'schakel.key')) })
  await valueOf(backend, 'people.create', { name: 'Anna Proefstuk' })
  if (backend.opened.state !== 'open') throw new Error('Not open')
  const bytes = readFileSync(backend.opened.store.backUp('start'))
  const file = backend.files.put('kopie.schakel', bytes).id
  expect(await valueOf(backend, 'privacy.inspectFile', { file })).toMatchObject({
    ...{ kind: 'backup', isEncrypted: true, madeAt: '2026-11-23T08:00:00.000Z', people: 1 },
    inNetwork: null,
  })
})

it('tells an open database from one that cannot be read', async () => {
  const backend = aBackend()
  const plain = put(backend, 'iets.db', 'SQLite format 3\0 en verder')
  const closed = put(backend, 'schakel.db', 'q8f7w3')
  const kinds = await Promise.all(
    [plain, closed].map((file) => valueOf(backend, 'privacy.inspectFile', { file })),
  )
  expect(kinds.map(({ kind, isEncrypted }) => [kind, isEncrypted])).toEqual([
    ['database', false],
    ['database', null],
  ])
})

it('says so when a file is not there or cannot be read', async () => {
  const backend = aBackend()
  const gone = await ask(backend, 'privacy.inspectFile', { file: 'weg' as FileRefId })
  expect(gone).toMatchObject({ kind: 'refused', reason: 'file-gone' })
  const file = put(backend, 'plaatje.png', '\u0001\u0002\u0003')
  const refused = await ask(backend, 'privacy.inspectFile', { file })
  expect(refused).toMatchObject({ kind: 'refused', reason: 'file-refused' })
})
