import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { isBackupWhole } from '#backend/safe/container'
import { aFolder } from '../../builders/a-folder.ts'
import { aSafe, hashOfStore, leave, rename, storeOf, times } from './a-safe.ts'
import { runChild } from './run-child.ts'

const kills = times(6, 300)

it(`K3: leaves only whole copies under their own name in ${kills} kills during a copy`, async () => {
  const folder = aFolder()
  let told = 0
  let lost = 0
  for (let turn = 1; turn <= kills; turn += 1) {
    // In the middle of the second, third or fourth copy, however slow the machine is.
    const { lines } = await runChild(
      ['copy', folder],
      (child) => setTimeout(() => child.kill('SIGKILL'), (turn * 7919) % 101),
      2 + (turn % 3),
    )
    const made = lines.filter((line) => line.startsWith('schakel-'))
    told += made.length
    const copies = listBackups(backupsIn(folder))
    const bad = copies.filter(({ name }) => !isBackupWhole(join(backupsIn(folder), name)))
    // Thinning keeps the newest twenty, so what was just told must still stand.
    const missing = made.slice(-15).filter((name) => !copies.some((copy) => copy.name === name))
    lost += bad.length + missing.length
  }
  const safe = aSafe(folder)
  expect(storeOf(safe).check()).toEqual([])
  leave(safe, folder)
  console.log(`K3 kill in a copy: ${kills} runs, ${lost} losses (${told} copies told)`)
  expect(lost).toBe(0)
  expect(told).toBeGreaterThan(0)
})

// K4: one store with a copy of what it was, and the hash of both.
let template = ''
let before = ''
let after = ''
beforeAll(() => {
  template = aTemplate()
  return () => rmSync(template, { recursive: true, force: true })
})

function aTemplate(): string {
  const folder = join(import.meta.dirname, `../../../out/k4-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  const safe = aSafe(folder)
  const store = storeOf(safe)
  rename(store, 'Zoals het was')
  before = hashOfStore(store)
  store.backUp('zelf')
  rename(store, 'Zoals het nu is')
  after = hashOfStore(store)
  leave(safe, folder)
  return folder
}

function aCopyOfTemplate(): string {
  const folder = aFolder()
  cpSync(template, folder, { recursive: true })
  return folder
}

const stepsBefore = ['unpacked', 'saved', 'prepared']
const stepsAfter = ['written down', 'closed', 'keyring', 'log gone', 'swapped', 'noted', 'done']

function hashAfterStart(folder: string): string {
  const safe = aSafe(folder)
  const hash = hashOfStore(storeOf(safe))
  expect(storeOf(safe).check()).toEqual([])
  leave(safe, folder)
  return hash
}

it('K4: holds the old or the restored store after a kill between any two steps', async () => {
  let runs = 0
  for (const step of [...stepsBefore, ...stepsAfter]) {
    const folder = aCopyOfTemplate()
    const { signal } = await runChild(['restore', folder, step])
    expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' })
    expect({ step, hash: hashAfterStart(folder) }).toEqual({
      step,
      hash: stepsAfter.includes(step) ? before : after,
    })
    expect(existsSync(join(folder, 'schakel.herstel.json'))).toBe(false)
    runs += 1
  }
  console.log(`K4 kill in a restore: ${runs} runs, 0 losses`)
})

it('K4: finishes a restore that is cut off again while it is finished', async () => {
  const steps = ['keyring', 'aside', 'log gone', 'swapped', 'noted']
  for (const step of steps) {
    const folder = aCopyOfTemplate()
    writeFileSync(join(folder, 'schakel.db'), 'geen gegevens '.repeat(999))
    await runChild(['restore', folder, 'written down'])
    const { signal } = await runChild(['finish', folder, step])
    expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' })
    expect({ step, hash: hashAfterStart(folder) }).toEqual({ step, hash: before })
    const kept = readdirSync(folder).filter((name) => name.startsWith('schakel-beschadigd-'))
    expect({ step, kept: kept.length }).toEqual({ step, kept: 1 })
  }
  console.log(`K4 kill while a restore is finished: ${steps.length} runs, 0 losses`)
})
