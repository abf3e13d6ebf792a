import { Fragment } from 'react'
import type { ComparedRowAnswer, Comparison } from '#domain/contract/snapshots'
import { classNames } from '#renderer/components/class-names'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { plainAmount } from '#renderer/lib/plain-amount'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import css from './compare-table.module.css'
import { Explanation } from './explanation.tsx'
import { columns, nameOf, signed } from './opened.ts'
import type { ColumnId, Opened, Per } from './opened.ts'

type Props = {
  per: Per
  rows: readonly ComparedRowAnswer[]
  totals: Comparison['totals']
  opened: Opened | null
  onOpen: (opened: Opened | null) => void
}

/** What each row was and is; every difference opens what is behind it. */
export function CompareTable({ per, rows, totals, opened, onOpen }: Props) {
  const shown =
    per === 'line' ? columns : columns.filter((id) => id !== 'begroot' && id !== 'restant')
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>
          <VisuallyHidden>{text.explained}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.what[per]}</th>
            <th scope="col">{text.year}</th>
            {shown.map((id) => (
              <th key={id} scope="col" className={css.number}>
                {text.columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOpen = opened !== null && opened.key === row.key && opened.year === row.year
            return (
              <Fragment key={`${row.key ?? ''} ${row.year}`}>
                <tr>
                  <th scope="row">
                    <bdi>{nameOf(row, per)}</bdi>
                  </th>
                  <td>{row.year}</td>
                  {shown.map((column) => (
                    <Compared
                      key={column}
                      row={row}
                      name={nameOf(row, per)}
                      column={column}
                      isOpen={isOpen && opened.column === column}
                      onOpen={onOpen}
                    />
                  ))}
                </tr>
                {isOpen ? (
                  <tr className={css.opened}>
                    <td colSpan={shown.length + 2}>
                      <Explanation
                        row={row}
                        name={nameOf(row, per)}
                        column={opened.column}
                        onWhole={() => onOpen({ ...opened, isWhole: true })}
                        onClose={() => onOpen(null)}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
        {per === 'line' ? (
          <tfoot>
            {totals.map((total) => (
              <tr key={total.year}>
                <th scope="row">{text.total(total.year)}</th>
                <td />
                {shown.map((column) => (
                  <td key={column} className={css.number}>
                    <Figures row={total} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

type ComparedProps = {
  row: ComparedRowAnswer
  name: string
  column: ColumnId
  isOpen: boolean
  onOpen: (opened: Opened | null) => void
}

function Compared({ row, name, column, isOpen, onOpen }: ComparedProps) {
  const { key, year, difference } = row
  if (difference[column] === 0) {
    return (
      <td className={css.number}>
        <Figures row={row} column={column} />
      </td>
    )
  }
  return (
    <td className={css.number}>
      <button
        type="button"
        className={css.figure}
        aria-expanded={isOpen}
        aria-label={text.why(text.columns[column], name, year, signed(difference[column]))}
        onClick={() => onOpen(isOpen ? null : { key, year, column, isWhole: false })}
      >
        <Figures row={row} column={column} />
      </button>
    </td>
  )
}

type FiguresProps = {
  row: Pick<ComparedRowAnswer, 'before' | 'after' | 'difference'>
  column: ColumnId
}

function Figures({ row, column }: FiguresProps) {
  const difference = row.difference[column]
  // Less is not worse, but a line that comes short is.
  const isShort = column === 'restant' && (row.after.restant ?? 0) < 0
  const before = row.before[column]
  const after = row.after[column]
  if (difference === 0 && before === after) {
    return (
      <span className={css.equal}>
        {after === null ? '' : after === 0 ? '–' : plainAmount(after)}
      </span>
    )
  }
  return (
    <>
      <span className={classNames(css.difference, isShort && css.less)}>{signed(difference)}</span>
      <span className={css.fromTo}>
        {known(before)}
        <VisuallyHidden>{text.to}</VisuallyHidden>
        <span aria-hidden="true"> → </span>
        {known(after)}
      </span>
    </>
  )
}

function known(amount: number | null): string {
  return amount === null ? text.unknown : plainAmount(amount)
}
