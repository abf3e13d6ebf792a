import type { Allowance } from '#domain/contract/allowance'
import { cents } from '#domain/shared/money'
import { agreedMinutes } from '#domain/sleutelpersonen/agreed-minutes'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import { allowanceFor } from './allowance-of.ts'
import { crossingsOf, limitNoteOf } from './limit-note.ts'
import { addedMinutes } from './planned-work.ts'

/**
 * What work crosses of somebody's limits, counted as a whole: hours that it planned before are
 * left out. Null when nothing is crossed or nothing can be said yet.
 */
export function noteOfWork(db: Reader, work: Assignment): string | null {
  return limitNoteOf(allowanceOfWork(db, work))
}

/** The same, each limit in a sentence of its own. */
export function crossingsOfWork(db: Reader, work: Assignment): string[] {
  return crossingsOf(allowanceOfWork(db, work))
}

function allowanceOfWork(db: Reader, work: Assignment): Allowance | null {
  const { id, personId, date, plannedKm } = work
  const profile = findProfile(db, personId)
  if (!profile || date === null || agreedMinutes(work) === null) return null
  const minutes = addedMinutes(db, work) ?? 0
  const km = minutes === 0 ? 0 : (plannedKm ?? 0)
  const wish = { minutes, km, expenses: cents(0) }
  return allowanceFor(db, profile, { personId, date, wish, without: id })
}
