import type { CSSProperties } from 'react'

/** Where something stands on the line of a quarter, counted in days from its first. */
export function atDay(start: number, length?: number, top?: number): CSSProperties {
  return {
    left: `calc(${start} / var(--days) * 100%)`,
    ...(top === undefined ? {} : { top }),
    ...(length === undefined ? {} : { width: `calc(${length} / var(--days) * 100%)` }),
  }
}

/** How wide something may become before it runs out of the quarter. */
export function roomFrom(start: number): string {
  return `calc((var(--days) - ${start}) / var(--days) * 100%)`
}
