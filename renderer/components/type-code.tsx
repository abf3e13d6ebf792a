import { classNames } from './class-names.ts'
import css from './event-marks.module.css'

/** The families of event types; each has a colour, and never without its code. */
export type EventFamily = 'rb' | 'cop' | 'ond' | 'wg' | 'ovl'

/** The short code of an event type (RB, CoP, ON, WG, OV), with its full name for a screen reader. */
export function TypeCode({
  family,
  code,
  name,
}: {
  family: EventFamily
  code: string
  name: string
}) {
  return (
    <abbr className={classNames(css.code, css[family])} title={name}>
      {code}
    </abbr>
  )
}
