import { roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** What was spent over who was there, rounded once; null while nothing was spent or nobody was in. */
export function costPerPerson(spent: Cents, present: number): Cents | null {
  return spent <= 0 || present <= 0 ? null : roundToCents(spent / present)
}
