import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import { aFolder } from '../builders/a-folder.ts'
import { hashOf } from '../builders/a-backend.ts'
import { diskTracer, readDiskLog } from './disk-log.ts'
import { lossyDisk } from './lossy-disk.ts'
import { numbersFrom } from './numbers-from.ts'
import { revisionOf, seededBackend } from './random-work.ts'
import { reportLeftOut, reportRow, times } from './report-row.ts'
import { runProgram } from './run-program.ts'
import { whyNoTracer } from './tracer.ts'

const states = times({ short: 40, long: 500 })
const commands = times({ short: 60, long: 240 })

type Content = { readonly revision: number; readonly hash: string }

/** Opens what a power cut left, as the program would. */
async function open(folder: string): Promise<Content> {
  const backend = seededBackend(folder, 0)
  try {
    if (backend.opened.state !== 'open') throw new Error(`The store is ${backend.opened.state}`)
    expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
    return { revision: revisionOf(backend), hash: await hashOf(backend) }
  } finally {
    backend.close()
  }
}

const why = whyNoTracer()
if (why !== undefined) reportLeftOut('P2', why)

it.skipIf(why !== undefined)(
  `keeps what was acknowledged through ${states} power cuts`,
  async () => {
    const top = aFolder()
    const data = join(top, 'data')
    mkdirSync(data)
    const trace = join(top, 'trace')
    await runProgram('recorded-work', [data, 5, commands], { before: diskTracer(trace) })
    const log = readDiskLog(trace, data)
    rmSync(trace)

    const syncs = log.flatMap((event, index) => (event.kind === 'sync' ? [index] : []))
    const contents = log.flatMap((event) =>
      event.kind === 'said' ? [JSON.parse(event.text) as Content] : [],
    )
    expect(contents.length).toBeGreaterThan(commands / 4)
    const hashAt = new Map(contents.map(({ revision, hash }) => [revision, hash]))

    // Just before a sync ends most is waiting, so that is where the power goes.
    const cuts = new Map<number, number[]>()
    for (let state = 0; state < states; state += 1) {
      const cut = syncs[Math.floor((state * syncs.length) / Math.min(states, syncs.length))]
      const wrapped = cut ?? syncs[state % syncs.length] ?? 0
      cuts.set(wrapped, [...(cuts.get(wrapped) ?? []), state])
    }

    const disk = lossyDisk()
    let acknowledged: Content | undefined
    let replayed = 0
    for (const [index, event] of log.entries()) {
      for (const state of cuts.get(index) ?? []) {
        const left = join(top, `state-${state}`)
        disk.writeOut(left, numbersFrom(state + 1))
        const found = await open(left)
        const about = `state ${state}, at event ${index} of ${log.length}`
        expect(found.revision, about).toBeGreaterThanOrEqual(acknowledged?.revision ?? 0)
        if (acknowledged) expect(found.hash, about).toBe(hashAt.get(found.revision))
        rmSync(left, { recursive: true })
        replayed += 1
      }
      disk.apply(event)
      if (event.kind === 'said') acknowledged = JSON.parse(event.text) as Content
    }
    expect(replayed).toBe(states)
    reportRow('P2', states, {
      'syncs recorded': syncs.length,
      'commands acknowledged': contents.length,
      lost: 0,
      inconsistent: 0,
    })
  },
)
