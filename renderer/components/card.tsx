import { useId } from 'react'
import type { ReactNode, RefObject } from 'react'
import { classNames } from './class-names.ts'
import css from './card.module.css'

type Props = {
  heading: ReactNode
  /** What stands at the right of the heading. */
  end?: ReactNode
  children: ReactNode
  /** `flush`: the body reaches the edges, as a table does. */
  look?: 'padded' | 'flush'
  /** With this the heading can take the focus, when what was pressed has gone here. */
  headingRef?: RefObject<HTMLHeadingElement | null>
}

/** A box with a heading, only where things stand beside each other. */
export function Card({ heading, end, children, look = 'padded', headingRef }: Props) {
  const id = useId()
  return (
    <section className={css.card} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id} ref={headingRef} tabIndex={headingRef === undefined ? undefined : -1}>
          {heading}
        </h2>
        {end === undefined ? null : <div className={css.end}>{end}</div>}
      </header>
      {look === 'flush' ? children : <div className={css.pad}>{children}</div>}
    </section>
  )
}

/** A box without a heading of its own; `label` names it. */
export function PlainCard({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={classNames(css.card, css.padAll)} aria-label={label}>
      {children}
    </section>
  )
}
