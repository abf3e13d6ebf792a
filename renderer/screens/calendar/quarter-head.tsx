import { addDays, dayMonth, daysBetween, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { addMonths } from '#renderer/components/month-weeks'
import type { Days } from './calendar-period.ts'
import { atDay } from './on-line.ts'
import css from './quarter-line.module.css'

type Props = { quarter: Days; days: number }

/** The months and Mondays above a quarter. */
export function QuarterHead({ quarter: { from }, days }: Props) {
  return (
    <div className={css.months}>
      {[0, 1, 2].map((ahead) => {
        const month = addMonths(from, ahead)
        return (
          <span key={month}>
            <b style={atDay(daysBetween(from, month))}>{dayMonth(month).replace(/^\d+ /, '')}</b>
            {mondaysOf(month)
              .filter((monday) => daysBetween(from, monday) < days - 1)
              .map((monday) => (
                <i key={monday} style={atDay(daysBetween(from, monday))}>
                  {Number(monday.slice(8))}
                </i>
              ))}
          </span>
        )
      })}
    </div>
  )
}

/** The weekends of a quarter and the lines between its months, behind everything else. */
export function QuarterGround({ quarter: { from }, days }: Props) {
  const firstSaturday = (13 - weekdayOf(from)) % 7
  const count = Math.ceil((days - firstSaturday) / 7)
  const saturdays = Array.from({ length: count }, (_, index) => firstSaturday + index * 7)
  const isSundayFirst = weekdayOf(from) === 7
  return (
    <div className={css.ground} aria-hidden="true">
      {isSundayFirst ? <i className={css.weekend} style={atDay(0, 1)} /> : null}
      {saturdays.map((start) => (
        <i key={start} className={css.weekend} style={atDay(start, Math.min(2, days - start))} />
      ))}
      {[1, 2].map((ahead) => (
        <i
          key={ahead}
          className={css.month}
          style={atDay(daysBetween(from, addMonths(from, ahead)))}
        />
      ))}
    </div>
  )
}

// The first week is left out: there stands the name of the month.
function mondaysOf(month: IsoDate): IsoDate[] {
  const after = addDays(month, 8)
  const first = addDays(after, (8 - weekdayOf(after)) % 7)
  return [first, addDays(first, 7), addDays(first, 14)].filter(
    (day) => day.slice(0, 7) === month.slice(0, 7),
  )
}
