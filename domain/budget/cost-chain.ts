import type { IsoDate } from '#domain/shared/dates'
import type {
  BudgetLineId,
  CostChainId,
  EventId,
  FundingSourceId,
  MoneyEntryId,
  PersonId,
} from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** One cost from estimate to invoice: its entries say how far it is. */
export type CostChain = {
  readonly id: CostChainId
  readonly lineId: BudgetLineId
  readonly eventId: EventId | null
  readonly sleutelpersoonId: PersonId | null
  readonly fundingSourceId: FundingSourceId
  readonly supplier: string | null
  readonly closedOn: IsoDate | null
  /** A commitment takes the place of the whole estimate, also when it is lower. */
  readonly coversEstimate: boolean
}

export const moneySteps = ['estimate', 'commitment', 'actual', 'credit'] as const
export type MoneyStep = (typeof moneySteps)[number]

/** VAT as printed on the invoice; exempt is not the same as zero (money-rules.json, btw). */
export const vatRates = ['zero', 'low', 'high', 'exempt'] as const
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
}

/** Where money comes from; what is foreign never lands in the annex. */
export type FundingSource = {
  readonly id: FundingSourceId
  readonly name: string
  readonly isForeign: boolean
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
  const foreign = new Set(sources.filter((source) => source.isForeign).map((source) => source.id))
  return chains.filter((chain) => !foreign.has(chain.fundingSourceId))
}
