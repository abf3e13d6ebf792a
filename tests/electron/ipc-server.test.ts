import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { contract } from '#domain/contract'
import type { Answer } from '#domain/contract/answers'
import type { FromBackend, Question, ToBackend } from '#domain/contract/backend-messages'
import { instant } from '#domain/shared/dates'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import { serveBackend } from '../../electron/hosts/ipc-server.ts'
import { temporaryFolder } from './boot.ts'
import { wiredApp } from './wired.ts'

const nowText = '2026-11-23T08:00:00.000Z'

type Host = {
  readonly ask: (asked: Question) => Promise<unknown>
  readonly call: (name: string, text: string) => Promise<Answer>
  readonly tell: (message: ToBackend) => void
  readonly heard: FromBackend[]
  readonly ended: number[]
}

/** The core of the utility process at one end of a real channel, the test at the other. */
function hostAt(port1: MessagePort, port2: MessagePort): Host {
  const heard: FromBackend[] = []
  const ended: number[] = []
  port2.on('message', (message: FromBackend) => heard.push(message))
  serveBackend(
    {
      post: (message) => port1.postMessage(message),
      listen: (listener) => port1.on('message', listener),
    },
    (code) => ended.push(code),
  )
  let lastId = 0
  const tell = (message: ToBackend) => port2.postMessage(message)
  const ask = async (asked: Question): Promise<unknown> => {
    lastId += 1
    const id = lastId
    tell({ kind: 'ask', id, ...asked })
    for (;;) {
      const reply = heard.find((each) => each.kind === 'reply' && each.id === id)
      if (reply?.kind === 'reply') return reply.reply
      await once(port2, 'message')
    }
  }
  const call = (name: string, text: string) =>
    ask({ question: 'call', about: { name, text } }) as Promise<Answer>
  return { ask, call, tell, heard, ended }
}

function startedHost(dataFolder = temporaryFolder(), now = nowText): Host {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  const host = hostAt(port1, port2)
  host.tell({ kind: 'start', dataFolder, now, hasKeychain: false, checksAnswers: true })
  return host
}

/** Ids and moments differ between two stores; everything else may not. */
function withoutIds(answer: unknown): unknown {
  const text = JSON.stringify(answer)
  const plain = text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/"encryption":"[^"]*"/g, '"encryption":""')
    .replaceAll(/([0-9A-Z]{4}-){6}[0-9A-Z]{4}/g, 'recovery-key')
    .replaceAll(/"hash":"[0-9a-f]+"/g, '"hash":""')
  return JSON.parse(plain) as unknown
}

describe('the backend behind a channel', () => {
  it('answers every call of the contract as the one door does', async () => {
    const host = startedHost()
    const app = await wiredApp()
    const folder = temporaryFolder()
    const { dispatch, close } = startBackend({
      dataFolder: folder,
      keySource: keyFile(join(folder, 'schakel.key')),
      now: instant(nowText),
      checksAnswers: true,
    })
    onTestFinished(close)
    for (const name of Object.keys(contract)) {
      for (const input of [{}, null, { nope: true }]) {
        const expected = withoutIds(await dispatch(name, input))
        expect({ name, answer: withoutIds(await host.call(name, JSON.stringify(input))) }).toEqual({
          name,
          answer: expected,
        })
        expect({ name, answer: withoutIds(await app.bridge.call(name, input)) }).toEqual({
          name,
          answer: expected,
        })
      }
      // A lock is taken off again, or every call after it would only say that it is locked.
      await dispatch('safe.open', {})
      await host.call('safe.open', '{}')
      await app.bridge.call('safe.open', {})
    }
  })

  it('keeps what was answered: the next process has it', async () => {
    const folder = temporaryFolder()
    const first = startedHost(folder)
    const changed = await first.call('system.changeAppearance', '{"theme":"donker"}')
    expect(changed).toMatchObject({ kind: 'ok', value: { theme: 'donker' } })
    first.tell({ kind: 'close' })
    await vi.waitFor(() => expect(first.ended).toEqual([0]))
    const second = startedHost(folder)
    expect(await second.call('system.appearance', '{}')).toMatchObject({
      value: { theme: 'donker' },
    })
  })

  it('says that something changed, and where it stands when it starts', async () => {
    const host = startedHost()
    await host.call('system.changeAppearance', '{"theme":"donker"}')
    const notices = host.heard.flatMap((each) => (each.kind === 'notice' ? [each.notice] : []))
    expect(notices).toEqual([
      { kind: 'changed', revision: 0 },
      { kind: 'changed', revision: 1 },
    ])
  })

  it('answers questions that came before it was ready, in their order', async () => {
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    const host = hostAt(port1, port2)
    const early = host.call('system.changeAppearance', '{"theme":"contrast"}')
    const later = host.call('system.appearance', '{}')
    const dataFolder = temporaryFolder()
    host.tell({ kind: 'start', dataFolder, now: nowText, hasKeychain: false, checksAnswers: true })
    expect([await early, await later]).toMatchObject([
      { kind: 'ok' },
      { value: { theme: 'contrast' } },
    ])
  })

  it('survives text that is no JSON, however deep', async () => {
    const host = startedHost()
    const texts = ['', '{', 'undefined', '\u0000', '['.repeat(500_000), '{"a":'.repeat(100_000)]
    for (const text of texts)
      expect(await host.call('system.status', text)).toMatchObject({ kind: 'invalid' })
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await host.call('system.status', deep)).toMatchObject({ kind: 'invalid' })
    expect(await host.call('system.status', '{}')).toMatchObject({ kind: 'ok' })
  })

  it('tells a file that it no longer has from one it has', async () => {
    const host = startedHost()
    const bytes = new Uint8Array([1, 2, 3])
    const ref = (await host.ask({ question: 'takeFile', about: { name: 'x.xlsx', bytes } })) as {
      id: never
    }
    expect(ref).toMatchObject({ name: 'x.xlsx', size: 3 })
    expect(await host.ask({ question: 'findFile', about: { id: ref.id } })).toEqual(ref)
    expect(await host.ask({ question: 'findFile', about: { id: 'other' as never } })).toBeNull()
    const path = `${temporaryFolder()}/none/x.xlsx`
    expect(await host.ask({ question: 'saveFile', about: { id: ref.id, path } })).toBe('failed')
    expect(await host.ask({ question: 'saveFile', about: { id: 'other' as never, path } })).toBe(
      'gone',
    )
  })

  it('ends with a failure when it cannot start', async () => {
    const host = startedHost(temporaryFolder(), 'not a moment')
    await vi.waitFor(() => expect(host.ended).toEqual([1]))
  })
})
