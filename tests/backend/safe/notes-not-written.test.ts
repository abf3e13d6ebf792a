import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readNotes } from '#backend/safe/notes'
import { valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { addPerson, aKeptStore } from '../../builders/a-kept-store.ts'

const nobody = 65_534

/** Nothing can be written in this folder; root may write anywhere, so root is somebody else now. */
function closeToWriting(folder: string): void {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    for (const path of [folder, ...inside.map((name) => join(folder, name))]) {
      chownSync(path, nobody, nobody)
    }
  }
  chmodSync(folder, 0o555)
  if (isRoot) process.seteuid?.(nobody)
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o755)
  })
}

it.skipIf(process.platform === 'win32')(
  'lists the copies also where what was looked at cannot be noted',
  async () => {
    const folder = aFolder()
    const backend = aKeptStore(folder)
    onTestFinished(() => backend.close())
    await addPerson(backend, 'Anna Voorbeeld')
    await valueOf(backend, 'backups.make', {})
    closeToWriting(folder)

    const { backups } = await valueOf(backend, 'backups.list', {})
    expect(backups.map(({ state }) => state)).toEqual(['whole'])
    expect(statSync(folder).mode & 0o777).toBe(0o555)
    expect(readNotes(folder).checked).toEqual({})
  },
)
