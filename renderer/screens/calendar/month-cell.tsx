import { dayMonth, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { calendarText as text } from '#renderer/texts/calendar'
import { dropTarget } from './board-acts.ts'
import type { BoardActs } from './board-acts.ts'
import parts from './day-parts.module.css'
import { Band, DayNote, EventBar, Mark, More } from './day-parts.tsx'
import { dayWords } from './day-words.ts'
import css from './month.module.css'
import type { DayLayout } from './week-layout.ts'

type Props = {
  day: DayLayout
  isOutside: boolean
  /** The first day of a month, and of the board. */
  namesMonth: boolean
  focused: IsoDate
  isToday: boolean
  acts: BoardActs
}

const mostMarks = 2
const mostEvents = 2

/** One day of the month with its bands, marks and events; its name says them all. */
export function MonthCell({ day, isOutside, namesMonth, focused, isToday, acts }: Props) {
  const { date, bands, marks, events, tasks } = day
  const isFocused = date === focused
  return (
    <div
      role="gridcell"
      aria-selected={isFocused}
      className={classNames(
        css.cell,
        weekdayOf(date) > 5 && css.weekend,
        isOutside && css.outside,
        isFocused && css.focused,
        isFocused && acts.carrying.carry !== null && css.aimed,
      )}
      {...dropTarget(acts, date, focused)}
    >
      <button
        type="button"
        tabIndex={isFocused ? 0 : -1}
        data-day={date}
        aria-current={isToday ? 'date' : undefined}
        aria-label={text.day(date, dayWords(day, isToday))}
        className={classNames(parts.number, css.number, isToday && parts.today)}
        onClick={() => acts.onDay(date)}
      >
        {namesMonth ? dayMonth(date) : Number(date.slice(8))}
      </button>
      <DayNote tasks={tasks} drawn={events} />
      {bands.map((band, lane) => (
        <Band key={band?.mark.id ?? lane} band={band} />
      ))}
      {marks.slice(0, mostMarks).map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
      {events.slice(0, mostEvents).map((drawn) => (
        <EventBar key={drawn.key} drawn={drawn} acts={acts} />
      ))}
      <More count={marks.length - mostMarks} />
      <More count={events.length - mostEvents} />
    </div>
  )
}
