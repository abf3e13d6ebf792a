import type { Page } from '@playwright/test'

/** What the desk keeps while it is measured. */
type AtDesk = { keyAt: number; paintedAt: number }
declare global {
  var atDesk: AtDesk
}

/** From now on every key at the desk is timed, and the first row that is painted after it. */
export async function watchDesk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now: AtDesk = { keyAt: 0, paintedAt: 0 }
    globalThis.atDesk = now
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        now.keyAt = timeStamp
        now.paintedAt = 0
      },
      true,
    )
    const list = document.querySelector('[role=listbox]')
    if (list === null) throw new Error('there is no list of matches')
    const painted = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          if (now.paintedAt === 0) now.paintedAt = performance.now()
        }
        port2.postMessage(0)
      })
    new MutationObserver(painted).observe(list, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    })
  })
}

/** From the press of a key to the row it brings; undefined when the list stayed as it was. */
export async function keyToRow(page: Page, key: string): Promise<number | undefined> {
  await page.keyboard.press(key)
  await page.waitForTimeout(120)
  const took = await page.evaluate(() => globalThis.atDesk.paintedAt - globalThis.atDesk.keyAt)
  return took > 0 ? took : undefined
}
