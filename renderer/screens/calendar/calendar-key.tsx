import { classNames } from '#renderer/components/class-names'
import { calendarText as text } from '#renderer/texts/calendar'
import css from './calendar-key.module.css'

/** What the shapes of the calendar mean. */
export function CalendarKey() {
  const items = [
    { shape: css.feest, label: text.layerNames.holiday },
    { shape: css.band, label: text.layerNames.school },
    { shape: classNames(css.band, css.light), label: text.layerNames.schoolPart },
    { shape: css.cult, label: text.layerNames.culture },
    { shape: classNames(css.band, css.ramadan), label: text.layerNames.ramadan },
  ]
  return (
    <p className={css.key}>
      {items.map(({ shape, label }) => (
        <span key={label}>
          <i className={shape} aria-hidden="true" />
          {label}
        </span>
      ))}
      <span>{text.marginLegend}</span>
    </p>
  )
}
