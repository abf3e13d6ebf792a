import type { ClipboardEvent } from 'react'
import type { GridColumn, GridPosition } from './grid-types.ts'
import type { GridBlock } from './use-grid-block.ts'

/** What a grid tells of its copies, and to whom it gives what is pasted. */
export type GridClipboard = {
  /** Cells as the text that goes on the clipboard. */
  readonly toText: (rows: readonly (readonly string[])[]) => string
  /** Nothing was copied when `rows` is 0: not every chosen row is there yet. */
  readonly onCopied: (copied: { readonly rows: number; readonly isCell: boolean }) => void
  /**
   * The block as text, the row and column (counted without the ticks) it begins at, and the keys of
   * the rows from there down, in the order they are drawn in.
   */
  readonly onPaste: ((text: string, at: GridPosition, keys: readonly string[]) => void) | undefined
}

type Cells<Row> = {
  readonly rows: readonly Row[]
  readonly keys: readonly string[]
  readonly columns: readonly GridColumn<Row>[]
  readonly active: GridPosition
  readonly chosen: ReadonlySet<string> | undefined
  /** Cells marked together, in a grid without ticks. */
  readonly block: GridBlock | undefined
}

/** What a grid does at Ctrl+C and Ctrl+V; nothing without a clipboard. */
export function clipboardHandlers<Row>(cells: Cells<Row>, clipboard: GridClipboard | undefined) {
  if (clipboard === undefined) return {}
  return {
    onCopy: (event: ClipboardEvent) => copyFromGrid(cells, clipboard, event),
    onPaste: (event: ClipboardEvent) => pasteInGrid(cells, clipboard, event),
  }
}

// The marked cells, else the chosen rows, else the current cell; the whole row from the column of ticks.
function copyFromGrid<Row>(
  cells: Cells<Row>,
  { onCopied, toText }: GridClipboard,
  event: ClipboardEvent,
): void {
  const { rows, keys, columns, active, chosen, block } = cells
  if (document.getSelection()?.isCollapsed === false) return
  event.preventDefault()
  const copiedOf = ({ copied, text }: GridColumn<Row>, row: Row) => (copied ?? text)(row)
  const wanted = (row: Row) => columns.map((column) => copiedOf(column, row))
  if (block !== undefined) {
    const marked = rows.slice(block.from.row, block.to.row + 1)
    const across = withoutCounted(columns.slice(block.from.column, block.to.column + 1))
    const texts = marked.map((row) => across.map((column) => copiedOf(column, row)))
    event.clipboardData.setData('text/plain', toText(texts))
    return onCopied({ rows: marked.length, isCell: false })
  }
  if (chosen !== undefined && chosen.size > 0) {
    const found = rows.filter((_, index) => chosen.has(keys[index] ?? ''))
    if (found.length < chosen.size) return onCopied({ rows: 0, isCell: false })
    event.clipboardData.setData('text/plain', toText(found.map(wanted)))
    return onCopied({ rows: found.length, isCell: false })
  }
  const row = rows[active.row]
  if (row === undefined) return
  const column = columns[columnOf(cells)]
  const texts = column === undefined ? wanted(row) : [copiedOf(column, row)]
  event.clipboardData.setData('text/plain', toText([texts]))
  onCopied({ rows: 1, isCell: column !== undefined })
}

// Figures between typed cells would be put down as typed ones.
function withoutCounted<Row>(columns: readonly GridColumn<Row>[]): readonly GridColumn<Row>[] {
  const typed = columns.filter(({ isCounted }) => isCounted !== true)
  return typed.length === 0 ? columns : typed
}

// On the heads and beside the rows nothing can be put down.
function pasteInGrid<Row>(
  cells: Cells<Row>,
  { onPaste }: GridClipboard,
  event: ClipboardEvent,
): void {
  const { rows, keys, active, block } = cells
  if (onPaste === undefined || rows[active.row] === undefined) return
  event.preventDefault()
  const at = block?.from ?? { row: active.row, column: Math.max(0, columnOf(cells)) }
  onPaste(event.clipboardData.getData('text/plain'), at, keys.slice(at.row))
}

function columnOf<Row>({ active, chosen }: Cells<Row>): number {
  return active.column - (chosen === undefined ? 0 : 1)
}
