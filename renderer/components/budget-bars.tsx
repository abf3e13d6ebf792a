import type { RefObject } from 'react'
import css from './picture.module.css'

export type BarsRow = {
  readonly name: string
  /** Null is not known yet. */
  readonly begroot: number | null
  readonly gerealiseerd: number
  readonly verplicht: number
  readonly geraamd: number
  /** The row in words. */
  readonly words: string
}

type Props = {
  pictureRef?: RefObject<SVGSVGElement | null>
  rows: readonly BarsRow[]
  labels: {
    readonly gerealiseerd: string
    verplicht: string
    geraamd: string
    begroot: string
    together: string
  }
  /** The amount at the end of a row. */
  amount: (cents: number) => string
  label: string
}

const wide = 720
const nameWide = 236
const amountWide = 86
const rowHigh = 30
const barHigh = 14
const head = 26

/** What was paid, promised and estimated per row, and a tick where the budget is. */
export function BudgetBars({ pictureRef, rows, labels, amount, label }: Props) {
  const most = Math.max(
    1,
    ...rows.flatMap((row) => [row.begroot ?? 0, row.gerealiseerd + row.verplicht + row.geraamd]),
  )
  const long = (cents: number) => (Math.max(0, cents) / most) * (wide - nameWide - amountWide)
  const high = head + rows.length * rowHigh + 4
  return (
    <svg
      ref={pictureRef}
      viewBox={`0 0 ${wide} ${high}`}
      className={css.picture}
      role="img"
      aria-label={label}
    >
      <Legend labels={labels} />
      {rows.map((row, at) => {
        const y = head + at * rowHigh
        const paid = long(row.gerealiseerd)
        const promised = long(row.verplicht)
        const estimated = long(row.geraamd)
        return (
          <g key={row.name}>
            <text className={css.name} x={0} y={y + 18}>
              {shortened(row.name)}
              <title>{row.words}</title>
            </text>
            <rect
              className={css.rest}
              x={nameWide}
              y={y + 7}
              width={long(row.begroot ?? 0)}
              height={barHigh}
            />
            <rect className={css.paid} x={nameWide} y={y + 7} width={paid} height={barHigh} />
            <Hatched x={nameWide + paid} y={y + 7} width={promised} />
            {estimated < 2 ? null : (
              <rect
                className={css.thought}
                x={nameWide + paid + promised + 0.75}
                y={y + 7.75}
                width={estimated - 1.5}
                height={barHigh - 1.5}
              />
            )}
            {row.begroot === null ? null : (
              <line
                className={css.limit}
                x1={nameWide + long(row.begroot)}
                x2={nameWide + long(row.begroot)}
                y1={y + 3}
                y2={y + 25}
              />
            )}
            <text className={css.value} x={wide} y={y + 18} textAnchor="end">
              {amount(row.gerealiseerd + row.verplicht + row.geraamd)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Legend({ labels }: Pick<Props, 'labels'>) {
  const start = [nameWide, nameWide + 110, nameWide + 205, nameWide + 295]
  return (
    <g>
      <rect className={css.paid} x={start[0]} y={2} width={12} height={10} />
      <Hatched x={start[1] ?? 0} y={2} width={12} high={10} />
      <rect className={css.thought} x={start[2]} y={2.75} width={12} height={9} />
      <line className={css.limit} x1={start[3]} x2={start[3]} y1={1} y2={13} />
      <text className={css.words} x={wide} y={11} textAnchor="end">
        {labels.together}
      </text>
      {[labels.gerealiseerd, labels.verplicht, labels.geraamd, labels.begroot].map((word, at) => (
        <text key={word} className={css.words} x={(start[at] ?? 0) + (at === 3 ? 7 : 17)} y={11}>
          {word}
        </text>
      ))}
    </g>
  )
}

/** A bar with slanting lines, drawn as lines: a pattern would be lost in a picture. */
function Hatched({
  x,
  y,
  width,
  high = barHigh,
}: {
  x: number
  y: number
  width: number
  high?: number
}) {
  const lines: string[] = []
  // Just inside the bar, so that no end of a line sticks out.
  const box = { left: x + 1, right: x + width - 1, low: y + high - 1, up: high - 2 }
  for (let from = box.left - box.up; from < box.right; from += 6) {
    const start = Math.max(box.left, from)
    const end = Math.min(box.right, from + box.up)
    if (end <= start) continue
    lines.push(`M ${start} ${box.low - (start - from)} L ${end} ${box.low - (end - from)}`)
  }
  return (
    <>
      <rect className={css.promised} x={x} y={y} width={Math.max(0, width)} height={high} />
      <path className={css.hatch} d={lines.join(' ')} />
    </>
  )
}

function shortened(name: string): string {
  return name.length > 38 ? `${name.slice(0, 37).trimEnd()}…` : name
}
