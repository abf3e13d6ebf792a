import type { Hint } from '#domain/contract/people'
import { similarPersonHint, textHints } from '#domain/people/people-hints'
import type { PersonId } from '#domain/shared/ids'
import { listSimilarCandidates } from '#backend/db/repositories/people'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'

/** Who is much like this person as they stand now; empty when nobody is. */
export function similarityHints(db: Reader, personId: PersonId): Hint[] {
  const [row] = readPeopleRows(db, [personId])
  if (!row) return []
  const candidates = listSimilarCandidates(db, row, row.email)
  const hint = similarPersonHint({ ...row, personId }, candidates)
  return hint ? [hint] : []
}

/** Hints about what was typed, as the contract carries them. */
export function typedHints(typed: Parameters<typeof textHints>[0]): Hint[] {
  return textHints(typed)
}
