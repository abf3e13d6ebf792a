import { BarKey } from '#renderer/components/bar.tsx'
import type { BarPart } from '#renderer/components/bar.tsx'
import { classNames } from '#renderer/components/class-names'
import { budgetText as text } from '#renderer/texts/budget'
import { euros, roundedEuros } from './amounts.ts'
import css from './figures.module.css'

type Figure = {
  readonly label: string
  readonly amount: number | null
  readonly kind?: BarPart['kind'] | 'free'
}

/** The few amounts it comes down to, beside each other. */
export function Figures({ items, isWhole }: { items: readonly Figure[]; isWhole?: boolean }) {
  const shown = (amount: number) => (isWhole ? roundedEuros(amount) : euros(amount))
  return (
    <dl className={css.figures}>
      {items.map(({ label, amount, kind }) => (
        <div key={label} className={css.figure}>
          <dt>
            {kind === undefined ? null : <BarKey kind={kind} />}
            {label}
          </dt>
          <dd
            className={classNames(
              amount === null && css.unknown,
              amount !== null && amount < 0 && css.over,
            )}
          >
            {amount === null ? text.unknown : shown(amount)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
