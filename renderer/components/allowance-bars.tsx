import type { ReactNode } from 'react'
import type { Allowance, AllowanceLimitRoom } from '#domain/contract/allowance'
import { yearOf } from '#domain/shared/dates'
import { allowanceText as text } from '#renderer/texts/allowance'
import css from './allowance-bars.module.css'
import { Bar, BarKey } from './bar.tsx'
import { classNames } from './class-names.ts'
import { Stack, Text } from './layout.tsx'
import { LinkButton } from './link-button.tsx'
import { WarningLine } from './warning-line.tsx'

type Props = {
  allowance: Allowance
  /** Level of the heading: 3 in a panel, 2 when it stands on its own. */
  level?: 2 | 3
  /** What can be done now that this is known: it stands before where the amounts come from. */
  action?: ReactNode
  /** Going on over a limit is kept with what is made: only then it may be said. */
  keepsChoice?: boolean
  /** How long the work that is thought of takes, as it is counted in. */
  wishMinutes?: number
}

/** What is left of somebody's limits, as bars with their figures in words, and what to know of it. */
export function AllowanceBars(props: Props) {
  const { allowance, level = 3, action, keepsChoice = false, wishMinutes = 0 } = props
  const { limits, ceiling, signals, date, fitsMinutes } = allowance
  const Tag = `h${level}` as const
  const hasWish = limits.some(({ wish }) => wish > 0)
  const isOver = limits.some(({ over }) => over > 0)
  const hasBars = limits.length > 0 || ceiling !== null
  return (
    <section>
      {hasBars ? <Tag>{text.heading(yearOf(date), hasWish)}</Tag> : null}
      {limits.map((limit) => (
        <LimitBar key={limit.kind} name={limit.name} limit={limit} />
      ))}
      {ceiling === null ? null : <CeilingBar ceiling={ceiling} />}
      {hasBars ? <Legend hasWish={hasWish} isOver={isOver} /> : null}
      <div className={css.below}>
        <Stack gap={2}>
          {fitsMinutes === null || isOver ? null : (
            <Text size="sm" tone="muted">
              {text.fits(fitsMinutes, wishMinutes)}
            </Text>
          )}
          {signals.map(({ kind, weight, fact, reason }, index) => (
            <WarningLine key={`${kind}${index}`} weight={weight} fact={fact} reason={reason} />
          ))}
          {keepsChoice && hasWish && isOver ? <Text size="sm">{text.kept}</Text> : null}
          {action}
          {limits.length === 0 ? null : (
            <>
              <Text size="xs" tone="dim">
                {text.foot(allowance)}
              </Text>
              <div className={css.flush}>
                <LinkButton to="/instellingen/bedragen" look="lite" size="mini">
                  {text.toAmounts}
                </LinkButton>
              </div>
            </>
          )}
        </Stack>
      </div>
    </section>
  )
}

type Measured = Pick<AllowanceLimitRoom, 'limit' | 'used' | 'wish' | 'over'>

function LimitBar({ name, limit }: { name: string; limit: Measured }) {
  return (
    <Track
      name={name}
      words={text.of(limit)}
      label={text.bar(name, limit)}
      used={limit.used}
      wish={limit.wish}
      over={limit.over}
      limit={limit.limit}
    />
  )
}

function CeilingBar({ ceiling }: { ceiling: NonNullable<Allowance['ceiling']> }) {
  const { per, limitMinutes, usedMinutes, wishMinutes, overMinutes } = ceiling
  const words = text.ceilingOf(usedMinutes + wishMinutes, limitMinutes)
  const name = text.ceilingName[per]
  return (
    <Track
      name={name}
      words={words}
      label={`${name}: ${words}`}
      used={usedMinutes}
      wish={wishMinutes}
      over={overMinutes}
      limit={limitMinutes}
    />
  )
}

type TrackProps = Omit<Measured, 'used' | 'wish' | 'over' | 'limit'> & {
  name: string
  words: string
  label: string
  used: number
  wish: number
  over: number
  limit: number | null
}

function Track({ name, words, label, used, wish, over, limit }: TrackProps) {
  const whole = Math.max(limit ?? 0, used + wish, 1)
  const wishOver = Math.min(over, wish)
  return (
    <div className={css.limit}>
      <p className={css.words}>
        <b>{name}</b>
        <span className={classNames(over > 0 && css.over)}>{words}</span>
      </p>
      <div className={css.track}>
        <Bar
          parts={[
            { kind: 'actual', amount: used - (over - wishOver) },
            { kind: 'committed', amount: wish - wishOver },
            { kind: 'over', amount: over },
          ]}
          whole={whole}
          label={label}
        />
        {limit === null ? null : (
          <i className={css.mark} style={{ left: `${(limit / whole) * 100}%` }} />
        )}
      </div>
    </div>
  )
}

function Legend({ hasWish, isOver }: { hasWish: boolean; isOver: boolean }) {
  return (
    <p className={css.legend}>
      <span>
        <BarKey kind="actual" />
        {text.untilNow}
      </span>
      {hasWish ? (
        <span>
          <BarKey kind="committed" />
          {text.thisWork}
        </span>
      ) : null}
      {isOver ? (
        <span>
          <BarKey kind="over" />
          {text.tooMuch}
        </span>
      ) : null}
      <span>
        <i className={css.tick} aria-hidden="true" />
        {text.limit}
      </span>
    </p>
  )
}
