import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import { diskFullSentence } from '#domain/texts/store'
import { aFolder } from '../builders/a-folder.ts'
import { hashOf } from '../builders/a-backend.ts'
import { seededBackend } from './random-work.ts'
import { reportLeftOut, reportRow } from './report-row.ts'
import type { FaultRow } from './rows.ts'
import { runProgram } from './run-program.ts'

type Content = { readonly hash: string; readonly people: number }
type Report = {
  readonly turn: number
  readonly refused: Answer
  readonly before: Content
  readonly after: Content
  readonly saved: { readonly outcomes: string[]; readonly left: string; readonly strays: number }
  readonly reopened: string
  readonly again: Answer
  readonly undone: Answer
  readonly last: Content
  readonly codes: readonly string[]
}

async function check(row: FaultRow, report: Report, folder: string): Promise<void> {
  const { before } = report
  expect(report.turn).toBeGreaterThan(0)
  expect(report.refused).toEqual({ kind: 'fault', sentence: diskFullSentence })
  expect(report.after).toEqual(before)
  expect(report.saved).toEqual({ outcomes: ['failed'], left: 'the old list', strays: 0 })
  expect(report.reopened).toBe(before.hash)
  expect(report.again.kind).toBe('ok')
  expect(report.undone.kind).toBe('ok')
  expect(report.last).toEqual(before)
  const backend = seededBackend(folder, 0)
  expect(await hashOf(backend)).toBe(before.hash)
  backend.close()
  const code = report.codes.find((each) => each.startsWith('people.create'))
  reportRow(row, 101, {
    'commands before it was full': report.turn,
    [String(code)]: 'as',
    lost: 0,
    'half files': 0,
  })
}

const reportIn = ({ lines, errors }: { lines: readonly string[]; errors: string }): Report => {
  if (lines.length === 0) throw new Error(errors)
  return JSON.parse(lines.at(-1) ?? '') as Report
}

const canLimit = spawnSync('prlimit', ['--version']).status === 0
if (!canLimit) reportLeftOut('D1', 'prlimit is not installed')

it.skipIf(!canLimit)(
  'refuses in words when a file may not grow, and goes on when it may again',
  async () => {
    const folder = aFolder()
    seededBackend(folder, 0).close()
    const size = statSync(join(folder, 'schakel.db')).size + 400_000
    const before = ['prlimit', `--fsize=${size}:unlimited`]
    await check(
      'D1',
      reportIn(await runProgram('fill-disk', [folder, 'limit'], { before })),
      folder,
    )
  },
)

const apart = ['unshare', '-Urm']
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
if (!canMount) reportLeftOut('D2', 'user namespaces are not allowed here')

it.skipIf(!canMount)(
  'refuses in words when the disk is full, and goes on when there is room again',
  async () => {
    const folder = aFolder()
    const disk = join(folder, 'disk')
    const copy = join(folder, 'copy')
    mkdirSync(disk)
    const script = `mount -t tmpfs -o size=6m none ${disk} && exec "$@"`
    const before = [...apart, 'sh', '-c', script, 'sh']
    const args = [join(disk, 'data'), 'disk', join(disk, 'ballast'), copy]
    await check('D2', reportIn(await runProgram('fill-disk', args, { before })), copy)
  },
)
