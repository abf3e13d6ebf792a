import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { matchStates } from './match-item.ts'
import type { FinanceEntry, MatchItem, MatchState, OwnBooking } from './match-item.ts'

/** What stands on each side without VAT, and how many items it is. */
export type SidePart = { readonly count: number; readonly here: Cents; readonly there: Cents }

/** Both sides, and of each state how much of the difference it is. */
export type Explained = {
  readonly here: Cents
  readonly there: Cents
  /** Ours minus theirs; the parts come to exactly this. */
  readonly difference: Cents
  readonly parts: Readonly<Record<MatchState, SidePart>>
}

/**
 * Why the two sides differ, to the cent: each booking counts in one state, and in a year only when
 * it is of that year on its own side, so that an invoice across New Year explains itself.
 */
export function explainDifference(
  items: readonly MatchItem<OwnBooking, FinanceEntry>[],
  year: number | null = null,
): Explained {
  const parts = Object.fromEntries(
    matchStates.map((state) => [state, partOf(items, state, year)]),
  ) as Record<MatchState, SidePart>
  const sum = (side: 'here' | 'there') =>
    cents(matchStates.reduce((total, state) => total + parts[state][side], 0))
  const [here, there] = [sum('here'), sum('there')]
  return { here, there, difference: cents(here - there), parts }
}

/** Whether an item has a booking of a year on either side. */
export function isOfYear(item: MatchItem<OwnBooking, FinanceEntry>, year: number | null): boolean {
  return (
    year === null ||
    item.ours.some((own) => own.year === year) ||
    item.theirs.some(({ bookedOn }) => yearOfDay(bookedOn) === year)
  )
}

function partOf(
  items: readonly MatchItem<OwnBooking, FinanceEntry>[],
  state: MatchState,
  year: number | null,
): SidePart {
  let [count, here, there] = [0, 0, 0]
  for (const item of items) {
    if (item.state !== state || !isOfYear(item, year)) continue
    count += 1
    for (const own of item.ours) if (year === null || own.year === year) here += own.exVat
    for (const their of item.theirs) {
      if (year === null || yearOfDay(their.bookedOn) === year) there += their.exVat
    }
  }
  return { count, here: cents(here), there: cents(there) }
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, 4))
}
