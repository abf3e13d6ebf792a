import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { CalendarDay } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { dayAfterKey } from '#renderer/components/month-weeks'
import { weekOf } from '#renderer/lib/format'
import { calendarText as text } from '#renderer/texts/calendar'
import { componentText } from '#renderer/texts/components'
import { MonthCell } from './month-cell.tsx'
import css from './month.module.css'
import { weekLayout } from './week-layout.ts'

type Props = {
  weeks: readonly (readonly IsoDate[])[]
  focused: IsoDate
  today: IsoDate
  days: ReadonlyMap<IsoDate, CalendarDay>
  events: readonly EventRow[]
  onFocusDay: (day: IsoDate) => void
  onOpen: (event: EventRow) => void
  /** The key G: the next day without objections. */
  onGoodDay: () => void
}

/** The weeks of a month, moved through day by day. */
export function MonthBoard(props: Props) {
  const { weeks, focused, today, days, events, onFocusDay, onOpen, onGoodDay } = props
  const board = useRef<HTMLDivElement>(null)
  const byKeyboard = useRef(false)
  const keysId = useId()

  useEffect(() => {
    if (!byKeyboard.current) return
    byKeyboard.current = false
    board.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [focused])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = dayAfterKey(focused, event)
    const first = events.find(({ date }) => date === focused)
    if (to !== undefined) {
      byKeyboard.current = true
      onFocusDay(to)
    } else if (event.key === 'Enter' && first !== undefined) onOpen(first)
    else if (event.key.toLowerCase() === 'g') {
      byKeyboard.current = true
      onGoodDay()
    } else return
    event.preventDefault()
  }

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
          {weekLayout(week, days, events).map((day) => (
            <MonthCell
              key={day.date}
              day={day}
              isOutside={day.date.slice(0, 7) !== focused.slice(0, 7)}
              isFocused={day.date === focused}
              isToday={day.date === today}
              onFocus={() => onFocusDay(day.date)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
