import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './browser.ts'
import { findOffice, findPython } from './readers.ts'

// npm run setup: the system packages the full test needs, only those that are missing.
const missing = [
  findBrowser() === undefined ? 'chromium-headless-shell' : undefined,
  findOffice() === undefined ? 'libreoffice-calc-nogui' : undefined,
  findPython() === undefined ? 'python3-openpyxl' : undefined,
].filter((name) => name !== undefined)

function aptGet(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) {
    console.log(`setup stops here: apt-get ${args[0] ?? ''} failed.`)
    process.exit(1)
  }
}

if (missing.length === 0) {
  console.log('Everything the full test needs is here.')
  process.exit(0)
}

const line = `sudo apt-get install --no-install-recommends ${missing.join(' ')}`
if (!existsSync('/usr/bin/apt-get')) {
  console.log(`Missing for the full test: ${missing.join(', ')}. Install them by hand.`)
  process.exit(1)
}
if (process.getuid?.() !== 0) {
  console.log(`Missing for the full test. As an administrator, run: ${line}`)
  process.exit(1)
}

console.log(`Installing ${missing.join(', ')}.`)
aptGet('update')
aptGet('install', '--no-install-recommends', ...missing)
console.log('Everything the full test needs is here.')
