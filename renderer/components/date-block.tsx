import { dayMonth } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from './class-names.ts'
import css from './event-marks.module.css'
import type { EventFamily } from './type-code.tsx'

/** The day of an event as a small calendar leaf; the sentence beside it says it in full. */
export function DateBlock({ day, family = 'rb' }: { day: IsoDate; family?: EventFamily }) {
  const [number, month] = dayMonth(day).split(' ')
  return (
    <div className={classNames(css.dateBlock, css[family])} aria-hidden="true">
      <span className={css.month}>{month}</span>
      <span className={css.day}>{number}</span>
    </div>
  )
}
