import { spawnSync } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renamePatiently } from '#backend/rename-patiently'
import { dialogText } from '#domain/texts/desktop'
import { outcomeOf } from '../../electron/hosts/save-file.ts'
import { aFolder } from '../builders/a-folder.ts'
import { reportRow } from './report-row.ts'
import { runProgram } from './run-program.ts'

/** A rename that another program stops so many times. */
function heldFor(times: number, code: string) {
  let tried = 0
  const rename: typeof renameSync = (from, to) => {
    tried += 1
    if (tried <= times) throw Object.assign(new Error(code), { code })
    renameSync(from, to)
  }
  return { rename, tries: () => tried }
}

function outcome(run: () => void): string {
  try {
    run()
    return 'saved'
  } catch (error) {
    return outcomeOf(error)
  }
}

it.each(['EPERM', 'EBUSY', 'EACCES'])('tries five times more when a rename says %s', (code) => {
  for (const [times, expected] of [
    [1, 'saved'],
    [5, 'saved'],
    [6, 'busy'],
  ] as const) {
    const folder = aFolder()
    writeFileSync(join(folder, 'new'), '')
    const held = heldFor(times, code)
    const run = () => renamePatiently(join(folder, 'new'), join(folder, 'old'), held.rename)
    expect(outcome(run)).toBe(expected)
    expect(held.tries()).toBe(Math.min(times + 1, 6))
  }
  expect(dialogText.busyDetail).toContain('geopend in Excel')
  reportRow('R2', 3, { [`as ${code}`]: '5 retries', 'half files': 0 })
})

it('does not wait for what will not pass', () => {
  const held = heldFor(1, 'ENOSPC')
  expect(outcome(() => renamePatiently('a', 'b', held.rename))).toBe('failed')
  expect(held.tries()).toBe(1)
})

// A file that another one is mounted over cannot be renamed over: the system itself says EBUSY.
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0

it.skipIf(!canMount)('leaves the old file whole when the system itself holds it', async () => {
  const path = join(aFolder(), 'lijst.xlsx')
  writeFileSync(path, 'the old list')
  const script = `mount --bind ${path} ${path} && exec "$@"`
  const before = ['unshare', '-Urm', 'sh', '-c', script, 'sh']
  const { lines } = await runProgram('save-over', [path], { before })
  expect(JSON.parse(lines.join(''))).toEqual({ outcome: 'busy', left: 'the old list', strays: 0 })
  reportRow('R2', 1, { 'held by the system': 'EBUSY', 'old files lost': 0 })
})
