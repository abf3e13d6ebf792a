import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { instantOf, isoDate, wallTime } from '#domain/shared/dates'
import { runDemo } from '#backend/run-demo'
import { buildWhenStale } from '../../electron/hosts/build-screens.ts'
import { openDesk } from '../e2e/story.ts'
import { browserArguments, findBrowser, noBrowser } from './browser.ts'
import { pictures } from './pictures.ts'
import type { Picture } from './pictures.ts'

const shelf = join(import.meta.dirname, '../../docs/handleiding/beelden')
const size = { width: 1280, height: 800 }
const largestPicture = 250_000
const largestShelf = 4_000_000

// The pictures of the manual, taken on the demo's data: `npm run handleiding`.
process.exitCode = await takeAll()

async function takeAll(): Promise<number> {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    console.error(noBrowser)
    return 1
  }
  if (!buildWhenStale(() => console.error('building the screens'))) return 1
  const work = mkdtempSync(join(tmpdir(), 'schakel-beelden-'))
  const browser = await chromium.launch({ executablePath, args: browserArguments() })
  try {
    const { eventId, dataFolder } = await runDemo(work, () => undefined)
    rmSync(shelf, { recursive: true, force: true })
    mkdirSync(shelf, { recursive: true })
    for (const day of new Set(pictures.map((picture) => picture.day))) {
      const today = pictures.filter((picture) => picture.day === day)
      await takeDay(browser, dataFolder, day, eventId, today)
    }
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
  return weigh()
}

/** The first start has a store of its own, with nothing in it. */
async function takeDay(
  browser: Browser,
  dataFolder: string,
  day: string,
  eventId: string,
  wanted: readonly Picture[],
): Promise<void> {
  const date = day === 'first' ? '2025-01-21' : day
  const now = instantOf(isoDate(date), wallTime('09:00'))
  const folder = day === 'first' ? join(dataFolder, '..', 'leeg') : dataFolder
  mkdirSync(folder, { recursive: true })
  const { desk, close } = await openDesk(folder, now)
  const context = await browser.newContext({
    viewport: size,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.goto(desk.address)
    for (const picture of wanted) {
      await page.goto(`${desk.origin}/#${picture.path(eventId)}`)
      await page.reload()
      await settle(page)
      await picture.prepare?.(page)
      await settle(page)
      await page.screenshot({ path: join(shelf, `${picture.name}.png`), animations: 'disabled' })
    }
  } finally {
    await context.close()
    await close()
  }
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('h1, [role=dialog]') !== null)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
  })
}

/** Says what the pictures weigh, and fails when one or all of them weigh too much. */
function weigh(): number {
  const sizes = readdirSync(shelf).map((name) => ({ name, size: statSync(join(shelf, name)).size }))
  const total = sizes.reduce((sum, picture) => sum + picture.size, 0)
  const heavy = sizes.filter((picture) => picture.size > largestPicture)
  for (const picture of heavy) console.error(`too heavy: ${picture.name} ${picture.size} bytes`)
  console.error(`${sizes.length} pictures, ${Math.round(total / 1000)} kB`)
  return heavy.length > 0 || total > largestShelf ? 1 : 0
}
