import type { Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { demoSample, demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void
type Booking = InputFor<Contract['budget.book']>

/** Puts sample amounts on the lines and commits the hall and the lunch. */
export async function commitCosts(
  desk: DemoDesk,
  eventId: EventId,
  say: Say,
): Promise<{ hall: CostChainId; lunch: CostChainId }> {
  const lines = await linesOf(desk)
  for (const { lineId, amount } of lines) {
    await desk.call('budget.setAmount', { lineId, year: 2025, amount: cents(amount) })
  }
  const [meetings] = lines
  if (!meetings) throw new Error('The region has no budget lines')
  const book = (
    description: string,
    supplier: string,
    money: Pick<Booking, 'exVat' | 'vat' | 'rate'>,
  ) =>
    desk.call('budget.book', {
      chain: { lineId: meetings.lineId, eventId, description, supplier },
      step: 'commitment',
      year: 2025,
      isCompensable: true,
      date: isoDate('2025-01-21'),
      ...money,
    })
  const hall = await book(demoSample.hall, demoSample.supplier, {
    exVat: cents(95_000),
    vat: cents(0),
    rate: 'vrijgesteld',
  })
  const lunch = await book(demoSample.lunch, demoSample.caterer, {
    exVat: cents(70_000),
    vat: cents(6_300),
    rate: 'laag',
  })
  say(demoText.committed)
  return { hall: hall.chainId, lunch: lunch.chainId }
}

/** Books the invoices a week after the day and closes the chain of the hall. */
export async function payCosts(
  desk: DemoDesk,
  chains: { hall: CostChainId; lunch: CostChainId },
  say: Say,
): Promise<void> {
  const pay = (chainId: CostChainId, exVat: number, vat: number, invoice: string) =>
    desk.call('budget.book', {
      chain: { id: chainId },
      step: 'actual',
      year: 2025,
      exVat: cents(exVat),
      vat: cents(vat),
      rate: vat === 0 ? 'vrijgesteld' : 'laag',
      isCompensable: true,
      invoice,
      date: isoDate('2025-02-21'),
    })
  await pay(chains.hall, 90_000, 0, 'V-2025-001')
  await desk.call('budget.changeChain', { chainId: chains.hall, isClosed: true })
  await pay(chains.lunch, 40_000, 3_600, 'V-2025-002')
  say(demoText.paid)
}

// Samples: annex 4 of the plan is not public, so these say nothing about the real budget.
const sampleAmounts: readonly (readonly [string, number])[] = [
  ['03', 1_800_000],
  ['04', 600_000],
  ['05', 1_200_000],
]

/** The lines of the samples by their codes; in another region the first lines of the annex. */
async function linesOf(desk: DemoDesk): Promise<{ lineId: BudgetLineId; amount: number }[]> {
  const { lines } = await desk.call('budget.choices', {})
  return sampleAmounts.flatMap(([code, amount], at) => {
    const line = lines.find((each) => each.code === code) ?? lines[at]
    return line ? [{ lineId: line.id, amount }] : []
  })
}
