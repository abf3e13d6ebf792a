import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import { keyFile } from '#backend/key-file'
import type { Backend } from '#backend/start'
import { aBackend, ask, countingIds, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import {
  aCanary,
  canary,
  canaryWords,
  nameEverywhere,
  numbersOf,
  wordsInFolder,
} from './a-canary.ts'

const storeOf = ({ opened }: Backend) => {
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  return opened.store
}

async function aFolderWithCanary() {
  const folder = aFolder()
  const keySource = keyFile(join(folder, 'schakel.key'))
  const backend = aBackend({ dataFolder: folder, keySource })
  const found = await aCanary(backend)
  const empty = storeOf(backend).write(
    'people.change',
    (db) => nameEverywhere(db, found.personId),
    () => false,
  ).result
  storeOf(backend).backUp('start')
  await valueOf(backend, 'people.create', { name: 'Bas Bedacht' })
  storeOf(backend).backUp('voor-inlezen')
  const key = keySource.read(true)
  if (!(key instanceof Uint8Array)) throw new Error('No key')
  return { folder, keySource, backend, key, empty, ...found }
}

it('leaves no word of somebody in any file, and every number as it was', async () => {
  const desk = await aFolderWithCanary()
  const { folder, backend, key, personId, eventId } = desk
  expect(desk.empty).toEqual([])
  const before = await numbersOf(backend, eventId)
  backend.close()
  const found = wordsInFolder(folder, key)
  const holding = Object.entries(found).filter(([, words]) => words.length > 0)
  expect(holding.map(([name]) => name).toSorted()).toEqual(
    Object.keys(found)
      .filter((name) => /\.(?:db|schakel)$/.test(name))
      .toSorted(),
  )
  // Two backups are of before the lists were taken in, when no remark was written yet.
  expect(holding.length).toBe(5)
  expect(holding.filter(([, words]) => words.length === canaryWords.length).length).toBe(3)

  const again = aBackend({
    ...{ dataFolder: folder, keySource: desk.keySource, newId: countingIds('later') },
  })
  const answer = await ask(again, 'privacy.erase', {
    personIds: [personId],
    typed: ` ${canary.name} `,
  })
  expect(answer).toMatchObject({ kind: 'ok', value: { erased: 1, lapsing: [] } })
  expect(await numbersOf(again, eventId)).toEqual(before)
  expect((await ask(again, 'history.undo', {})).kind).toBe('refused')
  expect(storeOf(again).read(findBrokenAudit)).toBeUndefined()
  // A question in which somebody was named can still be asked.
  expect((await ask(again, 'groups.list', {})).kind).toBe('ok')
  again.close()
  const left = Object.entries(wordsInFolder(folder, key)).filter(([, words]) => words.length > 0)
  expect(left).toEqual([])
})
