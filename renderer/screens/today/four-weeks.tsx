import type { EventRow } from '#domain/contract/events'
import { addDays, longDate, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { EventDot } from '#renderer/components/event-dot.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { componentText } from '#renderer/texts/components'
import { todayText as text } from '#renderer/texts/today'
import css from './today-section.module.css'

/** Four weeks from this Monday, with a mark for each event. */
export function FourWeeks({ today }: { today: IsoDate }) {
  const monday = addDays(today, 1 - weekdayOf(today))
  const period = { from: monday, until: addDays(monday, 27) }
  const events = useQuery('calendar.events', period, { keepsPrevious: true })?.events ?? []
  return (
    <table className={css.strip}>
      <caption>
        <VisuallyHidden>{text.fourWeeks}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {componentText.weekdays.map((name, position) => (
            <th key={name} scope="col" abbr={componentText.weekdaysInFull[position]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[0, 1, 2, 3].map((week) => (
          <tr key={week}>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => {
              const day = addDays(monday, week * 7 + weekday)
              return (
                <StripDay
                  key={day}
                  day={day}
                  isToday={day === today}
                  events={events.filter(({ date }) => date === day)}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { day: IsoDate; isToday: boolean; events: readonly EventRow[] }

function StripDay({ day, isToday, events }: DayProps) {
  const titles = events.map(({ title }) => title)
  return (
    <td
      className={classNames(css.day, weekdayOf(day) > 5 && css.weekend, isToday && css.now)}
      aria-current={isToday ? 'date' : undefined}
      title={titles.length === 0 ? undefined : titles.join(', ')}
    >
      {Number(day.slice(8))}
      <VisuallyHidden>{[longDate(day), ...titles].join(', ')}</VisuallyHidden>
      <span className={css.marks} aria-hidden="true">
        {events.slice(0, 3).map(({ id, code }) => (
          <EventDot key={id} family={familyOfCode[code]} />
        ))}
      </span>
    </td>
  )
}
