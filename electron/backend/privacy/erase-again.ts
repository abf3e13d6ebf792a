import { tracesOf } from '#domain/privacy/traces'
import type { Eraser } from '#backend/db/prepare-copy'
import { listErasedPeople, readStoredPeople } from '#backend/db/repositories/erase-person'
import type { Ports } from '#backend/ports'
import type { Safe } from '#backend/safe/safe'
import { erasePeople } from './erase-people.ts'

/**
 * What takes out of an older copy who was erased since: a copy that an erase could not reach, such
 * as one on a stick, would otherwise bring them back. Undefined when nobody was erased here.
 */
export function eraserOf({ opened }: Safe, ports: Ports): Eraser | undefined {
  const personIds = opened.state === 'open' ? opened.store.read(listErasedPeople) : []
  if (personIds.length === 0) return undefined
  return {
    isNeeded: (db) => readStoredPeople(db, personIds).some(({ erasedAt }) => erasedAt === null),
    work: (db) =>
      erasePeople(db, {
        ...{ personIds, traces: tracesOf([]), now: ports.now() },
        ...{ leaves: [], alsoClears: [] },
      }),
  }
}
