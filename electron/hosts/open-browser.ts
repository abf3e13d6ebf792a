import { spawn } from 'node:child_process'

/** True where a browser could be shown: a Linux without a display has none. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
}

/** Opens an address in her own browser; false when nothing could be started. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, ...rest] = opener(address)
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false))
    child.on('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

function opener(address: string): [string, ...string[]] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  if (process.platform === 'darwin') return ['open', address]
  return ['xdg-open', address]
}
