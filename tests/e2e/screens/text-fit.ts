import type { Page } from '@playwright/test'

/** Where words or boxes do not fit: outside the window, cut off without a way to read them, or over an edge. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const say = (what: string, element: Element) => {
      const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50)
      found.add(`${what}: ${element.tagName.toLowerCase()}.${element.className} “${words}”`)
    }
    const root = document.documentElement
    if (root.scrollWidth > innerWidth) say('the page is wider than the window', root)

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!isSeen(element)) continue
      const range = document.createRange()
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) check(element, box)
      }
    }
    return [...found]

    function check(element: HTMLElement, box: DOMRect): void {
      let scrollsAside = false
      let scrollsDown = false
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        const style = getComputedStyle(outer)
        const edge = outer.getBoundingClientRect()
        const isOutside = box.right > edge.right + 1.5 || box.left < edge.left - 1.5
        const isBelow = box.bottom > edge.bottom + 4 || box.top < edge.top - 4
        if (
          /hidden|clip/.test(style.overflowX) &&
          isOutside &&
          !scrollsAside &&
          outer !== document.body &&
          outer !== root
        ) {
          if (style.textOverflow !== 'ellipsis') say('cut off at the side', element)
          else if (outer.closest('[title]') === null) say('shortened without a title', element)
          return
        }
        if (
          /hidden|clip/.test(style.overflowY) &&
          isBelow &&
          !scrollsDown &&
          outer !== document.body &&
          outer !== root
        ) {
          const isShortened = style.webkitLineClamp !== 'none' && outer.closest('[title]') !== null
          if (!isShortened) say('cut off below', element)
          return
        }
        const isOwnBox = outer === element && style.display !== 'inline'
        if (isOwnBox && isOutside && style.overflowX === 'visible') say('over the edge', element)
        if (/auto|scroll/.test(style.overflowX)) scrollsAside = true
        if (/auto|scroll/.test(style.overflowY)) scrollsDown = true
        if (style.position === 'fixed') break
      }
      if (!scrollsAside && (box.right > innerWidth + 1 || box.left < -1)) {
        say('outside the window', element)
      }
    }

    function isSeen(element: HTMLElement): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false
      if (element.closest('option, script, style') !== null) return false
      // A box of one pixel is how words are given to a screen reader alone.
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        const { width, height } = outer.getBoundingClientRect()
        const { clipPath, position } = getComputedStyle(outer)
        if (width <= 1 && height <= 1) return false
        if (position === 'absolute' && clipPath === 'inset(50%)') return false
        if (outer.getBoundingClientRect().bottom < 0 && position === 'fixed') return false
      }
      return true
    }
  })
}
