import type { PayWarning } from '#domain/contract/payments'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { Reader } from '#backend/db/sql'
import { allowanceOf } from './allowance-of.ts'

/**
 * What there is to know of the limits before somebody is paid: each day of the work is looked at,
 * with all work of its month and year counted in. Said once, however many days it is about.
 */
export function payWarnings(
  db: Reader,
  personId: PersonId,
  days: readonly IsoDate[],
): PayWarning[] {
  const found = [...new Set(days)]
    .toSorted()
    .flatMap((date) => allowanceOf(db, { personId, date }).signals)
  const heavy = found.filter(({ weight }) => weight !== 'note')
  const once = new Map(heavy.map((signal) => [signal.fact, signal]))
  return [...once.values()].map(({ weight, fact, reason }) => ({ weight, fact, reason }))
}
