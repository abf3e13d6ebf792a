import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './paper.module.css'

/** `whole`: portrait up to the edge of the paper, for sheets of stickers that have their own sizes. */
type Orientation = 'portrait' | 'landscape' | 'whole'

/**
 * Sheets as they come out of the printer: seen on the screen with an edge, and alone on the page
 * when it is printed. What goes with them on the screen only stands in `ScreenOnly`.
 */
export function Papers({
  orientation,
  children,
}: {
  orientation: Orientation
  children: ReactNode
}) {
  return <div className={classNames(css.papers, css[orientation])}>{children}</div>
}

/** One sheet of A4; the next one starts on a page of its own. A long list may run over several. */
export function PaperSheet({ children }: { children: ReactNode }) {
  return <section className={css.sheet}>{children}</section>
}

/** Buttons and explanations that are of no use on paper. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={css.screenOnly}>{children}</div>
}
