import { firstOpenYear } from '#domain/budget/closed-year'
import { cost } from '#domain/budget/cost-chain'
import type { MoneyStep, VatRate } from '#domain/budget/cost-chain'
import { vatOver } from '#domain/budget/vat'
import type { BudgetChain, BudgetChoices, BudgetEntry } from '#domain/contract/budget'
import type { IsoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, FundingSourceId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** A booking while it is typed; what is not known yet is null. */
export type BookingDraft = {
  readonly description: string
  readonly lineId: BudgetLineId | null
  readonly eventId: EventId | null
  readonly supplier: string
  readonly fundingSourceId: FundingSourceId | null
  readonly coversEstimate: boolean
  readonly step: MoneyStep
  readonly exVat: Cents | null
  readonly rate: VatRate | null
  readonly vat: Cents | null
  readonly isCompensable: boolean
  readonly date: IsoDate
  readonly year: number
  readonly invoice: string
  readonly note: string
  /** Where the invoice is kept. */
  readonly attachment: string
  readonly isFinal: boolean
}

export type BookingStart = {
  readonly lineId: BudgetLineId | null
  readonly eventId: EventId | null
  readonly year: number
  readonly today: IsoDate
  readonly step: MoneyStep
}

/** An empty booking, on a new chain or on a known one; in a closed year nothing is booked. */
export function newDraft(
  start: BookingStart,
  chain: BudgetChain | null,
  closedYears: readonly number[],
): BookingDraft {
  return {
    description: chain?.description ?? '',
    lineId: chain?.lineId ?? start.lineId,
    eventId: chain === null ? start.eventId : chain.eventId,
    supplier: chain?.supplier ?? '',
    fundingSourceId: chain?.fundingSourceId ?? null,
    coversEstimate: chain?.coversEstimate ?? true,
    step: start.step,
    exVat: null,
    rate: null,
    vat: null,
    isCompensable: chain?.entries.at(-1)?.isCompensable ?? false,
    date: start.today,
    year: firstOpenYear(wantedYear(start, chain), closedYears),
    invoice: '',
    note: '',
    attachment: '',
    isFinal: false,
  }
}

/** A booking that is there already, to be changed. */
export function draftOf(entry: BudgetEntry, chain: BudgetChain): BookingDraft {
  const { step, rate, isCompensable, date, year } = entry
  const sign = step === 'credit' ? -1 : 1
  return {
    ...newDraft({ lineId: null, eventId: null, year, today: date, step }, chain, []),
    exVat: cents(sign * entry.exVat),
    vat: cents(sign * entry.vat),
    rate,
    isCompensable,
    year,
    invoice: entry.invoice ?? '',
    note: entry.note ?? '',
    attachment: entry.attachment ?? '',
  }
}

/** The draft with a change; another amount or rate proposes the VAT anew. */
export function changed(
  draft: BookingDraft,
  change: Partial<BookingDraft>,
  vatRates: BudgetChoices['vatRates'],
): BookingDraft {
  const next = { ...draft, ...change }
  const isNewVat = change.exVat !== undefined || change.rate !== undefined
  if (!isNewVat || change.vat !== undefined || next.rate === null) return next
  const percentage = vatRates.find(({ rate }) => rate === next.rate)?.percentage ?? 0
  return { ...next, vat: next.exVat === null ? null : vatOver(next.exVat, percentage) }
}

/** The amounts as they are booked: a credit is money below zero, however it is typed. */
export function amountsOf(draft: BookingDraft): { exVat: Cents; vat: Cents; cost: Cents } {
  const isCredit = draft.step === 'credit'
  const signed = (amount: Cents | null) => cents(isCredit ? -Math.abs(amount ?? 0) : (amount ?? 0))
  const exVat = signed(draft.exVat)
  const vat = signed(draft.vat)
  return { exVat, vat, cost: cost({ exVat, vat, isCompensable: draft.isCompensable }) }
}

/** What was promised for a year is paid from that year, unless she says otherwise. */
export function wantedYear({ year }: BookingStart, chain: BudgetChain | null): number {
  const open = chain?.years.find(({ verplicht, geraamd }) => verplicht + geraamd > 0)
  return open?.year ?? chain?.years.at(-1)?.year ?? year
}
