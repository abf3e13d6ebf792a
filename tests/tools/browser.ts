import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/** What to say where no browser can be found. */
export const noBrowser =
  'overgeslagen: geen Chromium, Chrome of Edge gevonden; installeer met: npx playwright install chromium'

function windowsPlaces(): string[] {
  const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
  return programFolders.flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ])
}

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsPlaces(),
}

/** The browser to test with: Debian's, else an installed Chrome or Edge, else Playwright's own. */
export function findBrowser(): string | undefined {
  const candidates = [...(places[process.platform] ?? []), chromium.executablePath()]
  return candidates.find((path) => existsSync(path))
}

/** How to start it: quiet on the network, and as root without the sandbox root cannot have. */
export function browserArguments(): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}
