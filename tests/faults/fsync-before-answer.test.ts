import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder.ts'
import type { Told } from './random-work.ts'
import { reportLeftOut, reportRow } from './report-row.ts'
import { runProgram } from './run-program.ts'
import { whyNoTracer } from './tracer.ts'

const why = whyNoTracer()
if (why !== undefined) reportLeftOut('P1', why)

it.skipIf(why !== undefined)(
  'has every commit on disk before it is said to be there',
  { timeout: 120_000 },
  async () => {
    const folder = aFolder()
    const trace = join(folder, 'trace')
    const calls = 'trace=fsync,fdatasync,write'
    const before = ['strace', '-f', '-e', calls, '-s', '300', '-o', trace]
    const { lines, errors } = await runProgram('random-commands', [join(folder, 'data'), 3, 300], {
      before,
    })
    expect(errors).toBe('')
    const told = lines.slice(1).map((line) => JSON.parse(line) as Told)

    let synced = 0
    let syncedSince = 0
    let revision: number | undefined
    let commits = 0
    const tooEarly: string[] = []
    for (const line of readFileSync(trace, 'utf8').split('\n')) {
      if (/(fsync|fdatasync)(\(\d+\)| resumed>\)) += 0$/.test(line)) {
        synced += 1
        syncedSince += 1
      }
      const said = /write\(1, "(\{.*\})\\n"/.exec(line)?.[1]
      if (said === undefined) continue
      const answer = JSON.parse(said.replaceAll('\\"', '"')) as Told
      if (revision !== undefined && answer.revision !== revision) {
        commits += 1
        if (syncedSince === 0) tooEarly.push(line)
      }
      revision = answer.revision
      syncedSince = 0
    }
    expect(told).toHaveLength(300)
    expect(tooEarly).toEqual([])
    expect(commits).toBeGreaterThanOrEqual(100)
    expect(synced).toBeGreaterThanOrEqual(commits)
    reportRow('P1', 1, {
      'commands answered': told.length,
      commits,
      fsyncs: synced,
      'said before it was on disk': 0,
    })
  },
)
