import type { IsoDate } from '#domain/shared/dates'
import type { FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** An invoice or credit note as we booked it. */
export type OwnBooking = {
  readonly id: MoneyEntryId
  readonly year: number
  readonly date: IsoDate
  readonly invoice: string | null
  readonly supplier: string | null
  readonly exVat: Cents
  readonly vat: Cents
}

/** A row of finance, with the booking of ours it was linked to, or why it needs none. */
export type FinanceEntry = {
  readonly id: FinanceRowId
  readonly bookedOn: IsoDate
  readonly invoice: string | null
  readonly supplier: string | null
  readonly exVat: Cents
  readonly vat: Cents
  readonly entryId: MoneyEntryId | null
  readonly leftOutWhy: string | null
}

/** What needs doing comes first. */
export const matchStates = [
  'choose',
  'only-there',
  'proposed',
  'only-here',
  'left-out',
  'matched',
] as const
export type MatchState = (typeof matchStates)[number]

export const certainties = ['sure', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

export type MatchReason =
  | 'same-invoice'
  | 'same-amount'
  | 'other-amount'
  | 'same-supplier'
  | 'other-supplier'
  | 'near-day'
  | 'far-day'
  | 'by-hand'

/** Bookings of both sides that belong together, or one that stands alone. */
export type MatchItem<Own extends OwnBooking, Theirs extends FinanceEntry> = {
  readonly state: MatchState
  readonly ours: readonly Own[]
  readonly theirs: readonly Theirs[]
  readonly certainty: Certainty | null
  readonly reasons: readonly MatchReason[]
}
