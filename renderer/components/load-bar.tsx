import type { PoolLoadAnswer } from '#domain/contract/pool-load'
import { poolLoadText as text } from '#renderer/texts/pool-load'
import { Bar, BarKey } from './bar.tsx'
import { Icon } from './icon.tsx'
import css from './load-bar.module.css'

type Places = PoolLoadAnswer['places']
type Props = {
  places: Places
  /** Somebody who carries far more than an even share. */
  heaviest?: PoolLoadAnswer['heaviest']
}

const kinds = { oost: 'committed', west: 'actual', unknown: 'estimated' } as const
const order = ['oost', 'west', 'unknown'] as const

/** The hours of the pool in Oost against those in West, with who carries too much of them. */
export function LoadBar({ places, heaviest = null }: Props) {
  const shown = order.filter((place) => place !== 'unknown' || places.unknown > 0)
  const words = shown.map((place) => text.placeHours(text.place[place], places[place]))
  return (
    <div className={css.load}>
      <p className={css.words}>
        {shown.map((place, index) => (
          <span key={place}>
            <BarKey kind={kinds[place]} />
            {words[index]}
          </span>
        ))}
        {heaviest === null ? null : (
          <span className={css.heavy}>
            <Icon name="attention" size="small" />
            <bdi>{text.carries(heaviest.name, heaviest.share)}</bdi>
          </span>
        )}
      </p>
      <Bar
        parts={shown.map((place) => ({ kind: kinds[place], amount: places[place] }))}
        whole={places.oost + places.west + places.unknown}
        label={text.bar(words.join(', '))}
      />
    </div>
  )
}
