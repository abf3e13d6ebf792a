import type { PlanRow, PlannedDay } from '#domain/contract/plan-rows'
import { columnsFor, isInColumn, runsIn } from '#domain/plan/periods'
import type { PeriodColumn } from '#domain/plan/periods'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { Row, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { planText as text } from '#renderer/texts/plan'
import { planningText } from '#renderer/texts/planning'
import { CellMarks } from './cell-marks.tsx'
import { daysOfRow } from './days-of-row.ts'
import css from './plan-screen.module.css'

type Props = { rows: readonly PlanRow[]; events: readonly PlannedDay[]; today: IsoDate }

/** The quarter grid of the plan: a bar over the quarters, a diamond on a fixed day, now tinted. */
export function QuarterTable({ rows, events, today }: Props) {
  const columns = columnsFor(rows)
  const wholeYears = columns.filter(({ quarter }) => quarter === null)
  return (
    <section>
      <Row between>
        <h2>{text.planning}</h2>
        <Text size="xs" tone="muted" as="span">
          {text.now(today)}
        </Text>
      </Row>
      <table className={css.quarters}>
        <caption>
          <VisuallyHidden>{text.planningCaption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={css.rowHead}>
              <VisuallyHidden>{text.row}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} today={today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const days = daysOfRow(row, events)
            return (
              <tr key={row.id}>
                <th scope="row">
                  <bdi>{row.title}</bdi>
                </th>
                {columns.map((column, at) => (
                  <td
                    key={column.id}
                    className={classNames(isInColumn(today, column) && css.nowColumn)}
                  >
                    <CellMarks
                      row={row}
                      column={column}
                      before={columns[at - 1]}
                      after={columns[at + 1]}
                      days={days}
                    />
                    {runsIn(row.periods, column.id) ? (
                      <VisuallyHidden>{text.planned}</VisuallyHidden>
                    ) : null}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={css.foot}>
        <span>
          <i className={css.key} aria-hidden="true" />
          {text.runs}
        </span>
        <span>
          <i className={css.diamondKey} aria-hidden="true" />
          {text.fixedDay}
        </span>
        {wholeYears.map(({ year }) => (
          <span key={year}>{text.wholeYear(String(year))}</span>
        ))}
      </p>
    </section>
  )
}

function ColumnHead({ column, today }: { column: PeriodColumn; today: IsoDate }) {
  const { year, quarter } = column
  return (
    <th
      scope="col"
      className={classNames(isInColumn(today, column) && css.nowColumn)}
      abbr={quarter === null ? String(year) : planningText.column(year, quarter)}
    >
      {quarter === null ? year : text.quarterShort(String(quarter))}
    </th>
  )
}
