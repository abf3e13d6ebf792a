import type { RefObject } from 'react'
import css from './picture.module.css'

type Props = {
  /** The figure: the paper of the picture, in its own units. */
  pictureRef?: RefObject<SVGSVGElement | null>
  /** Realised up to and including each month that began, in cents. */
  months: readonly number[]
  /** The part of the year that has passed. */
  passed: number
  begroot: number | null
  names: readonly string[]
  evenly: string
  /** For a whole page; without it for a panel. */
  isWide?: boolean
  /** The whole picture in words. */
  label: string
}

const left = 34
const right = 12
const top = 12
const bottom = 22

/** How money was spent through a year: a step per month, beside a line that goes up evenly. */
export function BurnChart(props: Props) {
  const { pictureRef, months, passed, begroot, names, evenly, label, isWide = false } = props
  const [wide, high] = isWide ? [720, 220] : [320, 150]
  const last = months.at(-1) ?? 0
  const most = Math.max(begroot ?? 0, ...months, 100)
  const least = Math.min(0, ...months)
  const x = (part: number) => left + part * (wide - left - right)
  const y = (amount: number) =>
    high - bottom - ((amount - least) / (most - least)) * (high - top - bottom)
  const line = stepsOf(months, passed, x, y)
  const marks = [...new Set([0, begroot ?? most])]
  const round = roundBelow(marks.at(-1) ?? 0)
  if (round !== null) marks.push(round)
  const current = Math.max(0, months.length - 1)
  // The words stand on the side of the even line where the course is not.
  const isAboveEven = begroot !== null && (months[5] ?? last) > begroot / 2
  return (
    <svg
      ref={pictureRef}
      viewBox={`0 0 ${wide} ${high}`}
      className={css.picture}
      role="img"
      aria-label={label}
    >
      {marks.map((amount) => (
        <g key={amount}>
          <line className={css.grid} x1={left} x2={wide - right} y1={y(amount)} y2={y(amount)} />
          <text className={css.words} x={left - 5} y={y(amount) + 3} textAnchor="end">
            {thousands(amount)}
          </text>
        </g>
      ))}
      {namedMonths(months.length === 0 ? null : current).map((month) => (
        <text
          key={month}
          className={month === current && months.length > 0 ? css.now : css.words}
          x={x((month + 0.5) / 12)}
          y={high - 7}
          textAnchor="middle"
        >
          {names[month]}
        </text>
      ))}
      {months.length === 0 ? null : (
        <>
          <path className={css.area} d={`${line} L ${x(passed)} ${y(0)} L ${x(0)} ${y(0)} Z`} />
          <path className={css.course} d={line} />
          <circle className={css.point} cx={x(passed)} cy={y(last)} r={3} />
          <text
            className={css.value}
            x={passed > 0.85 ? x(passed) - 6 : x(passed) + 6}
            y={y(last) + 12}
            textAnchor={passed > 0.85 ? 'end' : 'start'}
          >
            {thousands(last)}
          </text>
        </>
      )}
      {begroot === null || begroot === 0 ? null : (
        <>
          <line className={css.even} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(begroot)} />
          {isAboveEven ? (
            <text className={css.words} x={x(0.72) + 4} y={y(begroot * 0.72) + 12}>
              {evenly}
            </text>
          ) : (
            <text className={css.words} x={x(0.4) - 4} y={y(begroot * 0.4) - 4} textAnchor="end">
              {evenly}
            </text>
          )}
        </>
      )}
    </svg>
  )
}

/** Up at the end of each month; the month that is not over yet goes up today. */
function stepsOf(
  months: readonly number[],
  passed: number,
  x: (part: number) => number,
  y: (amount: number) => number,
): string {
  const steps = months.flatMap((amount, month) => {
    const at = x(Math.min(passed, (month + 1) / 12))
    return [`L ${at} ${y(months[month - 1] ?? 0)}`, `L ${at} ${y(amount)}`]
  })
  return [`M ${x(0)} ${y(0)}`, ...steps].join(' ')
}

/** January, June and December, and the month it is; a neighbour makes room for that one. */
function namedMonths(current: number | null): readonly number[] {
  const usual = [0, 5, 11].filter((month) => current === null || Math.abs(month - current) > 1)
  return current === null ? usual : [...usual, current]
}

/** A round amount somewhere in the middle, for a line to measure by. */
function roundBelow(most: number): number | null {
  const round = 10 ** Math.floor(Math.log10(Math.max(1, most * 0.8)))
  const found = [5, 2, 1].map((times) => times * round).find((amount) => amount < most * 0.8)
  return found === undefined || found < most * 0.25 ? null : found
}

function thousands(cents: number): string {
  return (cents / 100_000).toLocaleString('nl-NL', {
    maximumFractionDigits: cents % 100_000 === 0 ? 0 : 1,
  })
}
