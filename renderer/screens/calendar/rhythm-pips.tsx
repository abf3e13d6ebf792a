import type { RhythmRowEntry } from '#domain/contract/event-insights'
import css from './rhythm-panel.module.css'

// More than these say nothing that the number beside them does not.
const mostPips = 6

/** One mark per event the year asks for: filled is planned, open is missing, dashed may still come. */
export function RhythmPips({ row }: { row: RhythmRowEntry }) {
  const { planned, min, max } = row
  const wanted = Math.min(mostPips, Math.max(planned, max ?? min))
  const kinds = Array.from({ length: wanted }, (_, index) => {
    if (index < planned) return 'full' as const
    return index < min ? ('missing' as const) : ('optional' as const)
  })
  return (
    <span className={css.pips} aria-hidden="true">
      {kinds.map((kind, index) => (
        <i key={index} className={css[kind]} />
      ))}
    </span>
  )
}
