import { useEffect } from 'react'
import { Text } from '#renderer/components/layout.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import type { DeskMatch } from './desk-match.ts'
import { matchId, matchListId } from './match-ids.ts'
import { MatchRow } from './match-row.tsx'
import type { Matches } from './use-matches.ts'

type Props = {
  matches: Matches
  target: DeskMatch | undefined
  typed: string
  isListEmpty: boolean
  onAct: (match: DeskMatch) => void
  onPick: (index: number) => void
}

/** Who is meant: the guests first, below them people of the network. */
export function MatchList(props: Props) {
  const { matches, target, typed, isListEmpty } = props
  const { all, guests, others, hidden } = matches
  useEffect(() => {
    if (target === undefined) return
    document.getElementById(matchId(target.personId))?.scrollIntoView({ block: 'nearest' })
  }, [target])
  const rows = (part: readonly DeskMatch[]) =>
    part.map((match) => (
      <MatchRow
        key={match.personId}
        match={match}
        isTarget={match === target}
        onAct={() => props.onAct(match)}
        onPick={() => props.onPick(all.indexOf(match))}
      />
    ))
  return (
    <>
      <div
        id={matchListId}
        className={css.matches}
        role="listbox"
        aria-label={text.matches}
        hidden={all.length === 0}
      >
        {guests.length === 0 ? null : (
          <div role="group" aria-label={text.onList} className={css.group}>
            {rows(guests)}
          </div>
        )}
        {others.length === 0 ? null : (
          <div role="group" aria-label={text.inNetwork}>
            <p className={css.groupHead} role="presentation">
              {text.inNetwork}
            </p>
            <div role="presentation" className={css.group}>
              {rows(others)}
            </div>
          </div>
        )}
      </div>
      {hidden > 0 ? (
        <Text tone="muted" size="sm">
          {text.more(hidden)}
        </Text>
      ) : null}
      {all.length === 0 ? <Nobody typed={typed} isListEmpty={isListEmpty} /> : null}
    </>
  )
}

function Nobody({ typed, isListEmpty }: Pick<Props, 'typed' | 'isListEmpty'>) {
  const isTyped = typed.trim().length >= 2
  if (!isTyped && !isListEmpty) return null
  return <Text tone="muted">{isTyped ? text.nobody(typed.trim()) : text.nobodyListed}</Text>
}
