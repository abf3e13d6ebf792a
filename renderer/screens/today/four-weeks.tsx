import { addDays, longDate, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { componentText } from '#renderer/texts/components'
import { todayText as text } from '#renderer/texts/today'
import css from './today-section.module.css'

/** Four weeks from this Monday, as a table of days. */
export function FourWeeks({ today }: { today: IsoDate }) {
  const monday = addDays(today, 1 - weekdayOf(today))
  return (
    <table className={css.strip}>
      <caption>
        <VisuallyHidden>{text.fourWeeks}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {componentText.weekdays.map((name) => (
            <th key={name} scope="col">
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
                <td
                  key={day}
                  className={classNames(
                    css.day,
                    weekday > 4 && css.weekend,
                    day === today && css.now,
                  )}
                  aria-label={longDate(day)}
                  aria-current={day === today ? 'date' : undefined}
                >
                  {Number(day.slice(8))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
