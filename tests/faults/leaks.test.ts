import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder.ts'
import { canary, findCanaries, holdsCanary, mark } from './canaries.ts'
import { runProgram } from './run-program.ts'
import type { Said } from './run-program.ts'
import { whyNoTracer } from './tracer.ts'

type Report = { readonly kinds: Record<string, number>; readonly people: number }

function reportOf({ lines, errors }: Said): Report {
  if (lines.length === 0) throw new Error(errors)
  return JSON.parse(lines.at(-1) ?? '') as Report
}

/** The addresses outside this machine that a trace says were called. */
function foreignCalls(trace: string): string[] {
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=/.test(line) && !/AF_UNIX|AF_UNSPEC|AF_NETLINK/.test(line))
    .filter((line) => !/inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/.test(line))
}

const canTrace = whyNoTracer() === undefined
const canLimit = spawnSync('prlimit', ['--version']).status === 0

it('leaves no name of 500 people in what it says, logs or keeps in the open, whatever goes wrong', async () => {
  const top = aFolder()
  const [data, out, temporary] = ['data', 'out', 'tmp'].map((name) => join(top, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(temporary)
  const trace = join(top, 'connects')
  const env = { TMPDIR: temporary, HOME: temporary }
  const tracer = ['strace', '-f', '-e', 'trace=connect,sendto,sendmsg', '-s', '0', '-o', trace]

  const work = await runProgram('canary-flows', [data, out, 'work'], {
    env,
    before: canTrace ? tracer : [],
  })
  const { kinds, people } = reportOf(work)
  // They were really there: in the store, and in the list she saved herself.
  expect(people).toBeGreaterThanOrEqual(500)
  const saved = unzipSync(readFileSync(join(out, 'attendance.exportList.xlsx')))
  expect(Object.values(saved).some((part) => strFromU8(part).includes(mark))).toBe(true)
  expect(kinds).toMatchObject({
    invalid: expect.any(Number) as number,
    refused: expect.any(Number) as number,
  })

  const broken = await runProgram('canary-flows', [data, out, 'broken'], { env })
  expect(reportOf(broken).kinds['fault']).toBe(1)
  expect(broken.errors).toMatch(/^history\.undo: SyntaxError/)
  const said = [work, broken]
  if (canLimit) {
    const size = statSync(join(data, 'schakel.db')).size + 200_000
    const before = ['prlimit', `--fsize=${size}:unlimited`]
    const full = await runProgram('canary-flows', [data, out, 'full'], { env, before })
    expect(reportOf(full).kinds['fault']).toBe(1)
    expect(full.errors).toContain('people.create: SqliteError SQLITE_')
    said.push(full)
  }

  for (const { lines, errors } of said) {
    expect(holdsCanary(Buffer.from(lines.join('\n')))).toBe(false)
    expect(holdsCanary(Buffer.from(errors)), errors).toBe(false)
    // Nor where on the machine the program stands.
    expect(errors).not.toContain('/')
  }
  expect(findCanaries(data)).toEqual([])
  expect(readdirSync(join(data, 'reservekopieen')).length).toBeGreaterThan(0)
  expect(findCanaries(temporary)).toEqual([])
  if (canTrace) {
    expect(readFileSync(trace, 'utf8')).toContain('inet_addr("127.0.0.1")')
    expect(foreignCalls(trace)).toEqual([])
  }
  console.log(`canaries: 500 people, ${JSON.stringify(kinds)}, 0 found outside what she saved`)
})

it('would find a canary in any way of writing it', () => {
  const { name, email } = canary(12)
  expect([name, email].map((text) => holdsCanary(Buffer.from(text)))).toEqual([true, true])
  expect(holdsCanary(Buffer.from(name, 'utf16le'))).toBe(true)
  expect(holdsCanary(Buffer.from('Bo Proef'))).toBe(false)
})

it.skipIf(!canTrace)('talks to nobody outside this machine from the command line', () => {
  const top = aFolder()
  const trace = join(top, 'connects')
  const run = join(import.meta.dirname, '../../electron/hosts/run.mjs')
  for (const args of [
    ['call', 'people.create', JSON.stringify({ name: mark })],
    ['call', 'people.get', JSON.stringify({ personId: mark })],
    ['call', mark, mark],
  ]) {
    const { stderr } = spawnSync(
      'strace',
      [
        ...['-f', '-e', 'trace=connect,sendto,sendmsg', '-s', '0', '-A', '-o', trace],
        ...[process.execPath, run, 'cli.ts', ...args, '--data', join(top, 'data')],
      ],
      { encoding: 'utf8' },
    )
    expect(holdsCanary(Buffer.from(stderr)), stderr).toBe(false)
  }
  expect(existsSync(join(top, 'data', 'schakel.db'))).toBe(true)
  expect(foreignCalls(trace)).toEqual([])
  expect(findCanaries(join(top, 'data'))).toEqual([])
})
