import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { describeBackups } from '#backend/safe/backups/describe-backups'
import { changeNotes } from '#backend/safe/notes'
import { aFolder } from '../../builders/a-folder.ts'
import { aSafe, hashOfStore, leave, rename, storeOf, times } from './a-safe.ts'
import { runChild } from './run-child.ts'

/** A small repeatable stream of numbers, so that a failing run can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const pageBytes = 4096

/** Changes some bytes, or whole pages, somewhere in a file. */
function spoil(bytes: Buffer, seed: number): Buffer {
  const next = numbers(seed)
  const page = () => next(bytes.length / pageBytes) * pageBytes
  switch (seed % 8) {
    case 0:
      return bytes.fill(0, ...((at) => [at, at + pageBytes] as const)(page()))
    case 1: {
      const [one, other] = [page(), page()]
      const kept = Buffer.from(bytes.subarray(one, one + pageBytes))
      bytes.copy(bytes, one, other, other + pageBytes)
      kept.copy(bytes, other)
      return bytes
    }
    case 2:
      return bytes.subarray(0, 1 + next(bytes.length - 1))
    default:
      for (let left = 1 + next(16); left > 0; left -= 1) {
        const at = next(bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255))
      }
      return bytes
  }
}

const flips = times(50, 1000)

it(`C1: refuses or reads rightly ${flips} damaged files, and changes none`, () => {
  const folder = aFolder()
  const safe = aSafe(folder)
  const hash = hashOfStore(storeOf(safe))
  leave(safe, folder)
  const path = join(folder, 'schakel.db')
  const good = readFileSync(path)
  let wrong = 0
  let refused = 0
  for (let seed = 1; seed <= flips; seed += 1) {
    const spoiled = spoil(Buffer.from(good), seed)
    writeFileSync(path, spoiled)
    const opened = aSafe(folder)
    if (opened.opened.state === 'open') {
      const isRight = hashOfStore(storeOf(opened)) === hash && storeOf(opened).check().length === 0
      if (!isRight) wrong += 1
      storeOf(opened).close()
    } else {
      refused += 1
      expect({ seed, state: opened.opened.state }).toEqual({ seed, state: 'damaged' })
      expect(readFileSync(path).equals(spoiled)).toBe(true)
    }
    for (const end of ['-wal', '-journal']) rmSync(path + end, { force: true })
  }
  console.log(`C1 damaged pages: ${flips} runs, ${wrong} silently wrong (${refused} refused)`)
  expect({ wrong, isMostlyRefused: refused > flips * 0.9 }).toEqual({
    wrong: 0,
    isMostlyRefused: true,
  })
})

const cuts = times(20, 200)

it(`C2: holds what was done up to somewhere, and says how much is missed, in ${cuts} cut-off logs`, () => {
  const source = aFolder()
  const safe = aSafe(source)
  const store = storeOf(safe)
  const states = new Map([[store.status().revision, hashOfStore(store)]])
  for (let turn = 1; turn <= 12; turn += 1) {
    rename(store, `Voorbeeldstreek ${turn}`)
    states.set(store.status().revision, hashOfStore(store))
  }
  const last = store.status().revision
  const next = numbers(7)
  let torn = 0
  for (let turn = 1; turn <= cuts; turn += 1) {
    const folder = aFolder()
    for (const name of ['schakel.db', 'schakel.db-wal', 'schakel.key', 'schakel.key.kenmerk']) {
      copyFileSync(join(source, name), join(folder, name))
    }
    changeNotes(folder, { revision: last })
    const log = readFileSync(join(folder, 'schakel.db-wal'))
    writeFileSync(join(folder, 'schakel.db-wal'), log.subarray(0, next(log.length + 1)))
    const cut = aSafe(folder)
    const { revision, lostChanges } = storeOf(cut).status()
    if (states.get(revision) !== hashOfStore(storeOf(cut))) torn += 1
    if (lostChanges !== last - revision) torn += 1
    storeOf(cut).close()
  }
  store.close()
  console.log(`C2 cut-off log: ${cuts} runs, ${torn} torn or unsaid`)
  expect(torn).toBe(0)
})

it('C3: says of each what it is: no log, an empty file, another file, another key', () => {
  const source = aFolder()
  const safe = aSafe(source)
  storeOf(safe).backUp('zelf')
  rename(storeOf(safe), 'Voorbeeldstreek')
  changeNotes(source, { revision: storeOf(safe).status().revision })
  const withLog = aFolder()
  cpSync(source, withLog, { recursive: true })
  leave(safe, source)
  const spoiled = (change: (folder: string, path: string) => void) => {
    const folder = aFolder()
    cpSync(source, folder, { recursive: true })
    change(folder, join(folder, 'schakel.db'))
    const { opened } = aSafe(folder)
    if (opened.state === 'open') opened.store.close()
    return opened.state
  }
  rmSync(join(withLog, 'schakel.db-wal'))
  const lostLog = aSafe(withLog).opened
  expect({
    noLog: lostLog.state === 'open' ? lostLog.store.status().lostChanges : lostLog.state,
    empty: spoiled((_, path) => writeFileSync(path, '')),
    away: spoiled((_, path) => rmSync(path)),
    text: spoiled((_, path) => writeFileSync(path, 'Beste lezer, '.repeat(800))),
    otherKey: spoiled((folder) => writeFileSync(join(folder, 'schakel.key'), 'ab'.repeat(32))),
    emptyWithoutCopies: spoiled((folder, path) => {
      writeFileSync(path, '')
      rmSync(backupsIn(folder), { recursive: true })
      rmSync(join(folder, 'schakel.toestand.json'))
    }),
  }).toEqual({
    noLog: 1,
    empty: 'gone',
    away: 'gone',
    text: 'damaged',
    otherKey: 'wrong-key',
    emptyWithoutCopies: 'open',
  })
  console.log('C3 log away, empty, text, other key: 6 runs, 0 silently wrong')
})

it('C4: marks the damaged copies and still offers the newest good one', () => {
  const folder = aFolder()
  const safe = aSafe(folder)
  for (let turn = 1; turn <= 5; turn += 1) {
    rename(storeOf(safe), `Voorbeeldstreek ${turn}`)
    storeOf(safe).backUp('zelf')
  }
  for (const [at, { name }] of listBackups(backupsIn(folder)).slice(0, 4).entries()) {
    const path = join(backupsIn(folder), name)
    const bytes = readFileSync(path)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(path, at === 2 ? bytes.subarray(0, 9000) : bytes)
    const states = describeBackups(safe, { looksAgain: false }).map(({ state }) => state)
    expect(states).toEqual(states.map((_, place) => (place <= at ? 'damaged' : 'whole')))
  }
  leave(safe, folder)
  console.log('C4 damaged copies: 4 runs, 0 losses')
})

it('L1: a second process is told, and writes nothing', async () => {
  const folder = aFolder()
  leave(aSafe(folder), folder)
  const before = readFileSync(join(folder, 'schakel.db'))
  let state = ''
  await runChild(['hold', folder, '20000'], (child) => {
    state = aSafe(folder).opened.state
    child.kill('SIGKILL')
  })
  expect(state).toBe('in-use')
  expect(readFileSync(join(folder, 'schakel.db')).equals(before)).toBe(true)
  console.log('L1 two processes: 1 runs, 0 losses')
})

it('L2: waits for a lock that is held shortly', async () => {
  const folder = aFolder()
  leave(aSafe(folder), folder)
  let state = ''
  await runChild(['hold', folder, '600'], () => {
    const safe = aSafe(folder)
    state = safe.opened.state
    if (state === 'open') leave(safe, folder)
  })
  expect(state).toBe('open')
  expect(existsSync(join(folder, 'schakel.db'))).toBe(true)
  console.log('L2 lock held briefly: 1 runs, 0 losses')
})
