import { createHash } from 'node:crypto'
import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeSentence } from '#domain/texts/store'
import { aFolder } from '../builders/a-folder.ts'
import { hashOf } from '../builders/a-backend.ts'
import { seededBackend } from './random-work.ts'
import { reportLeftOut, reportRow } from './report-row.ts'
import { runProgram } from './run-program.ts'

const nobody = 65_534
const isRoot = process.getuid?.() === 0
const why = 'only root can be somebody who may not write'
if (!isRoot) reportLeftOut('R1', why)

/** Every file under a folder with its content. */
function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
}

/** A folder of somebody who is not root, of which the modes are as given. */
async function aFolderOfNobody(): Promise<{ data: string; hash: string }> {
  const top = aFolder()
  const data = join(top, 'data')
  const backend = seededBackend(data, 0)
  const hash = await hashOf(backend)
  backend.close()
  chmodSync(top, 0o755)
  for (const path of [data, ...readdirSync(data).map((name) => join(data, name))]) {
    chownSync(path, nobody, nobody)
  }
  return { data, hash }
}

it.skipIf(!isRoot).each([
  ['the folder', 0o555, 0o644],
  ['the file', 0o755, 0o444],
  ['the folder and the file', 0o555, 0o444],
])('says that %s may not be written, and changes nothing', async (_, folderMode, fileMode) => {
  const { data, hash } = await aFolderOfNobody()
  chmodSync(join(data, 'schakel.db'), fileMode)
  chmodSync(data, folderMode)
  const before = contentOf(data)
  const { lines, errors } = await runProgram('say-state', [data], { uid: nobody })
  expect(errors).toBe('')
  expect(JSON.parse(lines.join(''))).toEqual({
    state: 'read-only',
    answer: { kind: 'unavailable', state: 'read-only', sentence: storeSentence['read-only'] },
  })
  expect(contentOf(data)).toEqual(before)

  chmodSync(join(data, 'schakel.db'), 0o644)
  chmodSync(data, 0o755)
  const again = seededBackend(data, 1)
  expect(await hashOf(again)).toBe(hash)
  again.close()
  const allowed = await runProgram('say-state', [data], { uid: nobody })
  expect(JSON.parse(allowed.lines.join(''))).toMatchObject({ state: 'open' })
  reportRow('R1', 1, { 'edits lost': 0, 'files changed': 0 })
})
