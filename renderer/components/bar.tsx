import { classNames } from './class-names.ts'
import css from './bar.module.css'

export type BarPart = {
  readonly kind: 'actual' | 'committed' | 'estimated' | 'over' | 'offered'
  readonly amount: number
}

type Props = {
  parts: readonly BarPart[]
  /** What the whole width stands for; it grows when the parts are more. */
  whole: number
  /** A tick at this amount, when the parts go past it. */
  limit?: number | undefined
  label: string
  isTall?: boolean
}

/** A bar of parts beside each other, named in words for a screen reader. */
export function Bar({ parts, whole, limit, label, isTall }: Props) {
  const total = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0)
  const scale = Math.max(whole, total, 1)
  const width = (amount: number) => `${(Math.max(0, amount) / scale) * 100}%`
  return (
    <div className={classNames(css.bar, isTall && css.tall)} role="img" aria-label={label}>
      {parts
        .filter(({ amount }) => amount > 0)
        .map(({ kind, amount }) => (
          <i
            key={kind}
            className={classNames(css.part, css[kind])}
            style={{ width: width(amount) }}
          />
        ))}
      {limit === undefined ? null : <i className={css.limit} style={{ left: width(limit) }} />}
    </div>
  )
}

/** The mark of one part, before its word. */
export function BarKey({ kind }: { kind: BarPart['kind'] | 'free' }) {
  return <i className={classNames(css.key, css[kind])} aria-hidden="true" />
}

type LegendItem = { readonly kind: BarPart['kind'] | 'free'; readonly label: string }

/** What the parts of a bar mean. */
export function BarLegend({ items }: { items: readonly LegendItem[] }) {
  return (
    <p className={css.legend}>
      {items.map(({ kind, label }) => (
        <span key={kind}>
          <BarKey kind={kind} />
          {label}
        </span>
      ))}
    </p>
  )
}
