import { classNames } from './class-names.ts'
import css from './event-marks.module.css'
import type { EventFamily } from './type-code.tsx'

type Props = { family: EventFamily; look?: 'dot' | 'bar' }

/** The colour of an event type without its code, only beside its words. */
export function EventDot({ family, look = 'dot' }: Props) {
  return <i className={classNames(css[family], css[look])} aria-hidden="true" />
}
