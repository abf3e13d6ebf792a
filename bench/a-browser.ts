import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'

const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome']

/** A browser to measure screens in, or undefined where there is none. */
export async function benchBrowser(): Promise<Browser | undefined> {
  const executablePath = [...places, chromium.executablePath()].find((path) => existsSync(path))
  if (executablePath === undefined) return undefined
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath,
    args: ['--enable-precise-memory-info', ...(isRoot ? ['--no-sandbox'] : [])],
  })
}
