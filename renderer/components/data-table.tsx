import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './data-table.module.css'
import { VisuallyHidden } from './layout.tsx'

export type TableColumn<Row> = {
  readonly id: string
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  readonly isNumber?: boolean
  /** This cell names the row. */
  readonly isRowHeading?: boolean
  /** A CSS width. */
  readonly width?: string
  /** The heading is only for a screen reader. */
  readonly isHeadingHidden?: boolean
  readonly foot?: ReactNode
}

type Props<Row> = {
  /** What the table holds; read out, not shown. */
  caption: string
  columns: readonly TableColumn<Row>[]
  /** Groups of rows; a group without a heading is a plain body. */
  groups: readonly { heading?: string; rows: readonly Row[] }[]
  rowKey: (row: Row) => string
}

/** A plain table to read; for choosing and editing rows there is `Grid`. */
export function DataTable<Row>({ caption, columns, groups, rowKey }: Props<Row>) {
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(column.isNumber && css.end)}
                style={column.width === undefined ? undefined : { width: column.width }}
              >
                {column.isHeadingHidden ? (
                  <VisuallyHidden>{column.heading}</VisuallyHidden>
                ) : (
                  column.heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading ?? ''}>
            {heading === undefined ? null : (
              <tr className={css.group}>
                <th colSpan={columns.length} scope="rowgroup">
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <Fragment key={column.id}>
                    <TableCell column={column}>{column.cell(row)}</TableCell>
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        {hasFoot ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <TableCell key={column.id} column={column}>
                  {column.foot}
                </TableCell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

type CellShape = { readonly isNumber?: boolean; readonly isRowHeading?: boolean }

function TableCell({ column, children }: { column: CellShape; children: ReactNode }) {
  const className = classNames(column.isNumber && css.end)
  if (column.isRowHeading) {
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    )
  }
  return <td className={className}>{children}</td>
}
