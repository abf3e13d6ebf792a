import { useId } from 'react'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { calendarText as text } from '#renderer/texts/calendar'
import type { BoardActs } from './board-acts.ts'
import { daysOfView } from './calendar-period.ts'
import { drawnEvents } from './carry.ts'
import { useBoardKeys } from './use-board-keys.ts'
import type { Period } from './use-period.ts'
import { WeekDayHead, WeekDayHours } from './week-day.tsx'
import { hoursOf } from './week-hours.ts'
import { weekLayout } from './week-layout.ts'
import css from './week.module.css'

type Props = { day: IsoDate; today: IsoDate; period: Period; acts: BoardActs }

/** Seven days beside each other: what lies on them on top, the events below at their times. */
export function WeekBoard({ day: focused, today, period, acts }: Props) {
  const { board, onKeyDown } = useBoardKeys(focused, acts)
  const keysId = useId()
  const { from } = daysOfView('week', focused)
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days))
  const days = weekLayout(week, period, drawnEvents(period.events, acts.carrying.carry, focused))
  const hours = hoursOf(days.flatMap(({ events }) => events))
  const lines = Array.from({ length: hours.until - hours.from }, (_, index) => hours.from + index)
  const variables: Record<string, string> = { '--hours': String(lines.length) }
  const shared = { focused, today, acts, hours }
  return (
    <div
      className={css.board}
      ref={board}
      role="grid"
      aria-label={text.weekName(focused)}
      aria-describedby={keysId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      style={variables}
    >
      <VisuallyHidden id={keysId}>{text.keys}</VisuallyHidden>
      <div className={css.head} role="row">
        <span role="rowheader">
          <VisuallyHidden>{text.dayRow}</VisuallyHidden>
        </span>
        {days.map((each) => (
          <WeekDayHead key={each.date} day={each} {...shared} />
        ))}
      </div>
      <div className={css.hours} role="row">
        <span role="rowheader" className={css.times}>
          <VisuallyHidden>{text.hourRow}</VisuallyHidden>
          {lines.map((hour) => (
            <i key={hour} aria-hidden="true">
              {text.hour(hour)}
            </i>
          ))}
        </span>
        {days.map((each) => (
          <WeekDayHours key={each.date} day={each} {...shared} />
        ))}
      </div>
    </div>
  )
}
