import type { RefObject } from 'react'
import type { Candidates, PoolCandidate } from '#domain/contract/assignments'
import type { PersonId } from '#domain/shared/ids'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { CandidateRow } from './candidate-row.tsx'
import css from './pool-needs.module.css'

type Props = {
  found: Candidates
  list: RefObject<HTMLOListElement | null>
  chosen: PersonId | undefined
  ticked: ReadonlySet<PersonId>
  onChoose: (personId: PersonId) => void
  onTick: (personId: PersonId, isTicked: boolean) => void
  onAsk: (candidate: PoolCandidate) => void
}

/** Everybody in the order in which to ask: arrows go along the names, Enter asks. */
export function CandidateList({ found, list, chosen, ticked, onChoose, onTick, onAsk }: Props) {
  const { candidates } = found
  const isThere = candidates.some(({ personId }) => personId === chosen)

  function move(key: string): boolean {
    const names = [...(list.current?.querySelectorAll<HTMLElement>('[data-candidate]') ?? [])]
    const at = names.findIndex((name) => name === document.activeElement)
    const to = placeAfterKey(key, at, names.length)
    if (to === undefined) return false
    names[to]?.focus()
    return true
  }
  return (
    <ol className={css.candidates} ref={list} aria-label={text.candidates}>
      {candidates.map((candidate, index) => (
        <CandidateRow
          key={candidate.personId}
          candidate={candidate}
          found={found}
          rank={index + 1}
          isChosen={candidate.personId === chosen}
          isTabStop={isThere ? candidate.personId === chosen : index === 0}
          isTicked={ticked.has(candidate.personId)}
          onChoose={() => onChoose(candidate.personId)}
          onTick={(isTicked) => onTick(candidate.personId, isTicked)}
          onAsk={() => onAsk(candidate)}
          onMove={move}
        />
      ))}
    </ol>
  )
}

function placeAfterKey(key: string, at: number, count: number): number | undefined {
  if (at < 0) return undefined
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
