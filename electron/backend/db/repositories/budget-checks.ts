import type { IsoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** What of one year is looked at, at most, per check. */
const most = 20

const costOf = sql`(ex_vat_cents + CASE WHEN is_compensable = 1 THEN 0 ELSE vat_cents END)`

type Spent = { lineId: BudgetLineId; bookings: number; months: number; largest: Cents }

/** The invoices of a year per line: how many, of how many months, and the largest. */
export function listSpending(db: Reader, year: number): Spent[] {
  return db.all<Spent>(sql`
    SELECT chain_year.line_id AS lineId, count(*) AS bookings,
      count(DISTINCT substr(entered_on, 1, 7)) AS months, max(${costOf}) AS largest
    FROM money_entry
    JOIN chain_year ON chain_year.chain_id = money_entry.chain_id
      AND chain_year.year = money_entry.year
    WHERE money_entry.year = ${year} AND step = 'actual'
    GROUP BY chain_year.line_id ORDER BY lineId
  `)
}

/** What is still promised in a year: how much, in how many costs, and the line with the most. */
export function sumOfOpen(db: Reader, year: number) {
  const perLine = db.all<{ lineId: BudgetLineId; amount: number; costs: number }>(sql`
    SELECT line_id AS lineId, sum(verplicht_cents) AS amount, count(*) AS costs
    FROM chain_year WHERE year = ${year} AND verplicht_cents > 0
    GROUP BY line_id ORDER BY amount DESC, line_id
  `)
  const sum = (amountOf: (row: { amount: number; costs: number }) => number) =>
    perLine.reduce((total, row) => total + amountOf(row), 0)
  return {
    amount: sum(({ amount }) => amount) as Cents,
    costs: sum(({ costs }) => costs),
    lineId: perLine[0]?.lineId ?? null,
  }
}

/** Costs of a year that are still open and were invoiced above what was promised. */
export function listOverpaid(db: Reader, year: number) {
  return db.all<{
    chainId: CostChainId
    lineId: BudgetLineId
    description: string
    amount: Cents
  }>(sql`
    SELECT cost_chain.id AS chainId, budget_line_id AS lineId, description,
      sum(CASE step WHEN 'actual' THEN ${costOf} WHEN 'commitment' THEN -${costOf} ELSE 0 END)
        AS amount
    FROM chain_year
    CROSS JOIN cost_chain ON cost_chain.id = chain_year.chain_id
    CROSS JOIN money_entry ON money_entry.chain_id = cost_chain.id
    WHERE chain_year.year = ${year} AND closed_on IS NULL
      AND verplicht_cents = 0 AND gerealiseerd_cents > 0
    GROUP BY cost_chain.id
    HAVING amount > 0 AND sum(CASE step WHEN 'commitment' THEN ${costOf} ELSE 0 END) > 0
    ORDER BY amount DESC, cost_chain.id LIMIT ${most}
  `)
}

const supplierKey = sql`lower(trim(coalesce(supplier, '')))`
const invoiceKey = sql`lower(replace(invoice, ' ', ''))`
// One reference stands under a whole run of payments; that is no invoice.
const isOfPayment = sql`EXISTS (SELECT 1 FROM payment_line WHERE money_entry_id = money_entry.id)`

type Twice = {
  chainId: CostChainId
  lineId: BudgetLineId
  invoice: string
  supplier: string | null
  bookings: number
  isSame: boolean
}

/**
 * Invoices that stand more than once, with one of them in the year. One invoice paid in parts is
 * fine: then the parts are of one cost and not the same amount. Only one of the same day and amount
 * was surely booked twice (`isSame`); the rest may be one invoice over more costs, or in halves.
 */
export function listInvoicesTwice(db: Reader, year: number): Twice[] {
  const found = db.all<Omit<Twice, 'isSame'> & { isSame: number }>(sql`
    SELECT max(cost_chain.id) AS chainId, budget_line_id AS lineId, invoice, supplier,
      count(*) AS bookings,
      count(DISTINCT ${costOf} || ' ' || entered_on) < count(*) AS isSame
    FROM money_entry JOIN cost_chain ON cost_chain.id = chain_id
    WHERE invoice IS NOT NULL AND step = 'actual' AND NOT ${isOfPayment} AND ${invoiceKey} IN (
      SELECT ${invoiceKey} FROM money_entry WHERE invoice IS NOT NULL AND step = 'actual'
      GROUP BY ${invoiceKey} HAVING count(*) > 1)
    GROUP BY ${supplierKey}, ${invoiceKey}
    HAVING count(*) > 1 AND max(year = ${year}) = 1
      AND (count(DISTINCT chain_id) > 1 OR count(DISTINCT ${costOf}) < count(*))
    ORDER BY isSame DESC, invoice, chainId LIMIT ${most}
  `)
  return found.map((each) => ({ ...each, isSame: each.isSame === 1 }))
}

/** Where an invoice of a supplier was booked before. */
export function listSameInvoice(
  db: Reader,
  wish: { supplier: string | null; invoice: string; exceptEntryId: MoneyEntryId | null },
) {
  const { supplier, invoice, exceptEntryId } = wish
  return db.all<{ description: string; date: IsoDate; cost: Cents }>(sql`
    SELECT description, entered_on AS date, ${costOf} AS cost
    FROM money_entry JOIN cost_chain ON cost_chain.id = chain_id
    WHERE invoice IS NOT NULL AND step = 'actual' AND money_entry.id IS NOT ${exceptEntryId}
      AND NOT ${isOfPayment}
      AND ${invoiceKey} = lower(replace(${invoice}, ' ', ''))
      AND ${supplierKey} = lower(trim(coalesce(${supplier}, '')))
    ORDER BY entered_on, money_entry.id LIMIT ${most}
  `)
}

/** Own events of a year that are planned somewhere and have no estimate or booking at all. */
export function listEventsWithoutCosts(db: Reader, year: number) {
  return db.all<{ eventId: EventId; title: string; date: IsoDate }>(sql`
    SELECT id AS eventId, title, date FROM planned_event
    WHERE archived_at IS NULL AND is_template = 0
      AND date BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}
      AND stage NOT IN ('idee', 'geannuleerd') AND ownership <> 'partner' AND format <> 'online'
      AND NOT EXISTS (SELECT 1 FROM cost_chain
        WHERE cost_chain.event_id = planned_event.id
          AND EXISTS (SELECT 1 FROM money_entry WHERE chain_id = cost_chain.id))
    ORDER BY date, id LIMIT ${most}
  `)
}

/** How many costs still have something promised or estimated in a year. */
export function countStillOpen(db: Reader, year: number): number {
  const found = db.find<{ costs: number }>(sql`
    SELECT count(*) AS costs FROM chain_year
    WHERE year = ${year} AND (verplicht_cents > 0 OR geraamd_cents > 0)
  `)
  return found?.costs ?? 0
}

/** What was realised in a year, of one line or of all, with the day it was booked on. */
export function listRealised(db: Reader, year: number, lineId: BudgetLineId | null) {
  const ofLine = lineId === null ? sql`` : sql`AND chain_year.line_id = ${lineId}`
  return db.all<{ date: IsoDate; cost: Cents }>(sql`
    SELECT entered_on AS date, ${costOf} AS cost
    FROM money_entry
    JOIN chain_year ON chain_year.chain_id = money_entry.chain_id
      AND chain_year.year = money_entry.year
    WHERE money_entry.year = ${year} AND step IN ('actual', 'credit') ${ofLine}
    ORDER BY entered_on, money_entry.id
  `)
}

/** What is still promised or estimated in a year, the largest first. */
export function listStillOpen(db: Reader, year: number, limit: number) {
  return db.all<{
    chainId: CostChainId
    lineId: BudgetLineId
    description: string
    verplicht: Cents
    geraamd: Cents
  }>(sql`
    SELECT chain_id AS chainId, line_id AS lineId, description, verplicht_cents AS verplicht,
      geraamd_cents AS geraamd
    FROM chain_year JOIN cost_chain ON cost_chain.id = chain_id
    WHERE year = ${year} AND (verplicht_cents > 0 OR geraamd_cents > 0)
    ORDER BY verplicht_cents DESC, geraamd_cents DESC, chain_id LIMIT ${limit}
  `)
}

/** Earlier events of the same kind that cost something, the latest first. */
export function listEarlierWithCosts(
  db: Reader,
  event: { readonly id: EventId; readonly typeId: string; readonly date: IsoDate | null },
): { eventId: EventId }[] {
  return db.all(sql`
    SELECT id AS eventId FROM planned_event
    WHERE event_type_id = ${event.typeId} AND id <> ${event.id} AND archived_at IS NULL
      AND is_template = 0 AND stage <> 'geannuleerd' AND date < coalesce(${event.date}, '9999')
      AND EXISTS (SELECT 1 FROM cost_chain WHERE event_id = planned_event.id)
    ORDER BY date DESC, id LIMIT 3
  `)
}
