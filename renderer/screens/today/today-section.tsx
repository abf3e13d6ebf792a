import { useId } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import css from './today-section.module.css'

/** A heading of Vandaag with its lines; leave it out when there are none. */
export function TodaySection(props: {
  heading: string
  count?: number
  children: ReactNode
  /** Below the lines: the way to the rest of them. */
  foot?: ReactNode
}) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>{props.heading}</h2>
        {props.count === undefined ? null : <span className={css.count}>{props.count}</span>}
      </header>
      <ul>{props.children}</ul>
      {props.foot}
    </section>
  )
}

type LineProps = {
  icon: IconName
  tone?: 'quiet' | 'accent' | 'warn' | 'alert'
  fact: ReactNode
  why: ReactNode
  when?: string
  isLate?: boolean
  /** One or two buttons that do it right here. */
  actions?: ReactNode
}

/** One thing that needs attention, one press away from doing it. */
export function TodayLine({ icon, tone = 'quiet', fact, why, when, isLate, actions }: LineProps) {
  return (
    <li className={css.line}>
      <span className={css[tone]}>
        <Icon name={icon} />
      </span>
      <div>
        <p className={css.fact}>{fact}</p>
        <p className={css.why}>{why}</p>
      </div>
      <span className={isLate ? `${css.when ?? ''} ${css.late ?? ''}` : css.when}>{when}</span>
      <span className={css.actions}>{actions}</span>
    </li>
  )
}
