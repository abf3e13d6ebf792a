import { closingProposal } from '#domain/budget/closing'
import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { CostChainId, EventId, FundingSourceId, MoneyEntryId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listBudgetLines, listFundingSources } from '#backend/db/repositories/budget-book'
import {
  insertBudgetYear,
  insertCostChain,
  saveMoneyEntry,
} from '#backend/db/repositories/budget-writes'
import {
  findCostChain,
  findMoneyEntry,
  listEntriesOfChain,
} from '#backend/db/repositories/cost-chains'
import { findEvent } from '#backend/db/repositories/events'
import { isOfPayment, isPoolCost } from '#backend/db/repositories/payments-list'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type Booking = InputOf<Contract['budget.book']>
type Booked = OutputOf<Contract['budget.book']>

/** Books money on a chain, an existing or a new one; refused when it would make a figure false. */
export function bookEntry(db: Writer, input: Booking, ports: Ports): Booked | Refusal {
  const found = 'id' in input.chain ? findChain(db, input.chain.id) : newChain(db, input, ports)
  if (!found) return refuse('not-found')
  if (isNotForTemplate(db, found, input)) return refuse('template-only-estimates')
  if (isRealised(input.step) && isPoolCost(db, found.id)) return refuse('cost-is-of-pool')
  const entry = entryOf(input, found.id, ports.newId() as MoneyEntryId)
  const after = [...entriesOf(db, found.id), entry]
  const reason = refusalOfEntries(after)
  if (reason) return refuse(reason)

  if (!('id' in input.chain)) insertCostChain(db, found, ports.now())
  insertBudgetYear(db, entry.year)
  saveMoneyEntry(db, entry, ports.now())
  const closing = closingProposal(found, after, input.isFinal ?? false)
  return { chainId: found.id, entryId: entry.id, closing }
}

/** Gives an entry new values; the same things are blocked as when it was booked. */
export function changeEntry(
  db: Writer,
  input: InputOf<Contract['budget.changeEntry']>,
  ports: Ports,
): { done: true } | Refusal {
  const known = findMoneyEntry(db, input.entryId)
  if (!known) return refuse('not-found')
  if (isOfPayment(db, known.id)) return refuse('entry-is-payment')
  if (isRealised(input.step) && isPoolCost(db, known.chainId)) return refuse('cost-is-of-pool')
  const chain = findChain(db, known.chainId)
  if (chain && isNotForTemplate(db, chain, input)) return refuse('template-only-estimates')
  const entry = entryOf(input, known.chainId, known.id)
  const others = entriesOf(db, known.chainId).filter(({ id }) => id !== known.id)
  const reason = refusalOfEntries([...others, entry])
  if (reason) return refuse(reason)
  insertBudgetYear(db, entry.year)
  saveMoneyEntry(db, entry, ports.now())
  return { done: true }
}

// What work of the pool came to is booked by paying it, so that it is not counted twice.
function isRealised(step: MoneyEntry['step']): boolean {
  return step === 'actual' || step === 'credit'
}

// A template is an example: nothing can be promised or paid on it.
function isNotForTemplate(db: Reader, { eventId }: CostChain, { step }: { step: string }): boolean {
  return step !== 'estimate' && eventId !== null && (findEvent(db, eventId)?.isTemplate ?? false)
}

/** Whether promised or paid money would come to stand on an example, where no sheet counts it. */
export function isPaidOnTemplate(db: Reader, chainId: CostChainId, eventId: EventId): boolean {
  const steps = entriesOf(db, chainId).map(({ step }) => step)
  return steps.some((step) => step !== 'estimate') && (findEvent(db, eventId)?.isTemplate ?? false)
}

/** The entries of one chain, in the order they were booked. */
export function entriesOf(db: Reader, chainId: CostChainId): MoneyEntry[] {
  return listEntriesOfChain(db, chainId)
}

export function findChain(db: Reader, chainId: CostChainId): CostChain | undefined {
  return findCostChain(db, chainId)
}

function newChain(db: Reader, { chain }: Booking, ports: Ports): CostChain | undefined {
  if ('id' in chain || !listBudgetLines(db).some(({ id }) => id === chain.lineId)) return undefined
  const own = listFundingSources(db).find(({ isInAnnex }) => isInAnnex)
  const fundingSourceId: FundingSourceId | undefined = chain.fundingSourceId ?? own?.id
  if (!fundingSourceId) return undefined
  return {
    id: ports.newId() as CostChainId,
    lineId: chain.lineId,
    eventId: chain.eventId,
    fundingSourceId,
    description: chain.description,
    supplier: chain.supplier ?? null,
    closedOn: null,
    coversEstimate: chain.coversEstimate ?? true,
  }
}

type Typed = Omit<Booking, 'chain' | 'isFinal'>

function entryOf(input: Typed, chainId: CostChainId, id: MoneyEntryId): MoneyEntry {
  const { step, year, exVat, vat, rate, isCompensable, date } = input
  return {
    id,
    chainId,
    step,
    year,
    exVat,
    vat,
    rate,
    isCompensable,
    invoice: input.invoice ?? null,
    date,
    note: input.note ?? null,
    attachment: input.attachment ?? null,
  }
}
