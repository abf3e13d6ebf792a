import { decideCarryOver } from '#domain/budget/carry-over'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import type { budget } from '#domain/contract/budget'
import { todayOf } from '#domain/shared/dates'
import type { BudgetLineId, MoneyEntryId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  bookEntry,
  changeEntry,
  entriesOf,
  findChain,
  isPaidOnTemplate,
} from '#backend/budget/book-entry'
import { chainsAnswer } from '#backend/budget/chains-answer'
import { exportBudget } from '#backend/budget/export-budget'
import { setAmount, setAmounts } from '#backend/budget/set-amount'
import { choicesAnswer, sheetAnswer, totalsAnswer, yearsAnswer } from '#backend/budget/sheet-answer'
import {
  archiveBudgetLine,
  deleteCostChain,
  deleteMoneyEntry,
  insertBudgetLine,
  insertBudgetYear,
  saveMoneyEntry,
  setYearClosed,
  updateBudgetLine,
  updateCostChain,
} from '#backend/db/repositories/budget-writes'
import { isOfPayment } from '#backend/db/repositories/payments-list'
import { findMoneyEntry } from '#backend/db/repositories/cost-chains'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const budgetHandlers: HandlersFor<typeof budget> = {
  'budget.sheet': (db, { year }) => sheetAnswer(db, year),
  'budget.years': (db) => yearsAnswer(db),
  'budget.choices': (db) => choicesAnswer(db),
  'budget.totals': (db) => totalsAnswer(db),
  'budget.chains': (db, filter) => chainsAnswer(db, filter),
  'budget.addYear': (db, { year }) => {
    insertBudgetYear(db, year)
    return done
  },
  'budget.closeYear': (db, { year }, ports) => {
    setYearClosed(db, year, todayOf(ports.now()))
    return done
  },
  'budget.openYear': (db, { year }) => {
    setYearClosed(db, year, null)
    return done
  },
  'budget.addLine': (db, input, ports) => {
    const lineId = ports.newId() as BudgetLineId
    insertBudgetLine(db, { id: lineId, ...input })
    return { lineId }
  },
  'budget.changeLine': (db, { lineId, ...change }) =>
    updateBudgetLine(db, lineId, change) ? done : refuse('not-found'),
  'budget.archiveLine': (db, { lineId }, ports) =>
    archiveBudgetLine(db, lineId, ports.now()) ? done : refuse('not-found'),
  'budget.setAmount': setAmount,
  'budget.setAmounts': setAmounts,
  'budget.book': bookEntry,
  'budget.changeEntry': changeEntry,
  'budget.removeEntry': (db, { entryId }) => {
    const entry = findMoneyEntry(db, entryId)
    if (!entry) return refuse('not-found')
    if (isOfPayment(db, entryId)) return refuse('entry-is-payment')
    const others = entriesOf(db, entry.chainId).filter(({ id }) => id !== entryId)
    const reason = refusalOfEntries(others)
    if (reason) return refuse(reason)
    deleteMoneyEntry(db, entryId)
    if (others.length === 0) deleteCostChain(db, entry.chainId)
    return done
  },
  'budget.changeChain': (db, { chainId, isClosed, ...change }, ports) => {
    if (change.eventId && isPaidOnTemplate(db, chainId, change.eventId)) {
      return refuse('template-only-estimates')
    }
    const closedOn = isClosed === undefined ? undefined : isClosed ? todayOf(ports.now()) : null
    return updateCostChain(db, chainId, { ...change, closedOn }) ? done : refuse('not-found')
  },
  'budget.removeChain': (db, { chainId }) => {
    if (!findChain(db, chainId)) return refuse('not-found')
    if (entriesOf(db, chainId).length > 0) return refuse('chain-has-entries')
    deleteCostChain(db, chainId)
    return done
  },
  'budget.carryOver': (db, { chainId, note, ...wish }, ports) => {
    const chain = findChain(db, chainId)
    if (!chain) return refuse('not-found')
    const ids = [ports.newId() as MoneyEntryId, ports.newId() as MoneyEntryId] as const
    const decision = decideCarryOver(chain, entriesOf(db, chainId), {
      ...wish,
      note: note ?? null,
      ids,
    })
    if (decision.kind === 'refused') return refuse(decision.reason)
    insertBudgetYear(db, wish.toYear)
    for (const entry of decision.entries) saveMoneyEntry(db, entry, ports.now())
    return done
  },
  'budget.export': (store, _input, ports) => exportBudget(store, ports),
}
