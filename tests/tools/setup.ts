import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  missingPaperReader,
  missingReaders,
  missingWriter,
} from '../workbooks/readers/find-readers.ts'
import { findBrowser } from './browser.ts'

// npm run setup: the system packages the full test needs, only those that are missing.
const missing = [
  ...(findBrowser() === undefined ? ['chromium-headless-shell'] : []),
  // Each of these sentences ends in the name of the package.
  ...[...missingReaders(), ...missingPaperReader(), ...missingWriter()].map(
    (sentence) => sentence.split(' ').at(-1) ?? '',
  ),
  ...(runs('strace') ? [] : ['strace']),
  ...(runs('prlimit') && runs('unshare') ? [] : ['util-linux']),
]

/** The faults are made with programs of Linux: one that traces writes, two that set limits. */
function runs(program: string): boolean {
  return process.platform !== 'linux' || spawnSync(program, ['--version']).status === 0
}

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
