import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { connect } from '#backend/db/connection'
import { keyFile, noKey } from '#backend/key-file'
import type { KeySource } from '#backend/ports'
import { startBackend } from '#backend/start'
import { must } from './a-backend.ts'
import { medianCpuMs } from './measure.ts'

type Times = Record<'open' | 'one change, saved' | 'a list of 2,000 taken in' | 'search', number>

/** What encryption costs: the same store with a key and without, in one run. */
export async function benchEncryption(folder: string): Promise<string[]> {
  // The first ones find nothing compiled yet.
  await timesOf(join(folder, 'warm'), noKey, 10)
  const withKey = join(folder, 'with')
  const encrypted = await timesOf(withKey, keyFile(join(withKey, 'schakel.key')), 1)
  const plain = await timesOf(join(folder, 'without'), noKey, 1)
  const lines = (Object.keys(encrypted) as (keyof Times)[]).map((what) =>
    costLine(what, encrypted[what], plain[what]),
  )
  return [...lines, await bareOpen(folder)]
}

async function timesOf(folder: string, keySource: KeySource, part: number): Promise<Times> {
  const start = () => startBackend({ dataFolder: folder, keySource })
  const backend = start()
  const change = await medianCpuMs(300 / part, (turn) =>
    must(backend, 'people.create', { name: `Voorbeeld ${letters(turn)}` }),
  )
  const list = await medianCpuMs(Math.ceil(5 / part), (turn) => takeIn(backend, turn))
  const words = ['am', 'vo', 'pr', 'el']
  const search = await medianCpuMs(60 / part, (turn) =>
    must(backend, 'people.list', { search: words[turn % words.length] }),
  )
  backend.close()
  const open = await medianCpuMs(Math.ceil(9 / part), () => start().close())
  return { open, 'one change, saved': change, 'a list of 2,000 taken in': list, search }
}

async function takeIn(backend: ReturnType<typeof startBackend>, turn: number): Promise<void> {
  const rows = Array.from({ length: 2000 }, (_, row) => {
    const own = letters(turn * 2000 + row)
    return `Voorbeeld Proefstuk${own};${own}@voorbeeld.example;Organisatie ${row % 50}`
  })
  const list = ['Naam;E-mail;Organisatie', ...rows].join('\n')
  const file = backend.files.put('lijst.csv', new TextEncoder().encode(list)).id
  await must(backend, 'import.preview', { file, target: 'people', limit: 0 })
  await must(backend, 'import.apply', { file, target: 'people' })
}

/** Opening alone, without what Schakel checks at a start. */
async function bareOpen(folder: string): Promise<string> {
  const time = (path: string, key: Uint8Array | null) =>
    medianCpuMs(40, () => connect(join(folder, path), key).close())
  const key = randomBytes(32)
  return costLine('open, bare driver', await time('bare.db', key), await time('plain.db', null))
}

function costLine(what: string, encrypted: number, plain: number): string {
  const times = (encrypted / plain).toFixed(2)
  return `encrypted against plain, ${what}: ${encrypted.toFixed(2)} ms of processor, ${plain.toFixed(2)} ms, ratio ${times}`
}

// Letters, not digits: a name with a number in it is no name to the reader.
function letters(turn: number): string {
  return String(turn).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
}
