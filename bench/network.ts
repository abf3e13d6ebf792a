import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startWebHost } from '../electron/hosts/http.ts'
import { benchBackend, must } from './a-backend.ts'
import { benchBrowser } from './a-browser.ts'
import { bareSearch, crowdSize, importCrowd, nameOf } from './a-crowd.ts'
import { medianMs, percentile } from './measure.ts'
import { droppedFrames, heapMb, keyToResults, slowKeys, watchKeys } from './network-page.ts'

const screensFolder = join(import.meta.dirname, '../out/renderer')
// Of a name each letter changes what is shown.
const words = [12, 345, 6_789, 10_111, 15_000, 19_999].map((turn) =>
  (nameOf(turn).split(' ')[1] ?? '').slice(0, 6).toLowerCase(),
)

/** Netwerk with 20,000 people in Chromium: keys, frames and memory beside the bare query. */
export async function benchNetwork(folder: string, isLong: boolean): Promise<string[]> {
  const browser = await benchBrowser()
  if (browser === undefined) return ['network: left out, there is no browser']
  if (!existsSync(screensFolder)) return ['network: left out, run npm run build first']
  const backend = benchBackend(join(folder, 'store'))
  await must(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  await importCrowd(backend)
  const bare = bareSearch(join(folder, 'bare.db'))
  const bareMs = await medianMs(40, (turn) => bare.search((words[turn % 6] ?? '').slice(0, 2)))
  bare.close()

  const host = await startWebHost({ backend, screensFolder, port: 0 })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(host.newAddress())
    await page.goto(`${host.origin}/#/netwerk`)
    await page.getByRole('rowheader').first().waitFor()
    await watchKeys(page)
    return [...(await keyLines(page, bareMs)), await frameLine(page), await heapLine(page, isLong)]
  } finally {
    await browser.close()
    await host.close()
    backend.close()
  }
}

async function keyLines(page: Page, bareMs: number): Promise<string[]> {
  const search = page.getByRole('searchbox')
  await search.focus()
  const results: number[] = []
  for (const word of words) {
    for (const letter of word) {
      const took = await keyToResults(page, letter)
      if (took !== undefined) results.push(took)
    }
    await search.fill('')
    await page.waitForTimeout(300)
  }
  const [median, p95] = [percentile(results, 0.5), percentile(results, 0.95)]
  const ratio = (median / bareMs).toFixed(1)
  const slow = await slowKeys(page)
  const slowest = slow.length === 0 ? 'none' : `the slowest ${Math.max(...slow)} ms`
  return [
    `key to results painted, ${crowdSize} people: median ${median.toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms, bare query ${bareMs.toFixed(2)} ms, ratio ${ratio}`,
    `keys of 16 ms or more by Event Timing: ${slow.length} of ${results.length}, ${slowest}`,
  ]
}

async function frameLine(page: Page): Promise<string> {
  const dropped = await droppedFrames(page, 300)
  return `frames dropped while scrolling: ${(dropped * 100).toFixed(1)}%`
}

async function heapLine(page: Page, isLong: boolean): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await useOnce(page)
  const before = await heapMb(session)
  const until = performance.now() + (isLong ? 600_000 : 20_000)
  let turns = 0
  for (; performance.now() < until; turns += 1) await useOnce(page)
  const after = await heapMb(session)
  return (
    `memory after ${turns} rounds of use: ${after.toFixed(1)} MB, before ${before.toFixed(1)} MB, ` +
    `ratio ${(after / before).toFixed(2)}`
  )
}

/** A round of use: search, walk, choose, scroll, and back to where it began. */
async function useOnce(page: Page): Promise<void> {
  const search = page.getByRole('searchbox')
  await search.fill('')
  await search.pressSequentially('yara')
  await page.getByRole('rowheader').first().click()
  for (const key of ['ArrowDown', 'ArrowDown', ' ', 'Shift+ArrowDown', 'Escape', 'PageDown']) {
    await page.keyboard.press(key)
  }
  await search.fill('')
  await droppedFrames(page, 40)
}
