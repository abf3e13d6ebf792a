import type { PlanRow, PlannedDay } from '#domain/contract/plan-rows'
import { daysOfPeriod, isInColumn, runsIn } from '#domain/plan/periods'
import type { PeriodColumn } from '#domain/plan/periods'
import { daysBetween } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { planningText as text } from '#renderer/texts/planning'
import css from './plan-screen.module.css'

type Props = {
  row: PlanRow
  column: PeriodColumn
  before: PeriodColumn | undefined
  after: PeriodColumn | undefined
  /** The days of events in this row. */
  days: readonly PlannedDay[]
}

/** What is drawn in a cell of the table: the bar, and a diamond on the day of each event. */
export function CellMarks({ row, column, before, after, days }: Props) {
  const runs = (other: PeriodColumn | undefined) =>
    other !== undefined && runsIn(row.periods, other.id)
  const { first, last } = daysOfPeriod(column.id)
  const length = daysBetween(first, last)
  return (
    <>
      {runsIn(row.periods, column.id) ? (
        <i
          aria-hidden="true"
          className={classNames(css.planned, !runs(before) && css.first, !runs(after) && css.last)}
        />
      ) : null}
      {days
        .filter(({ date }) => isInColumn(date, column))
        .map(({ eventId, title, date }) => (
          <i
            key={eventId}
            className={css.diamond}
            role="img"
            aria-label={text.day(title, date)}
            title={text.day(title, date)}
            style={{ left: `${10 + (80 * daysBetween(first, date)) / length}%` }}
          />
        ))}
    </>
  )
}
