import { useId } from 'react'
import type { AttendanceOverview } from '#domain/contract/attendance'
import { Bar, BarKey } from '#renderer/components/bar.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import { walkInsInside } from './use-desk.ts'

/** The head counts: who is inside now, large; who was ever in, at the door, and still to come. */
export function RoomCard({ overview }: { overview: AttendanceOverview }) {
  const id = useId()
  const { capacity, counts } = overview
  const walkIns = walkInsInside(overview)
  const listed = counts.inside - walkIns
  const free = capacity === null ? null : Math.max(0, capacity - counts.inside)
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 id={id} className={css.roomTitle}>
        {text.room}
      </h2>
      <p className={css.room}>
        <span className={css.number}>{counts.inside}</span>
        {capacity === null ? null : <span>{text.ofChairs(capacity)}</span>}
      </p>
      <Bar
        parts={[
          { kind: 'actual', amount: listed },
          { kind: 'committed', amount: walkIns },
        ]}
        whole={capacity ?? counts.inside}
        limit={capacity !== null && counts.inside > capacity ? capacity : undefined}
        label={text.roomBar(listed, walkIns, free)}
        isTall
      />
      <div className={css.stats}>
        <p>
          <b>{counts.present}</b>
          <span>{text.stats.present}</span>
        </p>
        <p>
          <b>{counts.walkIns}</b>
          <span>
            <BarKey kind="committed" />
            {text.stats.walkIns}
          </span>
        </p>
        <p>
          <b>{counts.expected}</b>
          <span>{text.stats.expected}</span>
        </p>
      </div>
    </section>
  )
}
