import type { CDPSession, Page } from '@playwright/test'

/** What the page keeps while it is measured. */
type Measured = { keyAt: number; paintedAt: number; keys: number[] }
declare global {
  var measured: Measured
}

/** From now on every key is timed, and so is every change of the grid that is painted after it. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now: Measured = { keyAt: 0, paintedAt: 0, keys: [] }
    globalThis.measured = now
    addEventListener('keydown', ({ timeStamp }) => (now.keyAt = timeStamp), true)
    const painted = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (now.paintedAt = performance.now())
        port2.postMessage(0)
      })
    const grid = document.querySelector('[role=grid]')
    if (grid === null) throw new Error('there is no grid')
    // Rows that came, went or say something else; a tick that is set again shows nothing new.
    const watched = {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: ['aria-rowcount'],
    }
    new MutationObserver(painted).observe(grid, watched)
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') now.keys.push(duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/** From the press of a key to the last painted change of the grid; undefined when nothing changed. */
export async function keyToResults(page: Page, key: string): Promise<number | undefined> {
  await page.keyboard.press(key)
  await page.waitForTimeout(400)
  const took = await page.evaluate(() => globalThis.measured.paintedAt - globalThis.measured.keyAt)
  return took > 0 ? took : undefined
}

/** The durations of slow keys as Event Timing gives them; a key under 16 ms is not reported. */
export function slowKeys(page: Page): Promise<number[]> {
  return page.evaluate(() => globalThis.measured.keys)
}

/** Scrolls through the list, a fixed way each frame; the share of frames that came too late. */
export function droppedFrames(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (count) => {
    const grid = document.querySelector('[role=grid]')
    if (grid === null) throw new Error('there is no grid')
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    let [last, missed] = [await nextFrame(), 0]
    for (let frame = 0; frame < count; frame += 1) {
      grid.scrollTop += 90
      const at = await nextFrame()
      missed += Math.max(0, Math.round((at - last) / (1000 / 60)) - 1)
      last = at
    }
    grid.scrollTop = 0
    return missed / (count + missed)
  }, frames)
}

/** What the page holds after everything nobody needs was thrown away, in megabytes. */
export async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}
