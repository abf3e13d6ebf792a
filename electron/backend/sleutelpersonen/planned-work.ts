import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { extraMinutes } from '#domain/sleutelpersonen/agreed-minutes'
import { listAssignments } from '#backend/db/repositories/assignments'
import { listHours } from '#backend/db/repositories/hours'
import type { Reader } from '#backend/db/sql'

type Place = Pick<Assignment, 'eventId' | 'needId'>

/** What people said yes to at one event, or for one question without an event, whatever the day. */
export function acceptedHere(db: Reader, { eventId, needId }: Place): Assignment[] {
  if (eventId === null && needId === null) return []
  const wish = eventId === null ? { needId: needId ?? undefined } : { eventId }
  return listAssignments(db, wish).filter(
    (each) => each.status === 'accepted' && each.eventId === eventId,
  )
}

/** Everything else the same person said yes to there. */
export function otherWorkHere(db: Reader, work: Assignment): Assignment[] {
  return acceptedHere(db, work).filter(
    ({ id, personId }) => id !== work.id && personId === work.personId,
  )
}

/**
 * What work adds to what the same person does there already: of two yeses for the same hours only
 * one is planned. Null when it is not known how long it takes.
 */
export function addedMinutes(db: Reader, work: Assignment): number | null {
  const others = otherWorkHere(db, work).filter(({ date }) => date === work.date)
  if (work.status !== 'accepted') return extraMinutes(work, others)
  const mine = standingOf(db, work)
  const earlier = others.filter((other) => {
    const theirs = standingOf(db, other)
    return theirs === mine ? other.id < work.id : theirs > mine
  })
  return extraMinutes(work, earlier)
}

/** What a yes plans and promises; null without a yes, a day or a length, or when it adds nothing. */
export function plannedWork(
  db: Reader,
  work: Assignment,
): { readonly minutes: number; readonly km: number } | null {
  if (work.status !== 'accepted' || work.date === null) return null
  const minutes = addedMinutes(db, work)
  return minutes === null || minutes === 0 ? null : { minutes, km: work.plannedKm ?? 0 }
}

// Whose hours stand already keeps them.
function standingOf(db: Reader, { id }: Assignment): number {
  const [entry] = listHours(db, { assignmentId: id })
  if (entry === undefined) return 0
  return entry.status === 'planned' ? 1 : 2
}
