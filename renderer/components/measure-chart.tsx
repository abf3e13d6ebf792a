import css from './picture.module.css'

/** A measurement as a picture needs it; `at` is a day as a number. */
export type MeasurePoint = {
  readonly at: number
  readonly value: number
  /** How it reads: `47,5%`. */
  readonly words: string
  readonly day: string
}

type Props = {
  points: readonly MeasurePoint[]
  target: { readonly value: number; readonly words: string } | null
  /** The whole picture in words. */
  label: string
}

const [wide, high] = [360, 150]
const [left, right, top, bottom] = [12, 12, 22, 24]

/** How a figure went: a point for each measurement, beside its target. */
export function MeasureChart({ points, target, label }: Props) {
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target.value])]
  const [low, most] = [Math.min(...values), Math.max(...values)]
  const room = most === low ? Math.max(1, Math.abs(most) * 0.2) : (most - low) * 0.15
  const first = Math.min(...points.map(({ at }) => at))
  const days = Math.max(...points.map(({ at }) => at)) - first
  const inset = 34
  const x = ({ at }: MeasurePoint) =>
    days === 0 ? wide / 2 : left + inset + ((at - first) / days) * (wide - left - right - 2 * inset)
  const y = (value: number) =>
    high - bottom - ((value - low + room) / (most - low + 2 * room)) * (high - top - bottom)
  const path = points.map(
    (point, index) => `${index === 0 ? 'M' : 'L'} ${x(point)} ${y(point.value)}`,
  )
  const away = (point: MeasurePoint | undefined) =>
    Math.abs((point?.value ?? 0) - (target?.value ?? 0))
  const isRoomierLeft = away(points[0]) > away(points.at(-1))
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} className={css.picture} role="img" aria-label={label}>
      <line
        className={css.grid}
        x1={left}
        x2={wide - right}
        y1={high - bottom}
        y2={high - bottom}
      />
      {target === null ? null : (
        <>
          <line
            className={css.even}
            x1={left}
            x2={wide - right}
            y1={y(target.value)}
            y2={y(target.value)}
          />
          <text
            className={css.words}
            x={isRoomierLeft ? left : wide - right}
            y={y(target.value) - 4}
            textAnchor={isRoomierLeft ? 'start' : 'end'}
          >
            {target.words}
          </text>
        </>
      )}
      {points.length < 2 ? null : <path className={css.course} d={path.join(' ')} />}
      {points.map((point) => (
        <g key={point.at}>
          <circle className={css.point} cx={x(point)} cy={y(point.value)} r={3.5} />
          <text className={css.value} x={x(point)} y={y(point.value) - 8} textAnchor="middle">
            {point.words}
          </text>
        </g>
      ))}
      {named(points).map((point) => (
        <text key={point.at} className={css.words} x={x(point)} y={high - 8} textAnchor="middle">
          {point.day}
        </text>
      ))}
    </svg>
  )
}

// The first and the last day: more would run into each other.
function named(points: readonly MeasurePoint[]): readonly MeasurePoint[] {
  return points.length < 3 ? points : [...points.slice(0, 1), ...points.slice(-1)]
}
