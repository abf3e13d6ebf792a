import type { KeyboardEvent, RefObject } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import { matchId, matchListId } from './match-ids.ts'
import type { DeskMatch } from './desk-match.ts'
import type { Matches } from './use-matches.ts'

type Props = {
  typed: string
  onType: (typed: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  field: RefObject<HTMLInputElement | null>
  matches: Matches
  target: DeskMatch | undefined
}

/** The field that keeps the focus; the row that Enter acts on is its active descendant. */
export function DeskSearch({ typed, onType, onKeyDown, field, matches, target }: Props) {
  const count = matches.all.length + matches.hidden
  const isOpen = matches.all.length > 0
  return (
    <label className={css.search}>
      <Icon name="search" size="large" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={text.search}
        aria-expanded={isOpen}
        aria-controls={matchListId}
        aria-autocomplete="list"
        aria-activedescendant={target === undefined ? undefined : matchId(target.personId)}
        placeholder={text.search}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={css.found}>
        {typed.trim().length < 2 ? '' : text.found(count)}
      </span>
    </label>
  )
}
