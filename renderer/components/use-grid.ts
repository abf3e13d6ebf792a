import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { gridActions, pressKey } from './grid-actions.ts'
import type { GridContext } from './grid-actions.ts'
import type { GridClipboard } from './grid-clipboard.ts'
import type { GridColumn, GridSelection, GridSort } from './grid-types.ts'
import { useGridBlock } from './use-grid-block.ts'
import { useCurrentRow } from './use-current-row.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useGridSelection } from './use-grid-selection.ts'
import { useStableHandlers } from './use-stable-handlers.ts'
import { useVirtualRows, useVisibleReport } from './use-virtual-rows.ts'

export type GridOptions<Row> = {
  columns: readonly GridColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  selection?: GridSelection | undefined
  /** Enter or a double press on a cell that is not edited. */
  onOpen?: ((row: Row) => void) | undefined
  /** The row under the focus, for a panel beside the grid. */
  onCurrent?: ((row: Row) => void) | undefined
  /** The key of the row that is open beside the grid: it is marked, and comes in sight. */
  current?: string | undefined
  sort?: GridSort | undefined
  /** With this the caller gives the rows in the order of `sort`. */
  onSort?: ((sort: GridSort) => void) | undefined
  /** The rows that are drawn, for rows that come page by page. */
  onVisible?: ((indexes: readonly number[]) => void) | undefined
  rowLines?: 1 | 2
  /** What is copied from it and pasted into it; without it neither is. */
  clipboard?: GridClipboard | undefined
}

type Editing = { key: string; column: number; typed: string | undefined }

/** The state and keys of a grid; `Grid` draws it. */
export function useGrid<Row>(options: GridOptions<Row>, scroller: RefObject<HTMLElement | null>) {
  const { columns, selection, rowKey, onOpen, onCurrent, rowLines = 1 } = options
  const { rows, keys, sort, sortBy } = useGridRows(options)
  const { active, isUsed, hold, place, focusAgain } = useGridFocus(scroller, keys)
  const choosing = useGridSelection(keys, selection)
  const canMark = selection === undefined && options.clipboard !== undefined
  const { block, extendBlock, forgetBlock } = useGridBlock(active, canMark)
  const virtual = useVirtualRows(scroller, rows.length, active.row, rowLines)
  const [editing, setEditing] = useState<Editing>()
  useVisibleReport(virtual, options.onVisible)
  const { page, scrollTo } = virtual
  const show = (row: number) => {
    place(row)
    scrollTo(row)
  }
  useCurrentRow({ scroller, keys, current: options.current, show })
  const context: GridContext<Row> = {
    ...{ rows, columns, active, page, choosing, hold, scrollTo, sortBy },
    canChoose: selection !== undefined,
    ...{ extendBlock, forgetBlock },
    edit: (row, column, typed) => setEditing({ key: rowKey(row), column, typed }),
    onOpen,
    onCurrent,
  }
  const actions = gridActions(context)

  const handlers = useStableHandlers({
    onCellPress: (row, column, event) => {
      if (editing !== undefined && keys[row] === editing.key && editing.column === column) return
      if (event.shiftKey) {
        event.preventDefault()
        choosing.choose(row, true)
        extendBlock({ row, column })
      }
      actions.moveTo({ row, column })
    },
    onCellOpen: (row, column) => actions.open({ row, column }),
    onToggle: (row, event) => choosing.choose(row, event.shiftKey),
    onLeave: (leaving) => {
      setEditing(undefined)
      if (!actions.leave(leaving)) focusAgain()
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing === undefined) pressKey(context, actions, event)
  }
  return {
    ...{ rows, keys, active, block, isUsed, editing, sort, sortBy, virtual, onKeyDown, handlers },
    chooseAll: choosing.chooseAll,
  }
}
