import { cents, sumCents } from '#domain/shared/money'
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

/** What an item comes to on each side in a year, without VAT. */
function sidesIn(
  { ours, theirs }: MatchItem<OwnBooking, FinanceEntry>,
  year: number | null,
): { readonly here: Cents; readonly there: Cents } {
  return {
    here: sumCents(ours.filter((own) => isIn(year, own.year)).map(({ exVat }) => exVat)),
    there: sumCents(
      theirs.filter((row) => isIn(year, yearOfDay(row.bookedOn))).map(({ exVat }) => exVat),
    ),
  }
}

/**
 * Whether an item belongs among the differences of a year: it is not linked, or what is linked does
 * not come to the same in that year. The rest adds nothing to the difference.
 */
export function isDifference(
  item: MatchItem<OwnBooking, FinanceEntry>,
  year: number | null,
): boolean {
  if (!isOfYear(item, year)) return false
  const { here, there } = sidesIn(item, year)
  return item.state !== 'matched' || here !== there
}

function partOf(
  items: readonly MatchItem<OwnBooking, FinanceEntry>[],
  state: MatchState,
  year: number | null,
): SidePart {
  const ofState = items.filter((item) => item.state === state && isOfYear(item, year))
  const sides = ofState.map((item) => sidesIn(item, year))
  return {
    count: ofState.length,
    here: sumCents(sides.map(({ here }) => here)),
    there: sumCents(sides.map(({ there }) => there)),
  }
}

function isIn(year: number | null, of: number): boolean {
  return year === null || year === of
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, 4))
}
