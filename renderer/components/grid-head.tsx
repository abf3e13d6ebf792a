import { componentText as text } from '#renderer/texts/components'
import { classNames } from './class-names.ts'
import { ColumnMeaning, openMeaning } from './column-meaning.tsx'
import css from './grid.module.css'
import type { GridColumn, GridSort } from './grid-types.ts'

type Props<Row> = {
  columns: readonly GridColumn<Row>[]
  sort: GridSort | undefined
  onSort: (columnId: string) => void
  activeColumn: number
  /** All, some or none of the rows chosen; undefined when rows cannot be chosen. */
  chosen: 'all' | 'some' | 'none' | undefined
  onSelectAll: () => void
}

/** The heads of a grid; a press sorts, and `aria-sort` says how it is sorted. */
export function GridHead<Row>(props: Props<Row>) {
  const { columns, sort, onSort, activeColumn, chosen, onSelectAll } = props
  const shift = chosen === undefined ? 0 : 1
  return (
    <div role="row" aria-rowindex={1} className={classNames(css.row, css.head)}>
      {chosen === undefined ? null : (
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={text.selectColumn}
          className={css.cell}
          tabIndex={activeColumn === 0 ? 0 : -1}
          data-active={activeColumn === 0 ? true : undefined}
        >
          <input
            type="checkbox"
            className={css.tick}
            tabIndex={-1}
            aria-label={text.selectAll}
            checked={chosen === 'all'}
            ref={(box) => {
              if (box !== null) box.indeterminate = chosen === 'some'
            }}
            onChange={onSelectAll}
          />
        </div>
      )}
      {columns.map((column, position) => {
        const direction = sort?.columnId === column.id ? sort.direction : undefined
        const isActive = activeColumn === position + shift
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={position + shift + 1}
            aria-sort={direction}
            className={classNames(
              css.cell,
              column.align === 'end' && css.end,
              column.isGroupStart && css.group,
            )}
            tabIndex={isActive ? 0 : -1}
            data-active={isActive ? true : undefined}
            onKeyDown={(event) => {
              if (event.key === 'F2') openMeaning(event.currentTarget)
            }}
          >
            {column.means === undefined ? null : (
              <ColumnMeaning heading={column.heading} means={column.means} />
            )}
            {column.sortBy === false ? (
              <span className={css.words}>{column.heading}</span>
            ) : (
              <button
                type="button"
                className={css.sort}
                tabIndex={-1}
                onClick={() => onSort(column.id)}
              >
                {column.heading}
                {direction === undefined ? null : (
                  <span aria-hidden="true">{direction === 'ascending' ? '↑' : '↓'}</span>
                )}
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}
