import type { IsoDate } from '#domain/shared/dates'
import type {
  BudgetLineId,
  CostChainId,
  EventId,
  FundingSourceId,
  MoneyEntryId,
} from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** One cost from estimate to invoice: its entries say how far it is. */
export type CostChain = {
  readonly id: CostChainId
  readonly lineId: BudgetLineId
  readonly eventId: EventId | null
  readonly fundingSourceId: FundingSourceId
  readonly description: string
  readonly supplier: string | null
  readonly closedOn: IsoDate | null
  /** A commitment takes the place of the whole estimate, also when it is lower. */
  readonly coversEstimate: boolean
}

export const moneySteps = ['estimate', 'commitment', 'actual', 'credit'] as const
export type MoneyStep = (typeof moneySteps)[number]

/** btw as printed on the invoice; exempt is not the same as nil (money-rules.json, btw). */
export const vatRates = ['nul', 'laag', 'hoog', 'vrijgesteld'] as const
export type VatRate = (typeof vatRates)[number]

/** One booking on a chain; `year` is the budget year, which the date need not lie in. */
export type MoneyEntry = {
  readonly id: MoneyEntryId
  readonly chainId: CostChainId
  readonly step: MoneyStep
  readonly year: number
  readonly exVat: Cents
  readonly vat: Cents
  readonly rate: VatRate | null
  readonly isCompensable: boolean
  readonly invoice: string | null
  readonly date: IsoDate
  readonly note: string | null
  /** Where the invoice is kept, in words; absent or null when that is not known. */
  readonly attachment?: string | null
}

/** Where money comes from; foreign money, such as another scheme's, never lands in the annex. */
export type FundingSource = {
  readonly id: FundingSourceId
  readonly name: string
  readonly isInAnnex: boolean
}

/**
 * What an entry costs the budget: VAT counts unless the gemeente gets it back from the
 * BTW-compensatiefonds (money-rules.json, btw.compensatiefonds).
 */
export function cost(entry: Pick<MoneyEntry, 'exVat' | 'vat' | 'isCompensable'>): Cents {
  return cents(entry.exVat + (entry.isCompensable ? 0 : entry.vat))
}

/** The chains the annex counts: those not paid by foreign money. */
export function annexChains<Chain extends Pick<CostChain, 'fundingSourceId'>>(
  chains: readonly Chain[],
  sources: readonly FundingSource[],
): readonly Chain[] {
  const own = new Set(sources.filter((source) => source.isInAnnex).map((source) => source.id))
  return chains.filter((chain) => own.has(chain.fundingSourceId))
}
