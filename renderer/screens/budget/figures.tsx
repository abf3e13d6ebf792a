import type { ReactNode } from 'react'
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
  /** The amount as a way to what it is made of. */
  readonly link?: (words: string) => ReactNode
}

/** The few amounts it comes down to, beside each other. */
export function Figures({ items, isWhole }: { items: readonly Figure[]; isWhole?: boolean }) {
  const shown = (amount: number) => (isWhole ? roundedEuros(amount) : euros(amount))
  return (
    <dl className={css.figures}>
      {items.map(({ label, amount, kind, link }) => (
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
            {amount === null ? text.unknown : (link ?? asIs)(shown(amount))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const asIs = (words: string): ReactNode => words
