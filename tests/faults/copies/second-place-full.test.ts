import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '../../builders/a-folder.ts'
import { childProgram } from './run-child.ts'

/** A real small disk needs a namespace of its own; not every machine allows that. */
const hasNamespaces = spawnSync('unshare', ['-Urm', 'true']).status === 0

if (hasNamespaces) {
  it('D3: a full second place is said, and costs nothing else', () => {
    const folder = aFolder()
    const stick = join(aFolder(), 'stick')
    mkdirSync(stick)
    const script = 'mount -t tmpfs -o size=64k tmpfs "$1" && exec "$2" "$3" second "$4" "$1"'
    const output = execFileSync(
      'unshare',
      ['-Urm', 'sh', '-c', script, 'sh', stick, process.execPath, childProgram, folder],
      { encoding: 'utf8' },
    )
    expect(JSON.parse(output)).toEqual({ trouble: 'full', copies: 2, there: 0, faults: [] })
    console.log('D3 full second place: 1 runs, 0 losses')
  })
} else {
  it('D3: says that it was left out', () => {
    console.log('D3 full second place: overgeslagen: no user namespaces here')
    expect(hasNamespaces).toBe(false)
  })
}

it('D3: a second place that is not there is said, and costs nothing else', () => {
  const folder = aFolder()
  const output = execFileSync(
    process.execPath,
    [childProgram, 'second', folder, join(folder, 'weg')],
    { encoding: 'utf8' },
  )
  expect(JSON.parse(output)).toEqual({ trouble: 'missing', copies: 2, there: 0, faults: [] })
})
