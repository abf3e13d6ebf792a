import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const sources = [
  'renderer',
  'domain',
  'electron',
  'resources',
  'package.json',
  'electron.vite.config.ts',
]

/** Builds main, preload and screens when they are missing or older than their sources. */
export function buildWhenStale(say: () => void): boolean {
  const built = join(root, 'out/renderer/index.html')
  if (
    existsSync(built) &&
    statSync(built).mtimeMs >= newest(sources.map((name) => join(root, name)))
  ) {
    return true
  }
  say()
  const packageFile = createRequire(import.meta.url).resolve('electron-vite/package.json')
  const program = join(dirname(packageFile), 'bin/electron-vite.js')
  const result = spawnSync(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return result.status === 0
}

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newestIn))
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return newest(readdirSync(path).map((name) => join(path, name)))
}
