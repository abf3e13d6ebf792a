import { useRef } from 'react'
import type { PlanRow, PlannedDay } from '#domain/contract/plan-rows'
import { isInColumn, runsIn } from '#domain/plan/periods'
import type { PeriodColumn } from '#domain/plan/periods'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { useMatrixKeys } from '#renderer/components/use-matrix-keys'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { planningText as text } from '#renderer/texts/planning'
import { CellMarks } from './cell-marks.tsx'
import { daysOfRow } from './days-of-row.ts'
import planCss from './plan-screen.module.css'
import { PlanningHead } from './planning-head.tsx'
import css from './planning.module.css'

type Props = {
  rows: readonly PlanRow[]
  events: readonly PlannedDay[]
  columns: readonly PeriodColumn[]
  today: IsoDate
  /** The row that is open below the table. */
  chosen: string | undefined
  onChoose: (row: PlanRow) => void
}

/** Rows over quarters; a cell is set and cleared by click, Enter and space, arrows go along them. */
export function PlanningTable({ rows, events, columns, today, chosen, onChoose }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const keys = useMatrixKeys(table, rows.length, columns.length + 1)
  const set = useCommand('planRows.setPeriod')
  function toggle(row: PlanRow, { id, year, quarter }: PeriodColumn) {
    const isPlanned = !runsIn(row.periods, id)
    const said = isPlanned ? text.set : text.cleared
    void set({ rowId: row.id, period: id, isPlanned }, said(row.title, text.column(year, quarter)))
  }
  return (
    <>
      <table
        ref={table}
        role="grid"
        className={classNames(planCss.quarters, css.table)}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <caption>
          <VisuallyHidden>{`${text.caption}. ${text.keys}`}</VisuallyHidden>
        </caption>
        <PlanningHead columns={columns} today={today} />
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} className={classNames(row.id === chosen && css.chosen)}>
              <th scope="row">
                <button
                  type="button"
                  className={css.rowButton}
                  aria-label={text.choose(row.title)}
                  aria-expanded={row.id === chosen}
                  onClick={() => onChoose(row)}
                  {...keys.cellProps(at, 0)}
                >
                  <bdi>{row.title}</bdi>
                </button>
              </th>
              <td className={css.letters}>
                {row.actionIds.map((id) => (
                  <ActionLetter key={id} letter={id} />
                ))}
              </td>
              {columns.map((column, place) => (
                <PlanningCell
                  key={column.id}
                  {...{ row, column, columns, place, today }}
                  days={daysOfRow(row, events)}
                  spot={keys.cellProps(at, place + 1)}
                  onToggle={() => toggle(row, column)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend columns={columns} />
      <Refusal sentence={set.refusal} />
    </>
  )
}

type CellProps = {
  row: PlanRow
  column: PeriodColumn
  columns: readonly PeriodColumn[]
  place: number
  today: IsoDate
  days: readonly PlannedDay[]
  spot: { readonly 'data-spot': string; readonly tabIndex: number }
  onToggle: () => void
}

function PlanningCell({ row, column, columns, place, today, days, spot, onToggle }: CellProps) {
  const { year, quarter } = column
  const here = days.filter(({ date }) => isInColumn(date, column))
  const name = [text.cell(row.title, year, quarter), text.cellDays(here)].filter(Boolean)
  return (
    <td className={classNames(isInColumn(today, column) && planCss.nowColumn)}>
      <button
        type="button"
        className={css.cell}
        aria-label={name.join(': ')}
        aria-pressed={runsIn(row.periods, column.id)}
        title={text.cellDays(here) || undefined}
        onClick={onToggle}
        {...spot}
      >
        <CellMarks
          row={row}
          column={column}
          before={columns[place - 1]}
          after={columns[place + 1]}
          days={here}
        />
      </button>
    </td>
  )
}

function Legend({ columns }: Pick<Props, 'columns'>) {
  return (
    <p className={planCss.foot}>
      <span>
        <i className={planCss.key} aria-hidden="true" />
        {text.runs}
      </span>
      <span>
        <i className={planCss.diamondKey} aria-hidden="true" />
        {text.fixedDay}
      </span>
      {columns
        .filter(({ quarter }) => quarter === null)
        .map(({ year }) => (
          <span key={year}>{text.wholeYear(year)}</span>
        ))}
    </p>
  )
}
