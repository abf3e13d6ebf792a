import { mergedTraces, tracesOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { emptyPerson, readStoredPeople } from '#backend/db/repositories/erase-person'
import type { Writer } from '#backend/db/sql'
import { clearTexts } from '#backend/db/repositories/clear-texts'
import type { TextChoice } from '#backend/db/repositories/clear-texts'
import { endPromises } from '#backend/sleutelpersonen/end-promises'

export type Erasing = TextChoice & {
  readonly personIds: readonly PersonId[]
  /** What they are called in the store itself; a copy may know them by another name as well. */
  readonly traces: Traces
  readonly now: Instant
}

/** Erases people from one store or one copy of it; who is not there is only taken out of the texts. */
export function erasePeople(db: Writer, wish: Erasing): void {
  const there = readStoredPeople(db, wish.personIds).filter(({ erasedAt }) => erasedAt === null)
  const traces = mergedTraces(wish.traces, tracesOf(there))
  for (const { id } of there) {
    endPromises(db, id, wish.now)
    emptyPerson(db, id, wish.now)
  }
  clearTexts(db, traces, wish)
}
