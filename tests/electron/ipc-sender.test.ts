import { describe, expect, it } from 'vitest'
import { contract } from '#domain/contract'
import { callLimitBytes, fileLimitBytes, hostCalls } from '#domain/contract/host-calls'
import { bootMain, callHandler, fromBackend, ownEvent, sentToBackend, settle } from './boot.ts'
import { hostileAddresses } from './hostile-addresses.ts'

const fake = await bootMain()
const call = callHandler(fake)
const page = ownEvent(fake).senderFrame
const status = { name: 'system.status', text: '{}' }
const asked = () => sentToBackend(fake).filter(({ kind }) => kind === 'ask').length

async function kindOf(answer: Promise<unknown>): Promise<string> {
  return ((await answer) as { kind: string }).kind
}

async function expectRefused(event: unknown, ...args: unknown[]): Promise<void> {
  const before = asked()
  expect(await kindOf(call(event, ...args))).toBe('invalid')
  expect(asked()).toBe(before)
}

describe('who may call', () => {
  it('is our own page, whose call goes to the backend and back', async () => {
    const answer = call(ownEvent(fake), status)
    await settle()
    const sent = sentToBackend(fake).at(-1)
    expect(sent).toEqual({
      kind: 'ask',
      id: expect.any(Number) as number,
      question: 'call',
      about: status,
    })
    if (sent?.kind !== 'ask') throw new Error('nothing was asked')
    fromBackend(fake, { kind: 'reply', id: sent.id, reply: { kind: 'ok', value: 1 } })
    expect(await answer).toEqual({ kind: 'ok', value: 1 })
  })

  it('is never a frame that is gone', () => expectRefused({ senderFrame: null }, status))
  it('is never a frame inside the page', async () => {
    fake.answers['WebFrameMain.parent'] = page
    await expectRefused(ownEvent(fake), status)
    fake.answers['WebFrameMain.parent'] = null
  })

  it('is never another frame that says it is ours', () =>
    expectRefused(
      { senderFrame: { parent: null, origin: 'app://schakel', url: 'app://schakel/' } },
      status,
    ))

  it('is never a page of another address or origin', async () => {
    const changes = [
      ...hostileAddresses.map((url) => ({ 'WebFrameMain.url': url })),
      ...hostileAddresses.map((origin) => ({ 'WebFrameMain.origin': origin })),
      { 'WebFrameMain.origin': 'null' },
      { 'WebFrameMain.origin': 'app://schakel.evil' },
    ]
    for (const change of changes) {
      const usual = { 'WebFrameMain.url': 'app://schakel/', 'WebFrameMain.origin': 'app://schakel' }
      Object.assign(fake.answers, usual, change)
      await expectRefused(ownEvent(fake), status)
      Object.assign(fake.answers, usual)
    }
  })
})

describe('what may be asked', () => {
  it('has a name of the contract', async () => {
    const names = [
      '',
      'nope',
      '__proto__',
      'constructor',
      'toString',
      'system.status ',
      'host.',
      'close',
    ]
    for (const name of names) await expectRefused(ownEvent(fake), { name, text: '{}' })
  })

  it('has exactly the keys of a request', async () => {
    const requests: unknown[][] = [
      [],
      [undefined],
      [null],
      ['system.status'],
      [[status]],
      [{}],
      [{ name: 'system.status' }],
      [{ ...status, extra: 1 }],
      [{ ...status, channel: 'schakel:call' }],
      [{ ...status, text: {} }],
      [{ ...status, name: ['system.status'] }],
      [{ ...status, bytes: 'text' }],
      [{ ...status, bytes: new Uint8Array([1]) }],
      [status, status],
    ]
    for (const request of requests) await expectRefused(ownEvent(fake), ...request)
  })

  it('is not larger than a call can be', async () => {
    for (const size of [callLimitBytes + 1, 10 * 1024 * 1024]) {
      await expectRefused(ownEvent(fake), { ...status, text: 'x'.repeat(size) })
    }
  })

  it('is not a file larger than 20 MB; that gets a sentence', async () => {
    const before = asked()
    const bytes = new Uint8Array(fileLimitBytes + 1)
    const answer = await call(ownEvent(fake), {
      name: 'host.takeFile',
      text: '{"name":"x"}',
      bytes,
    })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'file-refused' })
    expect((answer as { sentence: string }).sentence).toContain('20 MB')
    expect(asked()).toBe(before)
  })

  it('has, for the shell, an input of the right shape', async () => {
    const inputs = [
      '',
      'x',
      'null',
      '[]',
      '{}',
      '{"name":1}',
      '{"name":"x","path":"/etc/passwd"}',
      '{"ids":[]}',
    ]
    for (const text of inputs) {
      await expectRefused(ownEvent(fake), { name: 'host.saveFiles', text })
      await expectRefused(ownEvent(fake), { name: 'host.takeFile', text, bytes: new Uint8Array(1) })
    }
    await expectRefused(ownEvent(fake), { name: 'host.takeFile', text: '{"name":"x"}' })
  })

  it('never means two things: no call of the shell is one of the contract', () => {
    expect(Object.keys(hostCalls).filter((name) => name in contract)).toEqual([])
    expect(Object.keys(contract).filter((name) => name.startsWith('host.'))).toEqual([])
  })
})
