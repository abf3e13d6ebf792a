import { classNames } from './class-names.ts'
import css from './month-calendar.module.css'

type Layer = 'feest' | 'cult' | 'event' | 'school' | 'ramadan'

const shapes: Record<Layer, string | undefined> = {
  feest: css.feest,
  cult: css.cult,
  event: css.event,
  school: css.band,
  ramadan: classNames(css.band, css.bandCult),
}

/** What the shapes in a calendar mean. */
export function CalendarLegend({ items }: { items: readonly { layer: Layer; label: string }[] }) {
  return (
    <p className={css.legend}>
      {items.map(({ layer, label }) => (
        <span key={layer}>
          <i className={shapes[layer]} aria-hidden="true" />
          {label}
        </span>
      ))}
    </p>
  )
}
