import { useAction } from '#renderer/lib/actions'

const regions = 'nav[aria-label], main, aside, footer'

/** F6 goes around the parts of the screen, Shift+F6 the other way. */
export function useRegions(): void {
  useAction('region.next', () => moveBy(1))
  useAction('region.previous', () => moveBy(-1))
}

function moveBy(step: number): void {
  const shown = [...document.querySelectorAll<HTMLElement>(regions)].filter(
    (region) => region.checkVisibility?.() ?? true,
  )
  // The innermost region that holds the focus: a panel lies inside the sheet.
  const at = shown.findLastIndex((region) => region.contains(document.activeElement))
  const next = shown[(at + step + shown.length) % shown.length]
  if (next === undefined) return
  if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.tabIndex = -1
  next.focus()
}
