import { useId } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { weeksOf } from '#renderer/components/month-weeks'
import { weekOf } from '#renderer/lib/format'
import { calendarText as text } from '#renderer/texts/calendar'
import { componentText } from '#renderer/texts/components'
import type { BoardActs } from './board-acts.ts'
import { drawnEvents } from './carry.ts'
import { MonthCell } from './month-cell.tsx'
import css from './month.module.css'
import { useBoardKeys } from './use-board-keys.ts'
import type { Period } from './use-period.ts'
import { weekLayout } from './week-layout.ts'

type Props = { day: IsoDate; today: IsoDate; period: Period; acts: BoardActs }

/** The weeks of a month, moved through day by day. */
export function MonthBoard({ day: focused, today, period, acts }: Props) {
  const { board, onKeyDown } = useBoardKeys(focused, acts)
  const keysId = useId()
  const weeks = weeksOf(focused)
  const events = drawnEvents(period.events, acts.carrying.carry, focused)
  return (
    <div
      className={css.board}
      ref={board}
      role="grid"
      aria-label={text.monthName(focused)}
      aria-describedby={keysId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <VisuallyHidden id={keysId}>{text.keys}</VisuallyHidden>
      <div className={css.head} role="row">
        <span role="columnheader">
          <VisuallyHidden>{componentText.weekColumn}</VisuallyHidden>
        </span>
        {componentText.weekdaysInFull.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} className={css.week} role="row">
          <span className={css.weekNumber} role="rowheader">
            {weekOf(week[0] ?? focused)}
          </span>
          {weekLayout(week, period, events).map((day) => (
            <MonthCell
              key={day.date}
              day={day}
              namesMonth={day.date.endsWith('-01') || day.date === weeks[0]?.[0]}
              isOutside={day.date.slice(0, 7) !== focused.slice(0, 7)}
              focused={focused}
              isToday={day.date === today}
              acts={acts}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
