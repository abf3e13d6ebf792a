import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { FromBackend, FromGateChild } from '#domain/contract/backend-messages'
import type { FileRef } from '#domain/contract/scalars'
import { forkGateChild } from '#backend/excel/read/fork-gate-child'
import type { GateChild, GateJob } from '#backend/excel/read/gate-child-port'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { gateChildren } from '../../electron/hosts/gate-children.ts'
import { bootMain, fromBackend, sentToBackend, settle } from './boot.ts'
import { wiredApp } from './wired.ts'

const sample = join(import.meta.dirname, '../fixtures/aanmeldingen-cop-20-maart.xlsx')

/** The shell's side, with a forked Node process where Electron would start a utility process. */
function shellWithNode(answer: (message: FromGateChild) => void) {
  const living = new Map<number, GateChild>()
  return (message: FromBackend) => {
    if (message.kind === 'gate-start') {
      const started = forkGateChild()
      const { child } = message
      living.set(child, started)
      started.onMessage((said) => answer({ kind: 'gate-message', child, message: said }))
      started.onEnd(() => answer({ kind: 'gate-end', child }))
    }
    if (message.kind === 'gate-job') living.get(message.child)?.send(message.job as GateJob)
    if (message.kind === 'gate-kill') living.get(message.child)?.kill()
  }
}

describe('a reader of workbooks', () => {
  it('reads the same through the shell as it does from plain Node', async () => {
    const posted: string[] = []
    let take: (message: FromGateChild) => void = () => undefined
    const shell = shellWithNode((message) => take(message))
    const gates = gateChildren((message) => {
      posted.push(message.kind)
      shell(message)
    })
    take = gates.take
    const bytes = readFileSync(sample)
    const throughShell = await readWorkbook(bytes, 'a.xlsx', { startChild: gates.start })
    expect(throughShell).toEqual(await readWorkbook(bytes, 'a.xlsx'))
    expect(throughShell.kind).toBe('read')
    expect(posted).toEqual(['gate-start', 'gate-job', 'gate-kill'])
  })

  it('is a refusal and no more when it dies', async () => {
    const gates = gateChildren((message) => {
      if (message.kind === 'gate-job') gates.take({ kind: 'gate-end', child: message.child })
    })
    const reading = await readWorkbook(readFileSync(sample), 'a.xlsx', { startChild: gates.start })
    expect(reading).toMatchObject({ kind: 'refused', reason: 'too-heavy' })
  })
})

describe('an import in the app', () => {
  it('is read in a process that the shell starts, and survives that process', async () => {
    const { bridge, fake } = await wiredApp()
    const bytes = new Uint8Array(readFileSync(sample))
    const taken = await bridge.call('host.takeFile', { name: 'a.xlsx' }, bytes)
    const file = (taken as { value: FileRef }).value.id
    const answer = bridge.call('import.preview', { file, sheet: null, mapping: null, target: null })
    await vi.waitFor(() => expect(fake.made('UtilityProcess')).toHaveLength(2))
    expect(fake.callsOf('UtilityProcess', 'fork').at(-1)?.args[0]).toMatch(/gate-child\.js$/)
    fake.made('UtilityProcess')[1]?.emit('exit', 134)
    expect(await answer).toMatchObject({ kind: 'refused', reason: 'file-refused' })
  })
})

describe('the shell', () => {
  it('gives every reader a process of its own, with a ceiling and no environment', async () => {
    const fake = await bootMain()
    fromBackend(fake, { kind: 'gate-start', child: 1 })
    const [path, args, options] = fake.callsOf('UtilityProcess', 'fork').at(-1)?.args ?? []
    expect(path).toMatch(/out.main.gate-child\.js$/)
    expect(args).toEqual([])
    expect(options).toMatchObject({ execArgv: ['--max-old-space-size=512'], stdio: 'ignore' })
    const { env } = options as { env: Record<string, string> }
    expect(Object.keys(env).filter((name) => name !== 'SystemRoot')).toEqual([])
  })

  it('passes on what the reader says, and that it ended', async () => {
    const fake = await bootMain()
    const backend = fake.made('UtilityProcess')[0]
    backend?.emit('message', { kind: 'gate-start', child: 4 })
    backend?.emit('message', { kind: 'gate-job', child: 4, job: { format: 'csv' } })
    const reader = fake.made('UtilityProcess')[1]
    reader?.emit('message', { kind: 'progress' })
    reader?.emit('exit', 5)
    expect(sentToBackend(fake).slice(1)).toEqual([
      { format: 'csv' },
      { kind: 'gate-message', child: 4, message: { kind: 'progress' } },
      { kind: 'gate-end', child: 4 },
    ])
  })

  it('ends a reader when it is asked to, and every reader when the backend is gone', async () => {
    const fake = await bootMain()
    const backend = fake.made('UtilityProcess')[0]
    for (const child of [1, 2, 3]) backend?.emit('message', { kind: 'gate-start', child })
    backend?.emit('message', { kind: 'gate-kill', child: 2 })
    expect(fake.callsOf('UtilityProcess', 'kill')).toHaveLength(1)
    backend?.emit('exit', 1)
    await settle()
    expect(fake.callsOf('UtilityProcess', 'kill')).toHaveLength(3)
  })
})
