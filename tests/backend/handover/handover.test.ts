import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { keyFile } from '#backend/key-file'
import type { Backend } from '#backend/start'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aCanary, canaryWords, nameEverywhere } from '../privacy/a-canary.ts'
import { inThisProcess } from '../excel-read/in-this-process.ts'
import { filesInside, wordsInside } from './files-inside.ts'

const aPlace = () => mkdtempSync(join(tmpdir(), 'schakel-overdracht-'))

function bytesOf(backend: Backend, id: string): Uint8Array {
  const file = backend.files.find(id as never)
  if (!file) throw new Error('The file is gone')
  return file.bytes
}

async function dossier(backend: Backend, variant: 'with-people' | 'without-people') {
  const made = await valueOf(backend, 'handover.make', { variant })
  const [file] = made.files
  if (!file) throw new Error('No dossier was made')
  return { ...made, name: file.name, bytes: bytesOf(backend, file.id) }
}

async function aStoreWithCanary(dataFolder: string): Promise<Backend> {
  const backend = aBackend({
    dataFolder,
    keySource: keyFile(join(dataFolder, 'schakel.key')),
    startGateChild: inThisProcess,
  })
  const { personId } = await aCanary(backend)
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  backend.opened.store.seed((db) => void nameEverywhere(db, personId))
  return backend
}

it('names nobody in any file of the dossier without people, and everybody in the other', async () => {
  const backend = await aStoreWithCanary(aPlace())
  const without = await dossier(backend, 'without-people')
  expect(wordsInside(without.bytes, canaryWords)).toEqual({})
  // So that the search itself is seen to find something.
  const whole = await dossier(backend, 'with-people')
  expect(Object.keys(wordsInside(whole.bytes, ['Kanariëtte'])).join()).toMatch(/mensen\.xlsx/)
  expect(Object.keys(unzipSync(without.bytes))).not.toContain('schakel-reservekopie.schakel')
  backend.close()
}, 120_000)

it('holds what the preview promised, with a copy that another store opens by the recovery key', async () => {
  const folder = aPlace()
  const backend = await aStoreWithCanary(folder)
  const { recoveryKey } = await valueOf(backend, 'keys.makeRecoveryKey', {})
  const promised = await valueOf(backend, 'handover.preview', { variant: 'with-people' })
  const made = await dossier(backend, 'with-people')
  const files = unzipSync(made.bytes)
  expect(Object.keys(files).toSorted()).toEqual(
    promised.files.map(({ fileName }) => fileName).toSorted(),
  )
  expect([made.letters, made.sheets, made.others]).toEqual([
    promised.letters,
    promised.sheets,
    promised.others,
  ])
  const sheets = Object.keys(filesInside(made.bytes)).filter((path) =>
    /worksheets\/sheet\d+\.xml$/.test(path),
  )
  expect(sheets).toHaveLength(promised.sheets)
  expect(made.copy).toEqual({ isEncrypted: true, opensWith: 'recovery-key' })

  const elsewhere = aPlace()
  const successor = aBackend({
    dataFolder: elsewhere,
    keySource: keyFile(join(elsewhere, 'schakel.key')),
  })
  const copy = files['schakel-reservekopie.schakel']
  if (!copy) throw new Error('There is no copy in the dossier')
  const file = successor.files.put('schakel-reservekopie.schakel', copy).id
  await valueOf(successor, 'backups.restoreFile', { file, secret: { recoveryKey } })
  expect(await hashOf(successor)).toBe(await hashOf(backend))
  const counts = async (of: Backend) => (await valueOf(of, 'system.status', {})).counts
  expect(await counts(successor)).toEqual(await counts(backend))
  successor.close()
  backend.close()
}, 120_000)

it('gives the same bytes at the same moment', async () => {
  const backend = aBackend()
  const first = await dossier(backend, 'without-people')
  expect(Buffer.from(first.bytes).equals((await dossier(backend, 'without-people')).bytes)).toBe(
    true,
  )
  backend.close()
})

it('counts what is not arranged yet, and has no copy of a store in memory', async () => {
  const backend = aBackend()
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: '2026-11-02' as never, subject: 'Over werk (voorbeeld)' },
    outcomes: [{ text: 'Iemand belt de taalschool' }],
  })
  await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  const preview = await valueOf(backend, 'handover.preview', { variant: 'with-people' })
  expect(preview).toMatchObject({ letters: 1, withoutOwner: 1, withoutPurpose: 1 })
  const made = await dossier(backend, 'with-people')
  expect(made).toMatchObject({ copy: null, name: '2026-11-23_overdrachtsdossier_achterhoek.zip' })
  backend.close()
})
