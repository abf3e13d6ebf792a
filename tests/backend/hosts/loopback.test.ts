import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { noKey } from '#backend/key-file'
import { startWebHost } from '../../../electron/hosts/http.ts'
import type { WebHost } from '../../../electron/hosts/http.ts'
import { hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'

// Every request of the research note's list on the loopback host, as bytes on a real socket, so
// that no client library tidies it up first.
const folder = mkdtempSync(join(tmpdir(), 'schakel-loopback-'))
const secret = 'who-knows-this-may-ask-for-an-address'
let backend: Backend
let host: WebHost
let port: number
let own: string
let cookie: string

beforeAll(async () => {
  backend = startBackend({ dataFolder: folder, keySource: noKey, now: storyNow })
  host = await startWebHost({
    backend,
    screensFolder: join(import.meta.dirname, '../../../renderer'),
    port: 0,
    secret,
  })
  port = Number(new URL(host.origin).port)
  own = `127.0.0.1:${port}`
  const signedIn = await fetch(host.newAddress(), { redirect: 'manual' })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  await host.close()
  backend.close()
  rmSync(folder, { recursive: true, force: true })
})

type Told = { status: number; head: string; body: string }

/** Sends the lines as they are and gives what came back before the connection closed. */
function send(lines: readonly string[], body = ''): Promise<Told> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', rest = ''] = text.split(/\r\n\r\n(.*)/s)
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: rest })
    })
    socket.end(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`)
  })
}

const change = JSON.stringify({ name: 'Van buiten veranderd' })
type Headers = Readonly<Record<string, string | null>>

/** Our own page's call that changes the region, with these headers instead (null: left out). */
function aCall(headers: Headers = {}, line = 'POST /call/region.change HTTP/1.1'): Promise<Told> {
  const usual: Headers = {
    Host: own,
    Origin: `http://${own}`,
    Cookie: cookie,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'Content-Length': String(change.length),
  }
  const all = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== null)
  return send([line, ...all.map(([name, value]) => `${name}: ${String(value)}`)], change)
}

const aPage = (path: string, headers: Headers = {}) =>
  aCall(
    { Origin: null, 'Content-Type': null, 'Content-Length': null, ...headers },
    `GET ${path} HTTP/1.1`,
  )

const isRefused = ({ status }: Told) => status >= 400 && status < 500

describe('what is not our own page', () => {
  let before: string
  beforeEach(async () => {
    before = await hashOf(backend)
  })

  async function expectRefused(told: Promise<Told>): Promise<void> {
    const answer = await told
    expect(answer.status, answer.head).toSatisfy(() => isRefused(answer))
    expect(answer.body).not.toContain('Achterhoek')
    expect(answer.head.toLowerCase()).not.toContain('access-control-')
    expect(await hashOf(backend)).toBe(before)
  }

  it('proves itself: the same call as our own page is done', async () => {
    const { name } = await valueOf(backend, 'region.get', {})
    const answer = await aCall()
    expect(answer.status).toBe(200)
    expect((await valueOf(backend, 'region.get', {})).name).toBe('Van buiten veranderd')
    await valueOf(backend, 'history.undo', {})
    expect((await valueOf(backend, 'region.get', {})).name).toBe(name)
  })

  it.each([
    null,
    '',
    'localhost',
    '0.0.0.0',
    '[::1]',
    '127.0.0.1.nip.io',
    'rebound.example',
    '127.1',
    '2130706433',
  ])('is refused by the name %s', async (name) => {
    await expectRefused(aCall({ Host: name === null ? null : `${name}:${port}` }))
    await expectRefused(aPage('/', { Host: name === null ? null : `${name}:${port}` }))
  })

  it('is refused by our address without its port, or with another', async () => {
    await expectRefused(aCall({ Host: '127.0.0.1' }))
    await expectRefused(aCall({ Host: '127.0.0.1:1' }))
  })

  it.each([
    null,
    'null',
    'http://evil.example',
    'http://localhost',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
  ])('is refused by the origin %s', (origin) => expectRefused(aCall({ Origin: origin })))

  it.each(['cross-site', 'same-site', 'same-origin, cross-site'])(
    'is refused when the browser says it comes from %s',
    async (site) => {
      await expectRefused(aCall({ 'Sec-Fetch-Site': site }))
      await expectRefused(aPage('/', { 'Sec-Fetch-Site': site }))
    },
  )

  it.each([null, '', 'schakel=', 'schakel=wrong', 'other=1'])(
    'is refused with the cookie %s',
    async (given) => {
      await expectRefused(aCall({ Cookie: given }))
      await expectRefused(aPage('/', { Cookie: given }))
      await expectRefused(aPage('/notices', { Cookie: given }))
    },
  )

  it('is refused with the token anywhere but in the cookie', async () => {
    const token = cookie.split('=')[1] ?? ''
    await expectRefused(aCall({ Cookie: null, Authorization: `Bearer ${token}` }))
    await expectRefused(aPage(`/?schakel=${token}`, { Cookie: null }))
  })

  it.each([
    null,
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('is refused as a form could send it: %s', (type) =>
    expectRefused(aCall({ 'Content-Type': type })),
  )

  it('is refused as a preflight, and hears of no other site that may', async () => {
    const preflight = aCall(
      { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' },
      'OPTIONS /call/region.change HTTP/1.1',
    )
    await expectRefused(preflight)
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'CONNECT'])('is refused as %s', (method) =>
    expectRefused(aCall({}, `${method} /call/region.change HTTP/1.1`)),
  )

  it('is refused as a web socket, also with the cookie', () =>
    expectRefused(
      aPage('/', {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      }),
    ))

  it.each([
    '/../../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/%00/index.html',
    '/assets/',
    '/assets',
    '/files',
    '/files/',
    '/files/../schakel.db',
    '/schakel.db',
    '//evil.example/index.html',
    'http://evil.example/call/region.get',
    '/%',
  ])('finds nothing at %s', (path) => expectRefused(aPage(path)))

  it('is refused when it asks for a fresh address without knowing the secret', async () => {
    const line = 'POST /address HTTP/1.1'
    await expectRefused(aCall({ Authorization: null }, line))
    await expectRefused(aCall({ Authorization: 'Bearer guess' }, line))
    await expectRefused(aCall({ Authorization: `Bearer ${secret}` }, line))
    const rebound = { Authorization: `Bearer ${secret}`, Origin: null, Host: 'rebound.example' }
    await expectRefused(aCall(rebound, line))
  })

  it('is refused with a call that is too large', async () => {
    await expectRefused(aCall({ 'Content-Length': String(2 * 1024 * 1024) }))
  })
})

it('signs in once with an address, and keeps the token out of it', async () => {
  const address = new URL(host.newAddress())
  const first = await aPage(address.pathname, { Cookie: null })
  expect(first.status).toBe(303)
  expect(first.head).toMatch(/Set-Cookie: schakel=[\w-]{43}; HttpOnly; SameSite=Strict/)
  expect(address.href).not.toContain(cookie.split('=')[1] ?? 'no cookie')
  expect((await aPage(address.pathname, { Cookie: null })).status).toBe(403)
})

it('sends every answer with the content policy and none that may be kept', async () => {
  for (const answer of [await aPage('/'), await aPage('/nothing'), await aCall({ Cookie: null })]) {
    expect(answer.head).toMatch(/Content-Security-Policy: default-src 'none'/i)
    expect(answer.head).toMatch(/X-Content-Type-Options: nosniff/i)
    expect(answer.head).toMatch(/Cache-Control: no-store/i)
  }
})

it('cannot be reached from another machine', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of outside) {
    // Whoever wants it may listen on the same port there: we do not.
    const other = createServer()
    await new Promise<void>((resolve, reject) => {
      other.once('error', reject)
      other.listen(port, address, () => resolve())
    })
    await new Promise((resolve) => other.close(resolve))
  }
  expect(host.origin).toBe(`http://127.0.0.1:${port}`)
})
