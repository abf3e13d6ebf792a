import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '#domain/security/csp'
import { bundleOf } from '../../electron/main/bundle.ts'
import { bootMain, builtApp } from './boot.ts'
import { hostileAddresses } from './hostile-addresses.ts'

const get = (url: string) => ({ method: 'GET', url })
const ask = bundleOf(join(builtApp(), 'out', 'renderer'))

const ups = ['..', '%2e%2e', '%2E%2E', '.%2e', '..%00', '..%c0%af', '%252e%252e', '..;', '....']
const separators = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '%252f', '//']
const targets = ['secret.json', 'package.json']
const written = [
  'app://schakel/\\\\server\\share\\secret.json',
  'app://schakel//server/share/secret.json',
  'app://schakel/C:/Windows/win.ini',
  'app://schakel/C:%5CWindows%5Cwin.ini',
  'app://schakel/file:///etc/passwd',
  'app://schakel/etc/passwd',
  'app://schakel/%00',
  'app://schakel/index.html%00.js',
  'app://schakel/index.html\u0000',
  'app://schakel/assets',
  'app://schakel/assets/',
  'app://schakel/index.html/',
  'app://schakel/INDEX.HTML',
  'app://schakel/index.htm',
  'app://schakel/assets/index-1a2b.js::$DATA',
  'app://schakel/assets/index-1a2b.js.map',
  'app://schakel/__proto__',
  'app://schakel/constructor',
  'app://schakel/%',
  'app://schakel/%zz',
]
const traversals = [
  ...ups.flatMap((up) =>
    separators.flatMap((separator) =>
      targets.map((target) => `app://schakel/${up}${separator}${up}${separator}${target}`),
    ),
  ),
  ...written,
]

describe('the app address', () => {
  it('gives the page with the nonce of this load, in the page and in its policy', async () => {
    const [first, second] = [ask(get('app://schakel/')), ask(get('app://schakel/index.html'))]
    const page = await first.text()
    const nonce = /nonce="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(nonce).not.toBe('__NONCE__')
    expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await second.text()).not.toContain(nonce)
  })

  it('gives the files of the bundle with their own type', async () => {
    const style = ask(get('app://schakel/assets/index-1a2b.css'))
    expect([style.status, style.headers.get('content-type'), await style.text()]).toEqual([
      200,
      'text/css; charset=utf-8',
      'body { margin: 0 }',
    ])
  })

  it('gives nothing outside the bundle, however the way out is written', () => {
    expect(traversals.length).toBeGreaterThanOrEqual(100)
    const statuses = traversals.map((url) => ({ url, status: ask(get(url)).status }))
    expect(statuses.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
  })

  it('gives nothing to another address, nor to anything but GET', () => {
    expect(hostileAddresses.filter((url) => ask(get(url)).status !== 403)).toEqual([])
    const methods = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']
    const statuses = methods.map((method) => ask({ method, url: 'app://schakel/' }).status)
    expect(new Set(statuses)).toEqual(new Set([405]))
  })

  it('puts every security header on every answer, refusals included', () => {
    const urls = [
      'app://schakel/',
      'app://schakel/assets/index-1a2b.js',
      'app://schakel/no',
      'http://x/',
    ]
    for (const url of urls) {
      const { headers } = ask(get(url))
      const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
      const found = Object.fromEntries(headers)
      expect(found).toMatchObject(
        Object.fromEntries(
          Object.entries(securityHeaders(nonce ?? '')).map(([name, value]) => [
            name.toLowerCase(),
            value,
          ]),
        ),
      )
    }
  })

  it('is answered in the session of the page, under a scheme as strict as https', async () => {
    const fake = await bootMain()
    expect(
      fake.callsOf('Protocol', 'registerSchemesAsPrivileged').map(({ args }) => args[0]),
    ).toEqual([
      [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    ])
    const [handled, ...others] = fake.callsOf('Protocol', 'handle')
    const [scheme, answer] = handled?.args as [string, typeof ask]
    expect([scheme, others]).toEqual(['app', []])
    expect(answer(get('app://schakel/')).status).toBe(200)
  })
})

describe('the policy', () => {
  it('allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
    const policy = securityHeaders('abcdefghijklmnop')['Content-Security-Policy']
    expect(policy).toBe(
      [
        `default-src 'none'`,
        `script-src 'self'`,
        `style-src 'self' 'nonce-abcdefghijklmnop'`,
        `img-src 'self' data: blob:`,
        `font-src 'self'`,
        `connect-src 'self'`,
        `worker-src 'self'`,
        `base-uri 'none'`,
        `form-action 'none'`,
        `frame-src 'none'`,
        `frame-ancestors 'none'`,
        `object-src 'none'`,
        `require-trusted-types-for 'script'`,
        `trusted-types 'none'`,
      ].join('; '),
    )
  })

  it('takes no nonce that could add a rule of its own', () => {
    const nonces = ['', 'short', `abcdefghijklmnop'; script-src *`, 'abcdefghijklmnop\r\nX: y']
    for (const nonce of nonces) expect(() => securityHeaders(nonce)).toThrow('base64')
  })
})
