import { grouped } from '#domain/shared/grouped'
import type { HoursEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { broughtBy, isLimited, sumOfCorrected } from './counted-work.ts'
import type { PaidPerson, WorkEntry } from './counted-work.ts'
import { ratesOfEntry } from './paid-rates.ts'
import { worthOf } from './worth.ts'

/** What one entry brings, so that the entries add up to what is counted as a whole. */
export type CountedRow = {
  readonly amount: Cents
  /** Of it, what counts for the limit of its month, and of its year. */
  readonly inMonth: Cents
  readonly inYear: Cents
}

/**
 * The worth of work divided over its entries. Work of one assignment is rounded once, so each
 * entry gets what it adds to the sum so far; by month and by year apart, as the limits are counted.
 */
export function countedRows(
  work: readonly WorkEntry[],
  person: PaidPerson,
): ReadonlyMap<HoursEntryId, CountedRow> {
  const isRewarded =
    broughtBy(work, person).reward > 0 || person.outside.some((each) => each.cents > 0)
  const counting = isRewarded
    ? work.filter((entry) => isLimited(ratesOfEntry(entry, person).reward))
    : []
  const group = (entry: WorkEntry) => entry.assignmentId ?? entry.id
  const amounts = addedBy(work, person, group)
  const months = addedBy(counting, person, (entry) => group(entry) + entry.workedOn.slice(0, 7))
  const years = addedBy(counting, person, group)
  const none = cents(0)
  return new Map(
    work.map(({ id }) => [
      id,
      {
        amount: amounts.get(id) ?? none,
        inMonth: months.get(id) ?? none,
        inYear: years.get(id) ?? none,
      },
    ]),
  )
}

function addedBy(
  work: readonly WorkEntry[],
  person: PaidPerson,
  groupOf: (entry: WorkEntry) => string,
): Map<HoursEntryId, Cents> {
  const added = new Map<HoursEntryId, Cents>()
  for (const entries of grouped(work, groupOf).values()) {
    let before = 0
    entries.forEach(({ id }, at) => {
      const sofar = entries
        .slice(0, at + 1)
        .map((entry) => ({ ...entry, ...ratesOfEntry(entry, person) }))
      const { reward, kmAllowance, expenses } = sumOfCorrected(sofar)
      const total = worthOf(sofar).total + reward + kmAllowance + expenses
      added.set(id, cents(total - before))
      before = total
    })
  }
  return added
}
