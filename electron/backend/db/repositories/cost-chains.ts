import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import type { BudgetLineId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Stored<Row, Flags extends keyof Row> = Omit<Row, Flags> & { [Flag in Flags]: number }

const chainColumns = sql`cost_chain.id, budget_line_id AS lineId, event_id AS eventId,
  funding_source_id AS fundingSourceId, description, supplier, closed_on AS closedOn,
  covers_estimate AS coversEstimate`

const entryColumns = sql`id, chain_id AS chainId, step, year, ex_vat_cents AS exVat,
  vat_cents AS vat, vat_rate AS rate, is_compensable AS isCompensable, invoice,
  entered_on AS date, note, attachment`

/** A part of the annex; what is absent or null lets everything through. */
export type BookPart = {
  readonly lineId?: BudgetLineId | null | undefined
  /** `none` is what belongs to no event. */
  readonly eventId?: EventId | 'none' | null | undefined
  readonly year?: number | null | undefined
}

/** All chains, or those of a part; of a year are those of the annex that say something of it. */
export function listCostChains(db: Reader, part: BookPart = {}): CostChain[] {
  return chainsBy(db, sql`WHERE ${isOf(part)} ORDER BY cost_chain.created_at, cost_chain.id`)
}

/** All entries, or every entry of the chains of a part. */
export function listMoneyEntries(db: Reader, part: BookPart = {}): MoneyEntry[] {
  const isWhole = Object.values(part).every((each) => each === null || each === undefined)
  const ofPart = isWhole
    ? sql``
    : sql`WHERE chain_id IN (SELECT id FROM cost_chain WHERE ${isOf(part)})`
  return entriesBy(db, sql`${ofPart} ORDER BY created_at, id`)
}

function isOf({ lineId, eventId, year }: BookPart): Sql {
  const conditions: Sql[] = [sql`1 = 1`]
  if (lineId) conditions.push(sql`budget_line_id = ${lineId}`)
  if (eventId) conditions.push(sql`event_id IS ${eventId === 'none' ? null : eventId}`)
  if (year) {
    conditions.push(sql`EXISTS (SELECT 1 FROM chain_year
      WHERE chain_year.chain_id = cost_chain.id AND chain_year.year = ${year})`)
  }
  return joinSql(conditions, ' AND ')
}

/** Which chains are asked for; what is absent or null lets everything through. */
export type ChainWish = {
  readonly chainId?: CostChainId | null | undefined
  readonly lineId?: BudgetLineId | null | undefined
  readonly eventId?: EventId | null | undefined
  readonly year?: number | null | undefined
  /** Words that stand in the cost, its event or its bookings. */
  readonly words?: string | null | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The chains that are asked for, oldest first, a page of them when that is asked. */
export function findCostChains(db: Reader, wish: ChainWish): CostChain[] {
  const { chainId, lineId, eventId, year, words, limit = -1, offset = 0 } = wish
  // The estimate of a template is an example, so it is nobody's money but the template's own.
  const conditions: Sql[] = [
    eventId
      ? sql`event_id = ${eventId}`
      : sql`NOT EXISTS (SELECT 1 FROM planned_event
          WHERE planned_event.id = cost_chain.event_id AND is_template = 1)`,
  ]
  if (chainId) conditions.push(sql`cost_chain.id = ${chainId}`)
  if (lineId) conditions.push(sql`budget_line_id = ${lineId}`)
  if (year) {
    conditions.push(sql`EXISTS (SELECT 1 FROM money_entry
      WHERE chain_id = cost_chain.id AND year = ${year})`)
  }
  if (words) conditions.push(holdsWords(words))
  return chainsBy(
    db,
    sql`WHERE ${joinSql(conditions, ' AND ')} ORDER BY cost_chain.created_at, cost_chain.id
      LIMIT ${limit} OFFSET ${offset}`,
  )
}

function holdsWords(words: string): Sql {
  const typed = words.trim().toLowerCase()
  return sql`instr(lower(concat_ws(' ', description, supplier,
    (SELECT title FROM planned_event WHERE planned_event.id = cost_chain.event_id),
    (SELECT group_concat(concat_ws(' ', invoice, note, attachment), ' ') FROM money_entry
      WHERE chain_id = cost_chain.id))), ${typed}) > 0`
}

/** The chains that a condition lets through, oldest first. */
export function listChainsIn(db: Reader, condition: Sql): CostChain[] {
  return chainsBy(db, sql`WHERE ${condition} ORDER BY cost_chain.created_at, cost_chain.id`)
}

/** The entries of these chains, in the order they were booked. */
export function listEntriesIn(db: Reader, ids: readonly CostChainId[]): MoneyEntry[] {
  return entriesBy(
    db,
    sql`WHERE chain_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      ORDER BY created_at, id`,
  )
}

/** One chain, with whether the annex counts it. */
export function findCostChain(
  db: Reader,
  id: CostChainId,
): (CostChain & { readonly isInAnnex: boolean; readonly isOfTemplate: boolean }) | undefined {
  const found = db.find<
    Stored<CostChain & { isInAnnex: boolean; isOfTemplate: boolean }, ChainFlags>
  >(sql`
    SELECT ${chainColumns}, funding_source.is_in_annex AS isInAnnex,
      coalesce(planned_event.is_template, 0) AS isOfTemplate
    FROM cost_chain
    JOIN funding_source ON funding_source.id = funding_source_id
    LEFT JOIN planned_event ON planned_event.id = event_id
    WHERE cost_chain.id = ${id}
  `)
  return (
    found && {
      ...found,
      coversEstimate: found.coversEstimate === 1,
      isInAnnex: found.isInAnnex === 1,
      isOfTemplate: found.isOfTemplate === 1,
    }
  )
}

type ChainFlags = 'coversEstimate' | 'isInAnnex' | 'isOfTemplate'

/** The entries of one chain, in the order they were booked. */
export function listEntriesOfChain(db: Reader, id: CostChainId): MoneyEntry[] {
  return entriesBy(db, sql`WHERE chain_id = ${id} ORDER BY created_at, id`)
}

export function findMoneyEntry(db: Reader, id: MoneyEntryId): MoneyEntry | undefined {
  return entriesBy(db, sql`WHERE id = ${id}`)[0]
}

function chainsBy(db: Reader, rest: Sql): CostChain[] {
  return db
    .all<Stored<CostChain, 'coversEstimate'>>(sql`SELECT ${chainColumns} FROM cost_chain ${rest}`)
    .map((row) => ({ ...row, coversEstimate: row.coversEstimate === 1 }))
}

function entriesBy(db: Reader, rest: Sql): MoneyEntry[] {
  return db
    .all<Stored<MoneyEntry, 'isCompensable'>>(sql`SELECT ${entryColumns} FROM money_entry ${rest}`)
    .map((row) => ({ ...row, isCompensable: row.isCompensable === 1 }))
}
