import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

type Wish = {
  readonly scroller: RefObject<HTMLElement | null>
  readonly keys: readonly string[]
  /** The key of the row that is open beside the grid. */
  readonly current: string | undefined
  readonly show: (row: number) => void
}

/** Shows the row that is open beside a grid; not to who walks through the rows, and is ahead of it. */
export function useCurrentRow({ scroller, keys, current, show }: Wish): void {
  const row = current === undefined ? -1 : keys.indexOf(current)
  const isThere = row >= 0
  const showRow = useEffectEvent(() => {
    if (isThere && scroller.current?.contains(document.activeElement) !== true) show(row)
  })
  useEffect(() => showRow(), [current, isThere])
}
