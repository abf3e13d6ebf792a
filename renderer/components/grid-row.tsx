import { memo } from 'react'
import { componentText as text } from '#renderer/texts/components'
import { classNames } from './class-names.ts'
import css from './grid.module.css'
import { GridEditor } from './grid-editor.tsx'
import type { GridColumn } from './grid-types.ts'
import type { RowHandlers } from './use-stable-handlers.ts'

type Props<Row> = {
  row: Row
  index: number
  top: number
  height: number
  columns: readonly GridColumn<Row>[]
  /** The active column when this row is the active one, else −1. */
  activeColumn: number
  /** The column being edited in this row, else −1. */
  editColumn: number
  typed: string | undefined
  /** The columns that are marked in this row, else −1. */
  markedFrom: number
  markedTo: number
  hasSelection: boolean
  isSelected: boolean
  isCurrent: boolean
} & RowHandlers

/** One row of a grid; only the active cell can take the focus. */
function Row<R>(props: Props<R>) {
  const { row, index, columns, activeColumn, hasSelection, isSelected } = props
  const shift = hasSelection ? 1 : 0
  const nameColumn = columns.find(({ isRowHeading }) => isRowHeading) ?? columns[0]
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={hasSelection ? isSelected : undefined}
      className={classNames(css.row, isSelected && css.selected, props.isCurrent && css.current)}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {hasSelection ? (
        <div
          role="gridcell"
          aria-colindex={1}
          className={css.cell}
          tabIndex={activeColumn === 0 ? 0 : -1}
          data-active={activeColumn === 0 ? true : undefined}
        >
          <input
            type="checkbox"
            className={css.tick}
            tabIndex={-1}
            aria-label={text.selectRow(nameColumn?.text(row) ?? '')}
            checked={isSelected}
            onChange={() => undefined}
            onClick={(event) => props.onToggle(index, event)}
          />
        </div>
      ) : null}
      {columns.map((column, position) => (
        <Cell key={column.id} {...props} column={column} at={position + shift} />
      ))}
    </div>
  )
}

function Cell<R>(props: Props<R> & { column: GridColumn<R>; at: number }) {
  const { row, index, column, at, activeColumn, editColumn, typed } = props
  const isActive = activeColumn === at
  const isMarked = props.markedFrom <= at && at <= props.markedTo
  const edit = editColumn === at ? column.edit : undefined
  return (
    <div
      role={column.isRowHeading ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-readonly={column.edit === undefined ? undefined : false}
      aria-selected={isMarked ? true : undefined}
      className={classNames(
        css.cell,
        column.align === 'end' && css.end,
        column.isRowHeading && css.heading,
        column.isGroupStart && css.group,
        isMarked && css.marked,
        edit !== undefined && css.editing,
      )}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive ? true : undefined}
      onMouseDown={(event) => props.onCellPress(index, at, event)}
      onDoubleClick={() => props.onCellOpen(index, at)}
    >
      {edit === undefined ? (
        <span className={css.words} title={column.text(row) || undefined}>
          {column.draw === undefined ? <bdi>{column.text(row)}</bdi> : column.draw(row)}
        </span>
      ) : (
        <GridEditor
          label={column.heading}
          row={row}
          edit={edit}
          typed={typed}
          onLeave={props.onLeave}
        />
      )}
    </div>
  )
}

export const GridRow = memo(Row) as typeof Row
