import type { GridPosition, GridSelection } from './grid-types.ts'

type Size = { readonly rows: number; readonly columns: number; readonly page: number }
type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** Where a key takes the focus, or undefined when the key does not move. Row −1 is the head. */
export function positionAfterKey(
  at: GridPosition,
  press: Press,
  size: Size,
): GridPosition | undefined {
  const isFar = press.ctrlKey || press.metaKey
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  switch (press.key) {
    case 'ArrowUp':
      return { row: Math.max(-1, at.row - 1), column: at.column }
    case 'ArrowDown':
      return { row: Math.min(lastRow, at.row + 1), column: at.column }
    case 'ArrowLeft':
      return { row: at.row, column: Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { row: at.row, column: Math.min(lastColumn, at.column + 1) }
    case 'Home':
      return { row: isFar ? Math.min(0, lastRow) : at.row, column: 0 }
    case 'End':
      return { row: isFar ? lastRow : at.row, column: lastColumn }
    case 'PageUp':
      return { row: Math.max(Math.min(0, lastRow), at.row - size.page), column: at.column }
    case 'PageDown':
      return { row: Math.min(lastRow, Math.max(0, at.row) + size.page), column: at.column }
    default:
      return undefined
  }
}

/** The keys between two rows, both included, added to what was chosen. */
export function rangeOfKeys(
  keys: readonly string[],
  from: number,
  to: number,
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const [first, last] = from < to ? [from, to] : [to, from]
  return new Set([...chosen, ...keys.slice(Math.max(0, first), last + 1)])
}

/** The chosen keys with this one turned on or off. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}

/** How much of what is shown is chosen; who is kept of another search does not count. */
export function chosenOf(
  keys: readonly string[],
  { keys: chosen, isComing = () => false }: GridSelection,
): 'all' | 'some' | 'none' {
  if (keys.length === 0 || chosen.size === 0) return 'none'
  // Rows on their way cannot be compared, so they are counted.
  const isAll = chosen.size >= keys.length && keys.every((key) => chosen.has(key) || isComing(key))
  if (isAll) return 'all'
  return keys.some((key) => chosen.has(key)) ? 'some' : 'none'
}

/** The chosen keys with all that are shown turned on; or off, when all of them were on. */
export function withAll(keys: readonly string[], selection: GridSelection): ReadonlySet<string> {
  if (chosenOf(keys, selection) !== 'all') return new Set([...selection.keys, ...keys])
  // Who stands in a row on its way is not known here, so nothing is left behind by half.
  if (keys.some((key) => selection.isComing?.(key))) return new Set()
  const shown = new Set(keys)
  return new Set([...selection.keys].filter((key) => !shown.has(key)))
}
