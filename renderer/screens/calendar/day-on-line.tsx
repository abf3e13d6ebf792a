import type { KeyboardEvent } from 'react'
import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { calendarText as text } from '#renderer/texts/calendar'
import { classNames } from '#renderer/components/class-names'
import type { Days } from './calendar-period.ts'
import { dayWords } from './day-words.ts'
import { atDay } from './on-line.ts'
import css from './quarter-line.module.css'
import type { DayLayout } from './week-layout.ts'

type Props = {
  quarter: Days
  day: DayLayout
  isToday: boolean
  isAimed: boolean
  onEnter: (day: IsoDate) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The day under the focus on the line of its quarter; its name says what stands on it. */
export function DayOnLine({ quarter, day, isToday, isAimed, onEnter, onKeyDown }: Props) {
  const { date } = day
  return (
    <button
      type="button"
      data-day={date}
      tabIndex={0}
      aria-current={isToday ? 'date' : undefined}
      aria-label={text.day(date, dayWords(day, isToday))}
      className={classNames(css.day, isAimed && css.aimed)}
      style={atDay(daysBetween(quarter.from, date), 1)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onEnter(date)}
    />
  )
}
