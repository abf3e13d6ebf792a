import type { Programme } from '#domain/contract/programme'
import { classNames } from '#renderer/components/class-names'
import { programmeText as text } from '#renderer/texts/programme'
import { timeBarOf } from './bar-parts.ts'
import css from './programme.module.css'
import { clockOf } from './clock-of.ts'

type Props = { programme: Programme; currentId: string | undefined }

/** The programme along its time, with a tick at the end of the event and hatching past it. */
export function TimeBar({ programme, currentId }: Props) {
  const { parts, scale, endAt, ticks } = timeBarOf(programme)
  const { items, endTime } = programme
  const percentage = (minutes: number) => `${(minutes / scale) * 100}%`
  if (items.length === 0) return null
  return (
    <div>
      <div className={css.bar} role="img" aria-label={inWords(programme)}>
        {parts.map((part) => (
          <i
            key={part.id}
            className={classNames(css[part.kind], part.id === currentId && css.current)}
            style={{ width: percentage(part.minutes) }}
          >
            {part.minutes / scale > 0.05 ? <bdi>{part.title}</bdi> : null}
          </i>
        ))}
        {endAt === null ? null : <u style={{ left: percentage(endAt) }} />}
      </div>
      <div className={css.ticks} aria-hidden="true">
        {ticks.map(({ itemId, at }) => (
          <span key={itemId} style={{ left: percentage(at) }}>
            {clockOf(items.find(({ id }) => id === itemId))}
          </span>
        ))}
        {endAt === null || endTime === null ? null : (
          <span className={css.end} style={{ left: percentage(endAt) }}>
            {text.barEnd(text.timeOf(endTime))}
          </span>
        )}
      </div>
    </div>
  )
}

function inWords({ items, startTime, endTime, totalMinutes, overrunMinutes }: Programme): string {
  const last = items.at(-1)?.endTime ?? null
  const whole =
    startTime === null || last === null
      ? text.barLength(totalMinutes)
      : text.bar(text.timeOf(startTime), text.timeOf(last))
  const over =
    overrunMinutes !== null && overrunMinutes > 0 && endTime !== null
      ? [text.barOver(overrunMinutes, text.timeOf(endTime))]
      : []
  const parts = items.map(({ title, minutes }) => text.barPart(title, minutes))
  return text.barParts([whole, ...over, ...parts])
}
