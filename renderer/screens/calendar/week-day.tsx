import { weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { calendarText as text } from '#renderer/texts/calendar'
import { dropTarget } from './board-acts.ts'
import type { BoardActs } from './board-acts.ts'
import parts from './day-parts.module.css'
import { Band, DayNote, EventBar, Mark } from './day-parts.tsx'
import { dayWords } from './day-words.ts'
import { hasTime, placeInHours } from './week-hours.ts'
import type { Hours } from './week-hours.ts'
import type { DayLayout } from './week-layout.ts'
import css from './week.module.css'

type Props = {
  day: DayLayout
  focused: IsoDate
  today: IsoDate
  acts: BoardActs
  hours: Hours
}

/** The top of a day in a week: its name, bands and marks, and the events without times. */
export function WeekDayHead({ day, focused, today, acts }: Props) {
  const { date, bands, marks, events, tasks } = day
  const isFocused = date === focused
  const isToday = date === today
  return (
    <div
      role="gridcell"
      aria-selected={isFocused}
      className={cellClass(day, focused, acts)}
      {...dropTarget(acts, date, focused)}
    >
      <button
        type="button"
        tabIndex={isFocused ? 0 : -1}
        data-day={date}
        aria-current={isToday ? 'date' : undefined}
        aria-label={text.day(date, dayWords(day, isToday))}
        className={classNames(parts.number, isToday && parts.today)}
        onClick={() => acts.onDay(date)}
      >
        {text.weekDay(date)}
      </button>
      <span className={css.note}>
        <DayNote tasks={tasks} drawn={events} />
      </span>
      {bands.map((band, lane) => (
        <Band key={band?.mark.id ?? lane} band={band} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
      {events
        .filter((drawn) => !hasTime(drawn))
        .map((drawn) => (
          <EventBar key={drawn.key} drawn={drawn} acts={acts} isTabStop />
        ))}
    </div>
  )
}

/** The hours of a day in a week with its events at their times. */
export function WeekDayHours({ day, focused, acts, hours }: Props) {
  return (
    <div
      role="gridcell"
      className={classNames(css.column, cellClass(day, focused, acts))}
      {...dropTarget(acts, day.date, focused)}
    >
      {placeInHours(day.events, hours).map(({ drawn, top, height, lane, lanes }) => (
        <div
          key={drawn.key}
          className={css.placed}
          style={{
            top: `calc(${top} * var(--hour))`,
            height: `calc(${height} * var(--hour))`,
            left: `${(lane / lanes) * 100}%`,
            width: `${100 / lanes}%`,
          }}
        >
          <EventBar drawn={drawn} acts={acts} isTabStop />
        </div>
      ))}
    </div>
  )
}

function cellClass({ date }: DayLayout, focused: IsoDate, acts: BoardActs): string {
  const isFocused = date === focused
  return classNames(
    css.cell,
    weekdayOf(date) > 5 && css.weekend,
    isFocused && css.focused,
    isFocused && acts.carrying.carry !== null && css.aimed,
  )
}
