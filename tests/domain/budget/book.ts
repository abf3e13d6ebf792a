import type {
  BudgetAmountId,
  BudgetLineId,
  CostChainId,
  EventId,
  FundingSourceId,
  MoneyEntryId,
} from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { BudgetAmount, BudgetLine } from '#domain/budget/budget-line'
import type { CostChain, FundingSource, MoneyEntry, MoneyStep } from '#domain/budget/cost-chain'
import type { BudgetBook } from '#domain/budget/budget-sheet'

export const ownSource: FundingSource = {
  id: 'eigen' as FundingSourceId,
  name: 'Verbindersbudget',
  isInAnnex: true,
}
export const foreignSource: FundingSource = {
  id: 'vreemd' as FundingSourceId,
  name: 'Actieplan jongeren',
  isInAnnex: false,
}

export function line(position: number, changes: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id: `post-${position}` as BudgetLineId,
    code: String(position).padStart(2, '0'),
    name: `Voorbeeldpost ${position}`,
    position,
    opensYear: null,
    closesYear: null,
    isArchived: false,
    ...changes,
  }
}

export function chain(id: string, changes: Partial<CostChain> = {}): CostChain {
  return {
    id: id as CostChainId,
    lineId: line(1).id,
    eventId: null,
    description: 'Voorbeeldkosten',
    fundingSourceId: ownSource.id,
    supplier: null,
    closedOn: null,
    coversEstimate: true,
    ...changes,
  }
}

let sequence = 0

/** An entry of so many euros, without VAT unless told. */
export function entry(
  step: MoneyStep,
  year: number,
  euros: number,
  changes: Partial<MoneyEntry> = {},
): MoneyEntry {
  sequence += 1
  return {
    id: `boeking-${String(sequence).padStart(6, '0')}` as MoneyEntryId,
    chainId: 'k' as CostChainId,
    step,
    year,
    exVat: cents(Math.round(euros * 100)),
    vat: cents(0),
    rate: null,
    isCompensable: false,
    invoice: null,
    date: isoDate(`${year}-03-15`),
    note: null,
    ...changes,
  }
}

export function amount(
  lineId: BudgetLineId,
  year: number,
  euros: number,
  version = 1,
): BudgetAmount {
  return {
    id: `bedrag-${lineId}-${year}-${version}` as BudgetAmountId,
    lineId,
    year,
    version,
    versionName: version === 1 ? 'primitief' : 'na wijziging',
    amount: cents(Math.round(euros * 100)),
    decidedOn: isoDate(`${year}-01-15`),
    reason: null,
  }
}

export function book(changes: Partial<BudgetBook> = {}): BudgetBook {
  return {
    lines: [line(1), line(2), line(3)],
    amounts: [],
    fundingSources: [ownSource, foreignSource],
    chains: [],
    entries: [],
    ...changes,
  }
}

export const eventId = (id: string) => id as EventId
