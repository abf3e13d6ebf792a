import { spawn } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const probeMs = 3000
const fetchMs = 10 * 60_000

// The installer of the electron package fetches from here; no answer means there is no point in trying.
const releaseHost = 'github.com'

/** The path of the Electron program, or undefined when no runtime of the right version is there. */
export function findElectron(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const home = electronFolder()
  if (!home) return undefined
  const dist = environment.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist')
  try {
    // Never `electron --version`: it always tries a download first.
    const wanted = (
      JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
    ).version
    const found = readFileSync(join(home, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const program = join(dist, readFileSync(join(home, 'path.txt'), 'utf8'))
    return found === wanted && existsSync(program) ? program : undefined
  } catch {
    // Any missing part means that the runtime was never fetched whole.
    return undefined
  }
}

/** Looks for three seconds at most whether the runtime could be fetched at all. */
export async function canFetchElectron(): Promise<boolean> {
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), probeMs).unref())
  const found = lookup(releaseHost).then(
    () => true,
    () => false,
  )
  return Promise.race([found, timeout])
}

/** Fetches the runtime with the package's own installer, which shows its progress. */
export async function fetchElectron(): Promise<string | undefined> {
  const home = electronFolder()
  if (!home) return undefined
  await new Promise<void>((resolve) => {
    const installer = spawn(process.execPath, [join(home, 'install.js')], {
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: fetchMs,
    })
    installer.on('error', () => resolve())
    installer.on('exit', () => resolve())
  })
  return findElectron()
}

function electronFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    // Not installed at all, as in the packaged app.
    return undefined
  }
}
