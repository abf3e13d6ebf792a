import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { EventId } from '#domain/shared/ids'
import { findBrokenAudit } from '#backend/db/audit'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { valueOf } from '../builders/a-backend.ts'
import { aFolder } from '../builders/a-folder.ts'

const kills = Number(process.env['SCHAKEL_KILLS'] ?? 50)
const eventId = 'plan-2025-02-14' as EventId

type Told = { kind: string; id: string }

/** Lets a process do random commands and kills it hard; gives everything it said was done. */
function runAndKill(folder: string, seed: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const program = join(import.meta.dirname, 'random-commands.ts')
    const child = spawn(process.execPath, [program, folder, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), (seed * 7919) % 61)
      output += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', () => {
      // A line that was cut off halfway was not said.
      const lines = output.split('\n').slice(0, -1)
      resolve(lines.map((line) => JSON.parse(line) as Told))
    })
  })
}

function reopen(folder: string): Backend {
  return startBackend({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    checksAnswers: true,
  })
}

async function findLost(backend: Backend, told: readonly Told[]): Promise<Told[]> {
  const { people } = await valueOf(backend, 'attendance.list', { eventId })
  const chains = await valueOf(backend, 'budget.chains', {})
  const present = new Set(
    people.filter(({ isPresent }) => isPresent).map(({ personId }) => personId),
  )
  const booked = new Set(chains.filter(({ entries }) => entries.length === 1).map(({ id }) => id))
  const known = new Set<string>([...present, ...booked])
  return told.filter(({ kind, id }) => (kind === 'person' || kind === 'chain') && !known.has(id))
}

it(`loses nothing that was acknowledged and tears nothing apart in ${kills} hard kills`, async () => {
  const folder = aFolder()
  const told: Told[] = []
  for (let seed = 1; seed <= kills; seed += 1) told.push(...(await runAndKill(folder, seed)))

  const backend = reopen(folder)
  expect(backend.opened.state).toBe('open')
  expect(await findLost(backend, told)).toEqual([])

  const list = await valueOf(backend, 'attendance.list', { eventId })
  // A walk-in is a person, a participation and a log row: all three or none.
  expect(list.people.filter(({ isPresent }) => !isPresent)).toEqual([])
  expect(list.counts.registered).toBe(list.counts.present)
  const totals = await valueOf(backend, 'budget.totals', {})
  expect([totals.byEvent, totals.byYear, totals.byChain]).toEqual(Array(3).fill(totals.byLine))
  if (backend.opened.state === 'open') {
    expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
  }
  backend.close()

  console.log(`${kills} kills, ${told.length} acknowledged, 0 lost`)
  expect(told.filter(({ kind }) => kind !== 'ready').length).toBeGreaterThan(kills)
})
