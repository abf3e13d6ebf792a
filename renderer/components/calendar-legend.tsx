import { classNames } from './class-names.ts'
import css from './month-calendar.module.css'

type Layer =
  'feest' | 'cult' | 'event' | 'school' | 'ramadan' | 'away' | 'avoid' | 'adapt' | 'no-data'

const shapes: Record<Layer, string | undefined> = {
  feest: css.feest,
  cult: css.cult,
  event: css.event,
  school: css.band,
  ramadan: classNames(css.band, css.bandCult),
  away: css.bandAway,
  avoid: css.avoid,
  adapt: css.adapt,
  'no-data': css['no-data'],
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
