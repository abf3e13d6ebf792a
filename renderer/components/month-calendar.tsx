import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { dateWithYear, longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { weekOf } from '#renderer/lib/format'
import { componentText as text } from '#renderer/texts/components'
import { Button } from './button.tsx'
import { VisuallyHidden } from './layout.tsx'
import { MonthDay } from './month-day.tsx'
import type { DayMarks } from './month-day.tsx'
import css from './month-calendar.module.css'
import { addMonths, dayAfterKey, weeksOf } from './month-weeks.ts'

type Props = {
  label: string
  /** The chosen day; the month opens on it, or on today. */
  value: IsoDate | null
  today: IsoDate
  /** What lies on each day; a day that is not in the map has nothing. */
  marks: ReadonlyMap<IsoDate, DayMarks>
  onChoose: (day: IsoDate) => void
  /** The days in sight, so that the caller can ask for their marks. */
  onMonthChange?: ((firstDay: IsoDate, lastDay: IsoDate) => void) | undefined
  /** The day under the focus, so that the caller can show its signals before it is chosen. */
  onFocusDay?: ((day: IsoDate) => void) | undefined
  /** For the key G: the next day without objections. */
  findGoodDay?: ((from: IsoDate) => Promise<IsoDate | undefined>) | undefined
  /** Below the month: what speaks against the focused day is read out from here. */
  children?: (focused: IsoDate) => ReactNode
}

/** A month to choose a day from, with what lies on each day and what speaks against it. */
export function MonthCalendar(props: Props) {
  const { label, value, today, marks, onChoose, onMonthChange, onFocusDay, findGoodDay } = props
  const [focused, setFocused] = useState(value ?? today)
  const [chosen, setChosen] = useState(value)
  const [hasKeyboard, setHasKeyboard] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const keysId = useId()
  // A day chosen elsewhere (typed, or undone) comes into sight here too.
  if (chosen !== value) {
    setChosen(value)
    if (value !== null) setFocused(value)
  }
  const weeks = weeksOf(focused)
  const first = weeks[0]?.[0] ?? focused
  const last = weeks.at(-1)?.[6] ?? focused

  useEffect(() => onMonthChange?.(first, last), [first, last, onMonthChange])
  useEffect(() => {
    if (hasKeyboard) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [focused, hasKeyboard])

  function moveTo(day: IsoDate, byKeyboard: boolean) {
    setHasKeyboard(byKeyboard)
    setFocused(day)
    onFocusDay?.(day)
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = dayAfterKey(focused, event)
    if (to !== undefined) {
      event.preventDefault()
      moveTo(to, true)
    } else if (event.key.toLowerCase() === 'g' && findGoodDay !== undefined) {
      event.preventDefault()
      void findGoodDay(focused).then((day) => {
        if (day !== undefined) moveTo(day, true)
      })
    }
  }

  return (
    <div role="group" aria-label={label}>
      <div className={css.head}>
        <Button
          look="lite"
          size="mini"
          icon="previous"
          label={text.previousMonth}
          onPress={() => moveTo(addMonths(focused, -1), false)}
        />
        <span className={css.title} aria-live="polite">
          {dateWithYear(focused).replace(/^\d+ /, '')}
        </span>
        <Button
          look="lite"
          size="mini"
          icon="next"
          label={text.nextMonth}
          onPress={() => moveTo(addMonths(focused, 1), false)}
        />
      </div>
      <VisuallyHidden id={keysId}>{text.calendarKeys}</VisuallyHidden>
      <table
        className={css.month}
        role="grid"
        aria-label={label}
        aria-describedby={keysId}
        ref={table}
        onKeyDown={onKeyDown}
        onBlur={() => setHasKeyboard(false)}
      >
        <MonthHead />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              <th scope="row" aria-label={text.week(weekOf(week[0] ?? focused))}>
                {weekOf(week[0] ?? focused)}
              </th>
              {week.map((day) => (
                <MonthDay
                  key={day}
                  day={day}
                  marks={marks.get(day)}
                  isOutside={day.slice(0, 7) !== focused.slice(0, 7)}
                  isFocused={day === focused}
                  isChosen={day === value}
                  isToday={day === today}
                  onChoose={() => {
                    moveTo(day, false)
                    onChoose(day)
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FocusedDay day={focused} marks={marks.get(focused)} />
      {props.children?.(focused)}
    </div>
  )
}

function MonthHead() {
  return (
    <thead>
      <tr>
        <td className={css.week} />
        {text.weekdays.map((name, position) => (
          <th key={name} scope="col" abbr={text.weekdaysInFull[position]}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

// Read out as the focus moves, so that it is known before the day is chosen.
function FocusedDay({ day, marks }: { day: IsoDate; marks: DayMarks | undefined }) {
  const against = marks?.against ?? []
  const sentence = against.length === 0 ? text.dayWithout : against.join(' ')
  const isKnown = marks !== undefined
  return (
    <div role="status">
      <VisuallyHidden>{isKnown ? `${longDate(day)}: ${sentence}` : ''}</VisuallyHidden>
    </div>
  )
}
