import type { KeyboardEvent } from 'react'
import { cellCommandOf } from './grid-cell-keys.ts'
import type { CellCommand } from './grid-cell-keys.ts'
import type { Leaving } from './grid-editor.tsx'
import { positionAfterKey } from './grid-keys.ts'
import type { GridColumn, GridPosition } from './grid-types.ts'

/** What the actions of a grid need of its state. */
export type GridContext<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly active: GridPosition
  readonly page: number
  readonly canChoose: boolean
  readonly choosing: {
    readonly choose: (index: number, isRange: boolean) => void
    readonly extend: (from: number, to: number) => void
    readonly chooseAll: () => void
    readonly clear: () => boolean
  }
  /** Marks the cells from where the focus was up to here, where cells can be marked. */
  readonly extendBlock: (to: GridPosition) => void
  readonly forgetBlock: () => void
  readonly hold: (to: GridPosition) => void
  readonly scrollTo: (index: number) => void
  readonly sortBy: (columnId: string) => void
  readonly edit: (row: Row, column: number, typed: string | undefined) => void
  readonly onOpen: ((row: Row) => void) | undefined
  readonly onCurrent: ((row: Row) => void) | undefined
}

const leavingKeys: Record<Leaving, string | undefined> = {
  down: 'ArrowDown',
  right: 'ArrowRight',
  left: 'ArrowLeft',
  stay: undefined,
}

/** What can be done in a grid, by mouse and by key alike. */
export function gridActions<Row>(grid: GridContext<Row>) {
  const { rows, columns, active } = grid
  const shift = grid.canChoose ? 1 : 0
  const size = { rows: rows.length, columns: columns.length + shift, page: grid.page }
  const columnAt = (at: GridPosition) => columns[at.column - shift]

  function moveTo(to: GridPosition) {
    grid.hold(to)
    if (to.row >= 0) grid.scrollTo(to.row)
    const row = rows[to.row]
    if (row !== undefined) grid.onCurrent?.(row)
  }

  function open(at: GridPosition, typed?: string) {
    const row = rows[at.row]
    if (row === undefined) return
    const column = columnAt(at)
    if (column?.edit !== undefined) grid.edit(row, at.column, typed)
    else if (typed === undefined) (column?.onOpen ?? grid.onOpen)?.(row)
  }

  /** Moves on after an edit; false when the focus stays where it is. */
  function leave(leaving: Leaving): boolean {
    const key = leavingKeys[leaving]
    if (key === undefined) return false
    moveTo(positionAfterKey(active, { key, ctrlKey: false, metaKey: false }, size) ?? active)
    return true
  }
  return { moveTo, open, leave, columnAt, size }
}

/** Does what a key means in a grid that is not being edited. */
export function pressKey<Row>(
  grid: GridContext<Row>,
  { moveTo, open, columnAt, size }: ReturnType<typeof gridActions<Row>>,
  event: KeyboardEvent,
): void {
  const { active, choosing } = grid
  const to = positionAfterKey(active, event, size)
  if (to !== undefined) {
    event.preventDefault()
    if (event.shiftKey) {
      choosing.extend(active.row, to.row)
      grid.extendBlock(to)
    }
    return moveTo(to)
  }
  const column = columnAt(active)
  const commands: Record<CellCommand, () => boolean> = {
    open: () => done(open(active)),
    choose: () => grid.canChoose && done(choosing.choose(active.row, false)),
    extend: () => grid.canChoose && done(choosing.choose(active.row, true)),
    clear: () => {
      grid.forgetBlock()
      return choosing.clear()
    },
    'choose-all': () => grid.canChoose && done(choosing.chooseAll()),
    type: () => takesTyping(column) && done(open(active, event.key)),
  }
  const command = cellCommandOf(event)
  const isDone =
    active.row < 0
      ? pressHead(grid, column, event.key)
      : command !== undefined && commands[command]()
  if (isDone) event.preventDefault()
}

function pressHead<Row>(
  grid: GridContext<Row>,
  column: GridColumn<Row> | undefined,
  key: string,
): boolean {
  if (key !== 'Enter' && key !== ' ') return false
  if (column === undefined) grid.choosing.chooseAll()
  else if (column.sortBy !== false) grid.sortBy(column.id)
  return true
}

function done(_: void): true {
  return true
}

function takesTyping<Row>(column: GridColumn<Row> | undefined): boolean {
  return column?.edit !== undefined && column.edit.kind !== 'choice'
}
