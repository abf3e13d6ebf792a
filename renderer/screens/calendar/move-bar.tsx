import type { IsoDate } from '#domain/shared/dates'
import { moveText as text } from '#renderer/texts/calendar-move'
import css from './move-bar.module.css'
import type { Carrying } from './use-carry.ts'

/** The keys of an event in the hand, and the same by pointer: put it down, or bring it back. */
export function MoveBar({ carrying, day }: { carrying: Carrying; day: IsoDate }) {
  const { carry, drop, putBack } = carrying
  if (carry === null) return null
  return (
    <div className={css.bar} role="group" aria-label={text.bar}>
      <span>
        <bdi>{text.to(carry.event.title)}</bdi> <b>{text.toDay(day)}</b>
      </span>
      <span className={css.keys} aria-hidden="true">
        <kbd>←</kbd>
        <kbd>→</kbd>
        {text.keyDay}
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {text.keyWeek}
      </span>
      <button type="button" onClick={() => drop()}>
        {text.putDown}
        <kbd aria-hidden="true">{text.putDownKeys}</kbd>
      </button>
      <button type="button" onClick={putBack}>
        {text.back}
        <kbd aria-hidden="true">{text.backKeys}</kbd>
      </button>
    </div>
  )
}
