import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { todayOf, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CostChainId, MoneyEntryId, PaymentId, PaymentLineId } from '#domain/shared/ids'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { refusalOfPaidOn, refusalOfStep, totalOf } from '#domain/sleutelpersonen/decide-payment'
import type { PayableLine } from '#domain/sleutelpersonen/pay-run'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'
import { poolCostName } from '#domain/texts/pool-money'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { findAssignment } from '#backend/db/repositories/assignments'
import {
  insertBudgetYear,
  saveMoneyEntry,
  updateCostChain,
} from '#backend/db/repositories/budget-writes'
import {
  insertPayment,
  putHoursInLine,
  setLineBooked,
  setPaid,
} from '#backend/db/repositories/payment-writes'
import { listHoursOfLines } from '#backend/db/repositories/payments-list'
import { readPayments } from '#backend/db/repositories/payments'
import { findCost, setAssignmentCost } from '#backend/db/repositories/pool-costs'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { newPoolChain } from './commit-cost.ts'
import { runOf } from './pay-overview.ts'
import { isSettled } from './settle-cost.ts'

type Proposed = OutputOf<Contract['payments.propose']>

/** Makes a proposal for everybody with approved hours of the period that stand in no payment yet. */
export function proposePayments(
  db: Writer,
  { from, until, personIds }: InputOf<Contract['payments.propose']>,
  ports: Ports,
): Proposed | Refusal {
  if (until < from) return refuse('until-before-from')
  const runs = runOf(db, { from, until }).filter(
    ({ personId, lines }) => lines.length > 0 && (personIds?.includes(personId) ?? true),
  )
  if (runs.length === 0) return refuse('nothing-to-pay')
  const paymentIds = runs.map(({ personId, lines }) => {
    const id = ports.newId() as PaymentId
    const madeOn = todayOf(ports.now())
    const withIds = lines.map((line) => ({ line, id: ports.newId() as PaymentLineId }))
    const payment: Payment = {
      ...{ id, personId, fromOn: from, untilOn: until, status: 'proposal', madeOn },
      ...{ approvedOn: null, paidOn: null, reference: null, correctsId: null, why: null },
      lines: withIds.map((each) => proposedLine(each.id, each.line)),
    }
    insertPayment(db, payment, ports.now())
    for (const each of withIds) putHoursInLine(db, each.line.hoursIds, each.id)
    return id
  })
  return {
    paymentIds,
    total: sumCents(runs.flatMap(({ lines }) => lines.map((each) => each.total))),
  }
}

function proposedLine(id: PaymentLineId, line: PayableLine): PaymentLine {
  const { assignmentId, minutes, km, reward, kmAllowance, expenses } = line
  const none = { chainId: null, moneyEntryId: null }
  return { id, assignmentId, ...none, minutes, km, reward, kmAllowance, expenses }
}

/** Notes that payments were paid, and books each line as an actual on its cost. */
export function payPayments(
  db: Writer,
  { paymentIds, paidOn, reference }: InputOf<Contract['payments.pay']>,
  ports: Ports,
): OutputOf<Contract['payments.pay']> | Refusal {
  const ids = [...new Set(paymentIds)]
  const payments = readPayments(db, ids)
  if (payments.length !== ids.length) return refuse('not-found')
  const reason = refusalOfStep(payments, 'approved')
  if (reason) return refuse(reason)
  const lineIds = payments.flatMap(({ lines }) => lines.map(({ id }) => id))
  const workedOn = listHoursOfLines(db, lineIds).map(({ lastOn }) => lastOn)
  const wrongDay = refusalOfPaidOn(paidOn, { today: todayOf(ports.now()), workedOn })
  if (wrongDay) return refuse(wrongDay)
  for (const payment of payments) {
    setPaid(db, payment.id, { paidOn, reference })
    if (!bookLines(db, payment, { paidOn, reference }, ports)) return refuse('no-pool-line')
  }
  return { paid: payments.length, total: totalOf(payments.flatMap(({ lines }) => lines)) }
}

type Paid = { readonly paidOn: IsoDate; readonly reference: string }

/** Books every line of a payment on its cost; false when no line of the annex pays for the pool. */
function bookLines(db: Writer, payment: Payment, paid: Paid, ports: Ports): boolean {
  const hours = listHoursOfLines(
    db,
    payment.lines.map(({ id }) => id),
  )
  for (const line of payment.lines) {
    const day = hours.find(({ lineId }) => lineId === line.id)?.firstOn ?? payment.untilOn
    const chainId = chainOf(db, { line, day, year: yearOf(paid.paidOn) }, ports)
    if (chainId === null) return false
    const moneyEntryId = bookActual(db, { chainId, amount: totalOf([line]), ...paid }, ports)
    setLineBooked(db, line.id, { chainId, moneyEntryId })
    // Loose hours promise nothing, so their cost is done at once.
    const isDone = line.assignmentId === null || isSettled(db, line.assignmentId)
    if (isDone && findCost(db, chainId)?.chain.closedOn === null) {
      updateCostChain(db, chainId, { closedOn: paid.paidOn })
    }
  }
  return true
}

type Due = { readonly line: PaymentLine; readonly day: IsoDate; readonly year: number }

/** The cost of the assignment, or a new one: for work that was never promised. */
function chainOf(db: Writer, { line, day, year }: Due, ports: Ports): CostChainId | null {
  const assignment = line.assignmentId === null ? undefined : findAssignment(db, line.assignmentId)
  if (assignment?.chainId) return assignment.chainId
  const { role = null, language = null, eventId = null } = assignment ?? {}
  const description = poolCostName({ role, language, date: day, minutesWithoutRate: 0 })
  const chainId = newPoolChain(db, { eventId, year, description }, ports)
  if (assignment && chainId !== null) setAssignmentCost(db, assignment.id, chainId)
  return chainId
}

type Actual = Paid & { readonly chainId: CostChainId; readonly amount: Cents }

/** Books what was paid in the year it was paid in; below nil for what comes back. */
export function bookActual(db: Writer, actual: Actual, ports: Ports): MoneyEntryId {
  const { chainId, amount, paidOn, reference } = actual
  const id = ports.newId() as MoneyEntryId
  insertBudgetYear(db, yearOf(paidOn))
  saveMoneyEntry(
    db,
    {
      ...{ id, chainId, step: 'actual', year: yearOf(paidOn), exVat: amount, vat: cents(0) },
      ...{ rate: null, isCompensable: false, invoice: reference, date: paidOn, note: null },
    },
    ports.now(),
  )
  return id
}
