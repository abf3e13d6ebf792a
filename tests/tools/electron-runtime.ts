import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-program.ts'

/** Whether Electron's runtime is here, by its files: asking the program itself starts a download. */
export function hasElectronRuntime(): boolean {
  const folder = join(root, 'node_modules', 'electron')
  try {
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string
    }
    const present = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const program = readFileSync(join(folder, 'path.txt'), 'utf8')
    return present === version && existsSync(join(dist, program))
  } catch {
    return false
  }
}
