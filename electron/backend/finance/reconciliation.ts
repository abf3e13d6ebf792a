import { explainDifference, isOfYear } from '#domain/budget/explain-difference'
import type { MatchItem } from '#domain/budget/match-item'
import { reconcile } from '#domain/budget/reconcile'
import type { Contract } from '#domain/contract'
import type { InputOf } from '#domain/contract/kinds'
import type { FinanceItem, Reconciliation } from '#domain/contract/finance'
import { fold } from '#domain/import/fold'
import {
  listFinanceReadings,
  listFinanceRows,
  listOwnBookings,
} from '#backend/db/repositories/finance-rows'
import type { KeptFinanceRow, KeptOwnBooking } from '#backend/db/repositories/finance-rows'
import type { Reader } from '#backend/db/sql'
import { whileUnchanged } from '#backend/db/while-unchanged'

type Item = MatchItem<KeptOwnBooking, KeptFinanceRow>

/**
 * Our bookings held against those of finance, as they stand now. A search or a next page asks for
 * the same again.
 */
export const reconcileAll = whileUnchanged((db): readonly Item[] =>
  reconcile(listOwnBookings(db), listFinanceRows(db)),
)

/** The reconciliation of a year, or of all, as the screen shows it. */
export function reconciliation(
  db: Reader,
  { year, state, search, offset, limit }: InputOf<Contract['finance.list']>,
): Reconciliation {
  const all = reconcileAll(db)
  const ofYear = all.filter((item) => isOfYear(item, year))
  const sought = fold(search)
  const shown = ofYear.filter(
    (item) => (state === null || item.state === state) && (sought === '' || says(item, sought)),
  )
  return {
    years: yearsOf(all),
    readings: listFinanceReadings(db),
    explained: explainDifference(all, year),
    surePairs: ofYear
      .filter((item) => item.state === 'proposed' && item.certainty === 'sure')
      .flatMap(({ ours: [own], theirs: [their] }) =>
        own && their ? [{ rowId: their.id, entryId: own.id }] : [],
      ),
    total: shown.length,
    items: shown.slice(offset, offset + limit).map(itemEntry),
  }
}

function itemEntry(item: Item): FinanceItem {
  return {
    key: item.theirs[0]?.id ?? item.ours[0]?.id ?? '',
    state: item.state,
    certainty: item.certainty,
    reasons: [...item.reasons],
    ours: item.ours.map((own) => ({ ...own })),
    theirs: item.theirs.map(({ entryId: _, ...row }) => row),
  }
}

function says({ ours, theirs }: Item, sought: string): boolean {
  const texts = [
    ...ours.flatMap((own) => [own.supplier, own.description, own.invoice, own.lineName]),
    ...theirs.flatMap((row) => [row.supplier, row.description, row.invoice, row.ledger]),
  ]
  return texts.some((text) => text !== null && fold(text).includes(sought))
}

function yearsOf(items: readonly Item[]): number[] {
  const years = items.flatMap(({ ours, theirs }) => [
    ...ours.map(({ year }) => year),
    ...theirs.map(({ bookedOn }) => Number(bookedOn.slice(0, 4))),
  ])
  return [...new Set(years)].toSorted((one, other) => one - other)
}
