import type { Page } from '@playwright/test'

const bound = 250

/** What goes wrong on a walk with Tab through a screen: no ring, a covered stop, or no end. */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults = new Set<string>()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  let first = ''
  for (let step = 0; step < bound; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(look)
    if (stop === undefined) return [...faults]
    if (stop.id === first) return [...faults]
    if (first === '') first = stop.id
    if (stop.fault !== undefined) faults.add(`${stop.fault}: ${stop.words}`)
  }
  faults.add(`Tab has no end within ${String(bound)} steps`)
  return [...faults]
}

function look(): { id: string; words: string; fault: string | undefined } | undefined {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  element.dataset['walk'] ??= String(Math.random())
  const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const words = `${element.tagName.toLowerCase()}.${element.className} “${label.trim().slice(0, 40)}”`
  return { id: element.dataset['walk'], words, fault: faultOf(element) }

  function faultOf(stop: HTMLElement): string | undefined {
    // A hidden radio or tick shows its ring on the label around it.
    const ringed = [
      stop,
      stop.parentElement,
      stop.closest('label'),
      stop.closest('[data-focus-visible]'),
    ]
    if (!ringed.some((each) => each !== null && hasRing(each))) return 'no ring'
    const shown = ringed.find((each) => each !== null && hasRing(each)) ?? stop
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'out of sight'
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const over = document.elementFromPoint(x, y)
    if (over === null || shown.contains(over) || over.contains(shown)) return undefined
    return over.closest('label')?.contains(shown) === true
      ? undefined
      : `covered by ${over.className}`
  }

  function hasRing(each: Element): boolean {
    const style = getComputedStyle(each)
    const before = getComputedStyle(each, '::before')
    for (const { outlineStyle, outlineWidth } of [style, before]) {
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true
    }
    const focus = getComputedStyle(document.documentElement).getPropertyValue('--focus').trim()
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = focus
    const colour = getComputedStyle(probe).color
    probe.remove()
    return style.borderTopColor === colour && parseFloat(style.borderTopWidth) >= 2
  }
}
