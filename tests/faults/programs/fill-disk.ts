import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Backend } from '#backend/start'
import { saveFile } from '../../../electron/hosts/save-file.ts'
import { ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { seededBackend } from '../random-work.ts'

// Adds people until there is no room, and says how each thing went: the refused one, a look at the
// data, a file that is saved, a new start, and the same again once there is room.
const [folder = '', way = 'limit', ballast = '', copyTo = ''] = process.argv.slice(2)
const codes: string[] = []
const open = (seed: number) =>
  seededBackend(folder, seed, {
    logFault: (name, error) => codes.push(`${name} ${String((error as { code?: string }).code)}`),
  })

const letters = (turn: number) =>
  String(turn).replaceAll(/\d/g, (digit) => 'abcdefghij'[+digit] ?? '')
const add = (backend: Backend, turn: number) =>
  ask(backend, 'people.create', {
    name: `Voorbeeld ${letters(turn)}`,
    note: `voorbeeld ${String(turn)} `.repeat(100),
  })
const count = async (backend: Backend) => (await valueOf(backend, 'people.list', {})).rows.length

function makeRoom(): void {
  if (way === 'limit') spawnSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited'])
  else rmSync(ballast)
}

/** A hundred files that do not fit, each over the same list; says every outcome there was. */
function savedOver(backend: Backend): { outcomes: string[]; left: string; strays: number } {
  const path = join(folder, 'lijst.xlsx')
  const outcomes = new Set<string>()
  for (let turn = 0; turn < 100; turn += 1) {
    const { id } = backend.files.put('lijst.xlsx', new Uint8Array(4 * 1024 * 1024 + turn))
    outcomes.add(saveFile(backend.files, id, path))
  }
  const strays = readdirSync(folder).filter((name) => name.startsWith('.~')).length
  return { outcomes: [...outcomes], left: readFileSync(path, 'utf8'), strays }
}

if (way === 'disk') writeFileSync(ballast, new Uint8Array(1024 * 1024))
const first = open(7)
writeFileSync(join(folder, 'lijst.xlsx'), 'the old list')
let turn = 0
let before = { hash: '', people: 0 }
let refused = await add(first, turn)
while (refused.kind === 'ok' && turn < 20_000) {
  before = { hash: await hashOf(first), people: await count(first) }
  turn += 1
  refused = await add(first, turn)
}
const after = { hash: await hashOf(first), people: await count(first) }
const saved = savedOver(first)
first.close()
const second = open(8)
const reopened = second.opened.state === 'open' ? await hashOf(second) : second.opened.state
makeRoom()
const again = await add(second, turn)
const undone = await ask(second, 'history.undo', {})
const last = { hash: await hashOf(second), people: await count(second) }
second.close()
if (copyTo !== '') cpSync(folder, copyTo, { recursive: true })
const report = { turn, refused, before, after, saved, reopened, again, undone, last, codes }
writeSync(1, `${JSON.stringify(report)}\n`)
