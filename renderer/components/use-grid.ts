import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { Leaving } from './grid-editor.tsx'
import { positionAfterKey, rangeOfKeys, toggled } from './grid-keys.ts'
import { nextSort, sortedRows } from './grid-sorting.ts'
import type { GridColumn, GridPosition, GridSelection, GridSort } from './grid-types.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

export type GridOptions<Row> = {
  columns: readonly GridColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  selection?: GridSelection | undefined
  /** Enter or a double press on a cell that is not edited. */
  onOpen?: ((row: Row) => void) | undefined
  /** The row under the focus, for a panel beside the grid. */
  onCurrent?: ((row: Row) => void) | undefined
  sort?: GridSort | undefined
  rowLines?: 1 | 2
}

type Editing = { key: string; column: number; typed: string | undefined }

/** The state and keys of a grid; `Grid` draws it. */
export function useGrid<Row>(options: GridOptions<Row>, scroller: RefObject<HTMLElement | null>) {
  const { columns, rowKey, selection, onOpen, onCurrent, rowLines = 1 } = options
  const [sort, setSort] = useState(options.sort)
  const rows = useMemo(() => sortedRows(options.rows, columns, sort), [options.rows, columns, sort])
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const [held, setHeld] = useState<GridPosition & { key: string | undefined }>({
    row: 0,
    column: 0,
    key: undefined,
  })
  const [editing, setEditing] = useState<Editing>()
  const [focusWish, setFocusWish] = useState(0)
  const anchor = useRef(0)
  const shift = selection === undefined ? 0 : 1

  // The focus follows its row when the rows are sorted or change; else it keeps its place.
  const found = held.key === undefined ? -1 : keys.indexOf(held.key)
  const activeRow =
    held.row < 0 ? -1 : found >= 0 ? found : Math.min(held.row, Math.max(0, rows.length - 1))
  const active = { row: activeRow, column: held.column }
  const virtual = useVirtualRows(scroller, rows.length, active.row, rowLines)

  useEffect(() => {
    if (focusWish === 0) return
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  }, [focusWish, scroller])

  function moveTo(to: GridPosition) {
    setHeld({ ...to, key: keys[to.row] })
    setFocusWish((wish) => wish + 1)
    if (to.row >= 0) virtual.scrollTo(to.row)
    const row = rows[to.row]
    if (row !== undefined) onCurrent?.(row)
  }

  function open(at: GridPosition, typed?: string) {
    const row = rows[at.row]
    const column = columns[at.column - shift]
    if (row === undefined || column === undefined) return
    if (column.edit !== undefined) setEditing({ key: rowKey(row), column: at.column, typed })
    else if (typed === undefined) onOpen?.(row)
  }

  function choose(index: number, isRange: boolean) {
    const key = keys[index]
    if (selection === undefined || key === undefined) return
    selection.onChange(
      isRange
        ? rangeOfKeys(keys, anchor.current, index, selection.keys)
        : toggled(selection.keys, key),
    )
    if (!isRange) anchor.current = index
  }

  function onHeadKey(event: KeyboardEvent) {
    const column = columns[active.column - shift]
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (column === undefined) selectAll()
    else if (column.sortBy !== false) setSort(nextSort(sort, column.id))
  }

  function selectAll() {
    if (selection === undefined) return
    const isAll = keys.length > 0 && keys.every((key) => selection.keys.has(key))
    selection.onChange(isAll ? new Set() : new Set(keys))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (editing !== undefined) return
    const size = { rows: rows.length, columns: columns.length + shift, page: virtual.page }
    const to = positionAfterKey(active, event, size)
    if (to !== undefined) {
      event.preventDefault()
      if (event.shiftKey && selection !== undefined && to.row !== active.row && to.row >= 0) {
        if (!selection.keys.has(keys[active.row] ?? '')) anchor.current = active.row
        selection.onChange(rangeOfKeys(keys, anchor.current, to.row, selection.keys))
      }
      return moveTo(to)
    }
    if (active.row < 0) return onHeadKey(event)
    onCellKey(event)
  }

  function onCellKey(event: KeyboardEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      open(active)
    } else if (event.key === ' ' && selection !== undefined) {
      event.preventDefault()
      choose(active.row, event.shiftKey)
    } else if (event.key === 'Escape' && selection !== undefined && selection.keys.size > 0) {
      event.preventDefault()
      selection.onChange(new Set())
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      selectAll()
    } else if (isPlain && event.key.length === 1 && isTyped(columns[active.column - shift])) {
      event.preventDefault()
      open(active, event.key)
    }
  }

  function onLeave(leaving: Leaving) {
    setEditing(undefined)
    const steps = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft', stay: undefined }
    const key = steps[leaving]
    if (key === undefined) return setFocusWish((wish) => wish + 1)
    const size = { rows: rows.length, columns: columns.length + shift, page: 1 }
    moveTo(positionAfterKey(active, { key, ctrlKey: false, metaKey: false }, size) ?? active)
  }

  const onCellPress = (row: number, column: number, event: MouseEvent) => {
    if (editing !== undefined && keys[row] === editing.key && editing.column === column) return
    if (event.shiftKey) {
      event.preventDefault()
      choose(row, true)
    }
    moveTo({ row, column })
  }
  const stable = useStable({
    onCellPress,
    onCellOpen: (row: number, column: number) => open({ row, column }),
    onToggle: (row: number, event: MouseEvent) => choose(row, event.shiftKey),
    onLeave,
  })
  return { rows, keys, active, editing, sort, setSort, virtual, onKeyDown, selectAll, ...stable }
}

function isTyped(column: { edit?: { kind: string } | undefined } | undefined): boolean {
  return column?.edit !== undefined && column.edit.kind !== 'choice'
}

type Stable<Row> = {
  onCellPress: (row: number, column: number, event: MouseEvent) => void
  onCellOpen: (row: number, column: number) => void
  onToggle: (row: number, event: MouseEvent) => void
  onLeave: (leaving: Leaving) => Row
}

// Rows that did not change are not drawn again, so what they call keeps its identity.
function useStable(now: Stable<void>): Stable<void> {
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  const onCellPress = useCallback<Stable<void>['onCellPress']>(
    (row, column, event) => latest.current.onCellPress(row, column, event),
    [],
  )
  const onCellOpen = useCallback<Stable<void>['onCellOpen']>(
    (row, column) => latest.current.onCellOpen(row, column),
    [],
  )
  const onToggle = useCallback<Stable<void>['onToggle']>(
    (row, event) => latest.current.onToggle(row, event),
    [],
  )
  const onLeave = useCallback<Stable<void>['onLeave']>(
    (leaving) => latest.current.onLeave(leaving),
    [],
  )
  return { onCellPress, onCellOpen, onToggle, onLeave }
}
