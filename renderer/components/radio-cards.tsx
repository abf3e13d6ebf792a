import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import css from './choice.module.css'
import { classNames } from './class-names.ts'

export type RadioCard<Key extends string> = {
  readonly id: Key
  readonly title: string
  readonly detail: ReactNode
  readonly aside?: ReactNode
  readonly isDisabled?: boolean
}

type Props<Key extends string> = {
  label: string
  cards: readonly RadioCard<Key>[]
  value: Key
  onChange: (value: Key) => void
  /** For a longer row of cards. */
  isCompact?: boolean
  /** Puts the focus on the chosen card. */
  autoFocus?: boolean
}

/** One choice out of a few that need a sentence each; the whole card is the target. */
export function RadioCards<Key extends string>(props: Props<Key>) {
  const { label, cards, value, onChange, isCompact = false, autoFocus = false } = props
  return (
    <RadioGroup
      aria-label={label}
      className={classNames(css.cards, isCompact && css.compact)}
      value={value}
      onChange={(key) => {
        const card = cards.find(({ id }) => id === key)
        if (card !== undefined) onChange(card.id)
      }}
    >
      {cards.map((card) => (
        <Radio
          key={card.id}
          value={card.id}
          className={css.card ?? ''}
          isDisabled={card.isDisabled ?? false}
          autoFocus={autoFocus && card.id === value}
        >
          <span className={css.dot} aria-hidden="true" />
          <span className={css.title}>{card.title}</span>
          {card.aside === undefined ? null : <span className={css.aside}>{card.aside}</span>}
          <span className={css.detail}>{card.detail}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
