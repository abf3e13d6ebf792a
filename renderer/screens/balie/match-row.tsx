import type { MouseEvent } from 'react'
import { StatusChip } from '#renderer/components/status-chip.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { classNames } from '#renderer/components/class-names'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import type { DeskMatch } from './desk-match.ts'
import { matchId } from './match-ids.ts'

type Props = { match: DeskMatch; isTarget: boolean; onAct: () => void; onPick: () => void }

/** One person who is meant; the whole row is an option of the field, its button is for the mouse. */
export function MatchRow({ match, isTarget, onAct, onPick }: Props) {
  const { name, initials, parts, detail, status, act, isListed } = match
  // On the press, and without taking the focus: that stays in the field.
  const onMouseDown = (event: MouseEvent) => {
    event.preventDefault()
    const isButton = event.target instanceof Element && event.target.closest(`.${css.act}`)
    if (isButton) onAct()
    else onPick()
  }
  return (
    <div
      id={matchId(match.personId)}
      role="option"
      tabIndex={-1}
      aria-selected={isTarget}
      aria-label={`${name}, ${detail}, ${status.label}`}
      className={classNames(css.match, isTarget && css.target)}
      onMouseDown={onMouseDown}
    >
      <span className={css.badge} aria-hidden="true">
        {initials}
      </span>
      <div className={css.who}>
        <p className={css.name}>
          <bdi>
            {parts.map((part, index) =>
              part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
            )}
          </bdi>
        </p>
        <p className={css.detail}>
          <bdi>{detail}</bdi>
        </p>
      </div>
      <span className={css.status}>
        {isListed ? <StatusChip {...status} /> : <Chip look="line">{status.label}</Chip>}
      </span>
      <span className={css.actPart}>
        <span
          className={classNames(
            css.act,
            isTarget && act !== 'undo' && css.main,
            act === 'undo' && css.lite,
          )}
        >
          {text.act[act]}
          {isTarget && act !== 'undo' ? <kbd aria-hidden="true">{text.enter}</kbd> : null}
        </span>
      </span>
    </div>
  )
}
