import { classNames } from './class-names.ts'
import css from './grid.module.css'
import type { GridColumn } from './grid-types.ts'

type Props<Row> = {
  columns: readonly GridColumn<Row>[]
  rowIndex: number
  hasSelection: boolean
}

/** The row of totals; it is read, not walked through. */
export function GridFoot<Row>({ columns, rowIndex, hasSelection }: Props<Row>) {
  return (
    <div role="row" aria-rowindex={rowIndex} className={classNames(css.row, css.foot)}>
      {hasSelection ? <div role="gridcell" aria-colindex={1} className={css.cell} /> : null}
      {columns.map((column, position) => (
        <div
          key={column.id}
          role={column.isRowHeading ? 'rowheader' : 'gridcell'}
          aria-colindex={position + (hasSelection ? 2 : 1)}
          className={classNames(
            css.cell,
            column.align === 'end' && css.end,
            column.isGroupStart && css.group,
          )}
        >
          {column.foot === undefined ? null : <span className={css.words}>{column.foot}</span>}
        </div>
      ))}
    </div>
  )
}
