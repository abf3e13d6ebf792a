import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { securityHeaders, withNonce } from '#domain/security/csp'
import { isOwnAddress } from './own-address.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Asked = { readonly method: string; readonly url: string }

/**
 * Answers `app://schakel/…` from a list of files made at the start. An address is looked up and
 * never turned into a path, so nothing outside the bundle has an address at all.
 */
export function bundleOf(folder: string): (asked: Asked) => Response {
  const files = listFiles(folder)
  return ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64')
    const answer = (status: number, body: string | Uint8Array<ArrayBuffer> | null, type?: string) =>
      new Response(body, {
        status,
        headers: { ...securityHeaders(nonce), ...(type ? { 'Content-Type': type } : {}) },
      })
    if (!isOwnAddress(url)) return answer(403, null)
    if (method !== 'GET') return answer(405, null)

    const { pathname } = new URL(url)
    const name = pathname === '/' || pathname === '' ? '/index.html' : pathname
    const path = files.get(name)
    const type = types[extname(name)]
    if (path === undefined || type === undefined) return answer(404, null)
    if (extname(name) !== '.html') return answer(200, new Uint8Array(readFileSync(path)), type)
    return answer(200, withNonce(readFileSync(path, 'utf8'), nonce), type)
  }
}

function listFiles(folder: string, prefix = '/'): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isFile()) found.set(prefix + entry.name, path)
    if (!entry.isDirectory()) continue
    for (const [name, inside] of listFiles(path, `${prefix}${entry.name}/`)) found.set(name, inside)
  }
  return found
}
