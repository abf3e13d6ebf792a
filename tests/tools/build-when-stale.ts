import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { programOf, root, runScript } from './run-program.ts'

const sources = ['renderer', 'domain', 'electron', 'electron.vite.config.ts', 'package-lock.json']

function newestIn(path: string): number {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(0, ...files.map((file) => statSync(join(path, file)).mtimeMs))
}

/** Builds the program when a source is newer than the page; answers whether there is a page. */
export async function buildWhenStale(): Promise<boolean> {
  const page = join(root, 'out', 'renderer', 'index.html')
  const newestSource = Math.max(...sources.map((source) => newestIn(join(root, source))))
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource) return true

  const build = await runScript([programOf('electron-vite'), 'build', '--logLevel', 'warn'], {
    show: true,
  })
  return build.exitCode === 0
}
