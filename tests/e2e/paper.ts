import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { paperReader } from '../workbooks/readers/find-readers.ts'

/** What came out of the printer: a text per page; null for the text where nothing can read it. */
export type Printed = {
  readonly pages: number
  readonly size: string
  readonly texts: readonly string[] | null
}

/** Prints the page as it is and reads it back. */
export async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const raw = pdf.toString('latin1')
  const pages = raw.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  const boxes = [...raw.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  )
  return { pages, size: [...new Set(boxes)].join(' '), texts: textsOf(pdf) }
}

function textsOf(pdf: Buffer): string[] | null {
  const reader = paperReader()
  if (reader === null) return null
  const read = execFileSync(reader, ['-enc', 'UTF-8', '-layout', '-', '-'], { input: pdf })
  // A form feed ends every page.
  return read.toString('utf8').normalize('NFKC').split('\f').slice(0, -1)
}

/** A4 in points, both ways. */
export const a4 = { portrait: /^59[56]x84[12]$/, landscape: /^84[12]x59[56]$/ }

/** What falls outside its box or its sheet when the page is printed; nothing is good. */
export async function cutOff(page: Page, paperWidthMm: number): Promise<string[]> {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor((paperWidthMm / 25.4) * 96), height: 1000 })
  const found = await page.evaluate(() => {
    const region = document.querySelector('[role="region"]')
    if (region === null) throw new Error('there is no paper')
    const said: string[] = []
    for (const element of region.querySelectorAll('p, li, td, th, h2, span, bdi')) {
      const box = element.getBoundingClientRect()
      const around = element.parentElement?.closest('li, td, th, section')?.getBoundingClientRect()
      if (around === undefined || box.width === 0) continue
      const isAside = box.left < around.left - 1 || box.right > around.right + 1
      // Letters are drawn higher than their line, so only a block says something of its height.
      const isBlock = getComputedStyle(element).display !== 'inline'
      const isAbove = isBlock && (box.bottom > around.bottom + 1 || box.top < around.top - 1)
      if (isAside || isAbove) said.push(`${element.tagName} ${element.textContent ?? ''}`)
    }
    return said
  })
  await page.emulateMedia({ media: null })
  if (before !== null) await page.setViewportSize(before)
  return found
}
