import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { effectiveRows } from './effective-log.ts'

export type AttendanceSource = 'balie' | 'excel' | 'achteraf' | 'undo'

/** A row of the append-only log; `position` orders it, because a clock can be set back. */
export type AttendanceRow = {
  readonly id: string
  readonly position: number
  readonly personId: PersonId
  readonly kind: 'in' | 'out' | 'void'
  readonly voidsId: string | null
  readonly happenedAt: Instant
}

/** What the log says of one person: ever in, in now, and since when. */
export type PersonPresence = {
  readonly personId: PersonId
  readonly isPresent: boolean
  readonly isInside: boolean
  readonly firstInAt: Instant | null
  readonly lastMovedAt: Instant
  /** Orders movements at one moment. */
  readonly lastPosition: number
}

export type Presence = {
  /** One row per person with a counting log row, in order of arrival. */
  readonly people: readonly PersonPresence[]
  /** Distinct people who were ever in. */
  readonly presentCount: number
  /** Distinct people whose last movement is in. */
  readonly insideCount: number
}

/**
 * Who is aanwezig and who is binnen, from the log alone; both count distinct people.
 * `samePerson` leads a merged person to who they are now, since log rows are never rewritten.
 */
export function presenceOf(
  log: readonly AttendanceRow[],
  samePerson: (personId: PersonId) => PersonId = (personId) => personId,
): Presence {
  const inOrder = log.toSorted((one, other) => one.position - other.position)
  const people = new Map<PersonId, PersonPresence>()
  for (const row of effectiveRows(inOrder)) {
    const personId = samePerson(row.personId)
    const known = people.get(personId)
    const isIn = row.kind === 'in'
    people.set(personId, {
      personId,
      isPresent: isIn || known?.isPresent === true,
      isInside: isIn,
      firstInAt: known?.firstInAt ?? (isIn ? row.happenedAt : null),
      lastMovedAt: row.happenedAt,
      lastPosition: row.position,
    })
  }
  const list = [...people.values()]
  return {
    people: list,
    presentCount: list.filter(({ isPresent }) => isPresent).length,
    insideCount: list.filter(({ isInside }) => isInside).length,
  }
}

/** Registered, the event is over, and never in. */
export function isNoShow(
  status: 'registered' | 'waiting' | 'offered' | 'cancelled',
  isPresent: boolean,
  hasEnded: boolean,
): boolean {
  return status === 'registered' && hasEnded && !isPresent
}
