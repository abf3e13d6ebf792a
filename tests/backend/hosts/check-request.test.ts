import { expect, it } from 'vitest'
import { checkRequest } from '../../../electron/hosts/check-request.ts'
import type { RequestFacts } from '../../../electron/hosts/check-request.ts'

const own = { host: '127.0.0.1:4711', token: 'a-secret-of-this-run' }

const aCall = (change: Partial<RequestFacts> = {}): RequestFacts => ({
  method: 'POST',
  host: own.host,
  origin: `http://${own.host}`,
  fetchSite: 'same-origin',
  contentType: 'application/json',
  cookie: `schakel=${own.token}`,
  path: '/call/system.status',
  ...change,
})

const statusOf = (change: Partial<RequestFacts>) => {
  const verdict = checkRequest(aCall(change), own)
  return verdict.allowed ? 'allowed' : verdict.status
}

it('lets our own page in', () => {
  expect(statusOf({})).toBe('allowed')
  expect(statusOf({ method: 'GET', path: '/', origin: undefined })).toBe('allowed')
})

it.each([
  undefined,
  'localhost:4711',
  '0.0.0.0:4711',
  '[::1]:4711',
  '127.0.0.1.nip.io:4711',
  '127.0.0.1',
])('keeps out host %s, also with the right cookie', (host) => {
  expect(statusOf({ host })).toBe(host === undefined ? 400 : 421)
})

it.each([undefined, 'null', 'http://evil.example', 'http://127.0.0.1:9999', `https://${own.host}`])(
  'keeps out a change from origin %s',
  (origin) => {
    expect(statusOf({ origin })).toBe(403)
  },
)

it.each([undefined, '', 'schakel=', 'schakel=wrong', `other=${own.token}`])(
  'keeps out cookie %s',
  (cookie) => {
    expect(statusOf({ cookie })).toBe(403)
  },
)

it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
  'takes no call of type %s, which a plain form could send',
  (contentType) => {
    expect(statusOf({ contentType })).toBe(415)
  },
)

it('takes files as raw bytes only', () => {
  expect(statusOf({ path: '/files' })).toBe(415)
  expect(statusOf({ path: '/files', contentType: 'application/octet-stream' })).toBe('allowed')
})

it('keeps out other sites and other methods', () => {
  expect(statusOf({ fetchSite: 'cross-site' })).toBe(403)
  expect(statusOf({ fetchSite: 'same-site' })).toBe(403)
  expect(['OPTIONS', 'PUT', 'DELETE', 'TRACE'].map((method) => statusOf({ method }))).toEqual([
    405, 405, 405, 405,
  ])
})
