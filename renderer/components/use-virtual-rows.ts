import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'

/** The rows that are in sight, of a list that may be 20,000 long. */
export type VirtualRows = {
  readonly totalHeight: number
  readonly rowHeight: number
  readonly rows: readonly { readonly index: number; readonly top: number }[]
  readonly scrollTo: (index: number) => void
  /** How many rows fit, for PageUp and PageDown. */
  readonly page: number
}

const fallbackHeight = 600

/** Draws only the rows in sight, and always the active one, so that the focus is never lost. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  activeIndex: number,
  rowsPerLine: 1 | 2,
): VirtualRows {
  const [rowHeight] = useState(() => measureRow(rowsPerLine))
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 0, height: fallbackHeight },
    observeElementRect: observeWithFallback,
    // The head is sticky, so a row below it must not hide under it.
    scrollPaddingStart: 40,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      const isDrawn = activeIndex < 0 || activeIndex >= count || inSight.includes(activeIndex)
      return isDrawn ? inSight : [...inSight, activeIndex].toSorted((one, two) => one - two)
    },
  })
  const height = virtualizer.scrollRect?.height ?? fallbackHeight
  return {
    totalHeight: virtualizer.getTotalSize(),
    rowHeight,
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    page: Math.max(1, Math.floor(height / rowHeight) - 2),
  }
}

/** Tells which rows are drawn, each time that changes: for rows that come page by page. */
export function useVisibleReport(
  { rows }: VirtualRows,
  onVisible: ((indexes: readonly number[]) => void) | undefined,
): void {
  const inSight = rows.map(({ index }) => index).join(' ')
  const report = useEffectEvent(() => onVisible?.(rows.map(({ index }) => index)))
  useEffect(() => report(), [inSight])
}

// A page without a layout (print, tests) has no height; then a screenful is drawn.
function observeWithFallback(
  instance: Virtualizer<HTMLElement, HTMLElement>,
  report: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(instance, (rect) =>
    report(rect.height === 0 ? { ...rect, height: fallbackHeight } : rect),
  )
}

function measureRow(rowsPerLine: 1 | 2): number {
  const style = getComputedStyle(document.documentElement)
  const rem = Number.parseFloat(style.fontSize) || 16
  const row = (Number.parseFloat(style.getPropertyValue('--row')) || 2.25) * rem
  return rowsPerLine === 1 ? row : row + 1.125 * rem
}
