import { useId, useRef } from 'react'
import type { CSSProperties, ReactNode } from 'react'
import { componentText as text } from '#renderer/texts/components'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './grid.module.css'
import { clipboardHandlers } from './grid-clipboard.ts'
import { GridFoot } from './grid-foot.tsx'
import { GridHead } from './grid-head.tsx'
import { chosenOf } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import type { GridColumn, GridSelection } from './grid-types.ts'
import { VisuallyHidden } from './layout.tsx'
import { useGrid } from './use-grid.ts'
import type { GridOptions } from './use-grid.ts'

type Props<Row> = GridOptions<Row> & {
  label: string
  /** One sentence and one button, shown as the first row. */
  empty: ReactNode
  /** Buttons for the chosen rows, at the foot while rows are chosen. */
  selectionActions?: ReactNode
  /** A CSS height such as `24rem`; without it the grid takes the height it gets. */
  height?: string
}

const chooseWidth = 2.5

/** Rows to read, choose and change, by mouse and by keyboard, however many there are. */
export function Grid<Row>(props: Props<Row>) {
  const { label, columns, selection, empty, selectionActions, height } = props
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useGrid(props, scroller)
  const keysId = useId()
  const { rows, keys, active, block, editing, virtual } = grid
  const clipboard = clipboardHandlers(
    { rows, keys, columns, active, block, chosen: selection?.keys },
    editing === undefined ? props.clipboard : undefined,
  )
  const hasFoot = rows.length > 0 && columns.some(({ foot }) => foot !== undefined)
  const columnCount = columns.length + (selection === undefined ? 0 : 1)
  return (
    <div
      className={classNames(css.frame, height === undefined && css.fill)}
      style={height === undefined ? undefined : { height }}
    >
      <VisuallyHidden id={keysId}>{text.gridKeys}</VisuallyHidden>
      <div
        className={css.scroller}
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-describedby={keysId}
        aria-rowcount={rows.length + 1 + (hasFoot ? 1 : 0)}
        aria-colcount={columnCount}
        aria-multiselectable={selection === undefined ? undefined : true}
        style={columnStyle(columns, selection !== undefined)}
        onKeyDown={grid.onKeyDown}
        {...clipboard}
        tabIndex={-1}
      >
        <GridHead
          columns={columns}
          sort={grid.sort}
          onSort={grid.sortBy}
          activeColumn={active.row < 0 || rows.length === 0 ? active.column : -1}
          chosen={selection === undefined ? undefined : chosenOf(keys, selection)}
          onSelectAll={grid.chooseAll}
        />
        {rows.length === 0 ? (
          <div role="row" aria-rowindex={2}>
            <div role="gridcell" className={css.empty}>
              {empty}
            </div>
          </div>
        ) : (
          <div className={css.body} role="rowgroup" style={{ height: virtual.totalHeight }}>
            {virtual.rows.map(({ index, top }) => {
              const row = rows[index]
              if (row === undefined) return null
              const isActive = active.row === index
              const key = keys[index] ?? ''
              const isMarked =
                block !== undefined && block.from.row <= index && index <= block.to.row
              return (
                <GridRow
                  key={key}
                  row={row}
                  index={index}
                  top={top}
                  height={virtual.rowHeight}
                  columns={columns}
                  activeColumn={isActive ? active.column : -1}
                  editColumn={editing?.key === key ? editing.column : -1}
                  typed={editing?.key === key ? editing.typed : undefined}
                  markedFrom={isMarked ? block.from.column : -1}
                  markedTo={isMarked ? block.to.column : -1}
                  hasSelection={selection !== undefined}
                  isSelected={selection?.keys.has(key) ?? false}
                  isCurrent={
                    props.current === undefined ? isActive && grid.isUsed : key === props.current
                  }
                  {...grid.handlers}
                />
              )
            })}
          </div>
        )}
        {hasFoot ? (
          <GridFoot
            columns={columns}
            rowIndex={rows.length + 2}
            hasSelection={selection !== undefined}
          />
        ) : null}
      </div>
      {selection === undefined ? null : (
        <SelectionBar selection={selection}>{selectionActions}</SelectionBar>
      )}
    </div>
  )
}

function SelectionBar(props: { selection: GridSelection; children: ReactNode }) {
  const { selection, children } = props
  if (selection.keys.size === 0) return null
  return (
    <div className={css.bar} role="toolbar" aria-label={text.selection}>
      <b>{text.chosen(selection.keys.size)}</b>
      {children}
      <span className={css.clear}>
        <Button
          look="lite"
          size="mini"
          keys="Esc"
          onPress={() => selection.onChange(new Set<string>())}
        >
          {text.clearChoice}
        </Button>
      </span>
    </div>
  )
}

function columnStyle<Row>(
  columns: readonly GridColumn<Row>[],
  hasSelection: boolean,
): CSSProperties {
  const least = columns.reduce((sum, { width }) => sum + width, hasSelection ? chooseWidth : 0)
  const tracks = columns.map(({ width, grow = 0 }) =>
    grow > 0 ? `minmax(${width}rem, ${grow}fr)` : `${width}rem`,
  )
  if (hasSelection) tracks.unshift(`${chooseWidth}rem`)
  const variables: Record<string, string> = {
    '--columns': tracks.join(' '),
    '--least': `${least}rem`,
  }
  return variables
}
