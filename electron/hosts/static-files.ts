import { readFileSync, statSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

export type StaticFile = { readonly bytes: Buffer; readonly type: string }

/** A file of the built screens, or undefined for anything outside that folder or not there. */
export function findStaticFile(root: string, path: string): StaticFile | undefined {
  const name = decoded(path)
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined
  const file = resolve(root, `.${name === '/' ? '/index.html' : name}`)
  if (!file.startsWith(resolve(root) + sep)) return undefined
  const type = types[extname(file)]
  if (!type) return undefined
  try {
    if (!statSync(file).isFile()) return undefined
    return { bytes: readFileSync(file), type }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
