import type { PoolLoadAnswer } from '#domain/contract/pool-load'
import { poolLoadText as text } from '#renderer/texts/pool-load'
import { Bar, BarKey } from './bar.tsx'
import css from './load-bar.module.css'

type Places = PoolLoadAnswer['places']
type Props = { places: Places }

const kinds = { oost: 'committed', west: 'actual', unknown: 'estimated' } as const
const order = ['oost', 'west', 'unknown'] as const

/** The hours of the pool in Oost against those in West. */
export function LoadBar({ places }: Props) {
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
      </p>
      <Bar
        parts={shown.map((place) => ({ kind: kinds[place], amount: places[place] }))}
        whole={places.oost + places.west + places.unknown}
        label={text.bar(words.join(', '))}
      />
    </div>
  )
}
