import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder.ts'
import { seededBackend } from './random-work.ts'
import { reportRow, times } from './report-row.ts'
import { runProgram } from './run-program.ts'

type Said = { kind: 'ready' | 'saving' | 'saved'; name: string; sha256: string }

const kills = times({ short: 20, long: 500 })

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

const isHalf = (name: string) => name.startsWith('.~')

it(`never leaves half a file under its own name in ${kills} hard kills`, async () => {
  const folder = aFolder()
  const data = join(folder, 'data')
  const out = join(folder, 'out')
  mkdirSync(out)
  seededBackend(data, 0).close()

  // What may stand under a name: the last content that was saved, or the one under way.
  const mayStand = new Map<string, Set<string>>()
  let saves = 0
  let strays = 0
  for (let seed = 1; seed <= kills; seed += 1) {
    const { lines, errors } = await runProgram('save-files', [data, out, seed], {
      killAfter: (seed * 7919) % 61,
    })
    expect(errors).toBe('')
    for (const { kind, name, sha256 } of lines.map((line) => JSON.parse(line) as Said)) {
      if (kind === 'saving') mayStand.get(name)?.add(sha256)
      if (kind === 'saving' && !mayStand.has(name)) mayStand.set(name, new Set([sha256]))
      if (kind === 'saved') mayStand.set(name, new Set([sha256]))
      if (kind === 'saved') saves += 1
    }
    for (const name of readdirSync(out).filter((each) => !isHalf(each))) {
      const found = sha256Of(join(out, name))
      expect([...(mayStand.get(name) ?? [])], `seed ${seed}, ${name}`).toContain(found)
      mayStand.set(name, new Set([found]))
    }
    strays += readdirSync(out).filter(isHalf).length
  }

  // The next save of each file and the next start clear what the kills left.
  writeFileSync(join(out, '.~hers.tmp'), 'a file of another program')
  writeFileSync(join(data, '.~schakel.key.0123abcd.tmp'), 'half')
  writeFileSync(join(data, 'reservekopieen', '.~half.schakel.db'), 'half')
  await runProgram('save-files', [data, out, kills + 1, 20])
  expect(readdirSync(out).filter(isHalf)).toEqual(['.~hers.tmp'])
  expect(readdirSync(data).filter(isHalf)).toEqual([])
  expect(readdirSync(join(data, 'reservekopieen')).filter(isHalf)).toEqual([])

  expect(saves).toBeGreaterThan(kills)
  reportRow('K5', kills, {
    'files saved': saves,
    'strays cleared': strays,
    'half under a final name': 0,
    'old files lost': 0,
  })
})
