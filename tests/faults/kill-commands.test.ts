import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import { aFolder } from '../builders/a-folder.ts'
import { hashOf, valueOf } from '../builders/a-backend.ts'
import { aBusyDesk } from '../backend/undo/busy-desk.ts'
import { prepare, randomWork, revisionOf, seededBackend } from './random-work.ts'
import type { Told } from './random-work.ts'
import { reportRow, times } from './report-row.ts'
import { runProgram } from './run-program.ts'

const kills = times({ short: 50, long: 1000 })
// A folder is used for so many kills, so that it stays as small as hers.
const perFolder = 20

type Found = { readonly revision: number; readonly hash: string }

/** The data without its backups, as a kill left it. */
function copyOf(folder: string, name: string): string {
  const copy = join(folder, '..', name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => basename(path) !== 'reservekopieen',
  })
  return copy
}

/** Opens what a kill left and checks that it is sound in itself. */
async function reopen(folder: string): Promise<Found> {
  const backend = seededBackend(folder, 0)
  try {
    const revision = revisionOf(backend)
    if (backend.opened.state !== 'open') throw new Error('The store closed')
    expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
    const { byEvent, byYear, byChain, byLine } = await valueOf(backend, 'budget.totals', {})
    expect([byEvent, byYear, byChain]).toEqual([byLine, byLine, byLine])
    return { revision, hash: await hashOf(backend) }
  } finally {
    backend.close()
  }
}

/**
 * What the content must be: the same commands done again on what was there before. The command
 * that was under way may be wholly there or wholly not, so there are two.
 */
async function expectedAfter(before: string, seed: number, told: readonly Told[]) {
  const backend = seededBackend(before, seed)
  try {
    const prepared = await prepare(backend)
    const states: Found[] = [{ revision: revisionOf(backend), hash: await hashOf(backend) }]
    for await (const step of randomWork(backend, seed, prepared)) {
      if (step.turn <= told.length) expect(step).toEqual(told[step.turn - 1])
      if (step.turn >= told.length) {
        states.push({ revision: step.revision, hash: await hashOf(backend) })
      }
      if (step.turn > told.length) break
    }
    return states.slice(-2)
  } finally {
    backend.close()
  }
}

async function aDesk(folder: string): Promise<void> {
  mkdirSync(folder)
  const backend = seededBackend(folder, 0)
  await aBusyDesk(backend)
  backend.close()
}

it(`loses nothing that was acknowledged and tears nothing apart in ${kills} hard kills`, async () => {
  const top = aFolder()
  const folder = join(top, 'data')
  const names = new Set<string>()
  let acknowledged = 0
  let before = ''
  for (let seed = 1; seed <= kills; seed += 1) {
    if (seed % perFolder === 1) {
      rmSync(folder, { recursive: true, force: true })
      await aDesk(folder)
      before = copyOf(folder, 'before')
    }
    const { lines, errors } = await runProgram('random-commands', [folder, seed], {
      killAfter: (seed * 7919) % 61,
    })
    expect(errors).toBe('')
    const told = lines.slice(1).map((line) => JSON.parse(line) as Told)
    const found = await reopen(copyOf(folder, 'after'))
    const expected = await expectedAfter(before, seed, told)
    expect(expected, `seed ${seed}, after ${told.length} commands`).toContainEqual(found)
    acknowledged += told.length
    for (const { name } of told) names.add(name)
    before = copyOf(folder, 'before')
  }

  expect(acknowledged).toBeGreaterThan(kills)
  reportRow('K1', kills, {
    'commands acknowledged': acknowledged,
    'kinds of command': names.size,
    lost: 0,
    torn: 0,
  })
})
