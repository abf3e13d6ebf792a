import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import { joinSql, sql } from '#backend/db/sql'
import type { Sql, Writer } from '#backend/db/sql'

export function insertBudgetYear(db: Writer, year: number): void {
  db.run(sql`INSERT INTO budget_year (id, year) VALUES (${String(year)}, ${year})
    ON CONFLICT (year) DO NOTHING`)
}

/** Closes a year, or opens it again with null. */
export function setYearClosed(db: Writer, year: number, on: IsoDate | null): void {
  insertBudgetYear(db, year)
  db.runOne(sql`UPDATE budget_year SET closed_on = ${on} WHERE year = ${year}`, 'budget_year')
}

export function insertBudgetLine(
  db: Writer,
  line: { id: BudgetLineId; code: string; name: string },
): void {
  db.run(sql`
    INSERT INTO budget_line (id, code, name, position)
    VALUES (${line.id}, ${line.code}, ${line.name},
      (SELECT coalesce(max(position), -1) + 1 FROM budget_line))
  `)
}

export type LineChanges = {
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly opensYear?: number | null | undefined
  readonly closesYear?: number | null | undefined
}

export function updateBudgetLine(db: Writer, id: BudgetLineId, change: LineChanges): boolean {
  const parts: Sql[] = [sql`id = id`]
  if (change.code !== undefined) parts.push(sql`code = ${change.code}`)
  if (change.name !== undefined) parts.push(sql`name = ${change.name}`)
  if (change.opensYear !== undefined) parts.push(sql`opens_year = ${change.opensYear}`)
  if (change.closesYear !== undefined) parts.push(sql`closes_year = ${change.closesYear}`)
  return db.run(sql`UPDATE budget_line SET ${joinSql(parts)} WHERE id = ${id}`) === 1
}

export function archiveBudgetLine(db: Writer, id: BudgetLineId, at: Instant): boolean {
  return (
    db.run(
      sql`UPDATE budget_line SET archived_at = ${at} WHERE id = ${id} AND archived_at IS NULL`,
    ) === 1
  )
}

export type NewAmount = {
  readonly id: string
  readonly lineId: BudgetLineId
  readonly year: number
  readonly version: number
  readonly versionName: string
  readonly amount: Cents
  readonly decidedOn: IsoDate | null
  readonly reason: string | null
}

export function insertBudgetAmount(db: Writer, row: NewAmount): void {
  db.run(sql`
    INSERT INTO budget_amount (id, budget_line_id, year, version, version_name, amount_cents,
      decided_on, reason)
    VALUES (${row.id}, ${row.lineId}, ${row.year}, ${row.version}, ${row.versionName},
      ${row.amount}, ${row.decidedOn}, ${row.reason})
  `)
}

export function updateBudgetAmount(db: Writer, id: string, amount: Cents): void {
  db.runOne(
    sql`UPDATE budget_amount SET amount_cents = ${amount} WHERE id = ${id}`,
    'budget_amount',
  )
}

export function deleteBudgetAmount(db: Writer, id: string): void {
  db.runOne(sql`DELETE FROM budget_amount WHERE id = ${id}`, 'budget_amount')
}

export function insertCostChain(db: Writer, chain: CostChain, createdAt: Instant): void {
  db.run(sql`
    INSERT INTO cost_chain (id, budget_line_id, event_id, funding_source_id, description, supplier,
      closed_on, covers_estimate, created_at)
    VALUES (${chain.id}, ${chain.lineId}, ${chain.eventId}, ${chain.fundingSourceId},
      ${chain.description}, ${chain.supplier}, ${chain.closedOn}, ${chain.coversEstimate},
      ${createdAt})
  `)
}

export type ChainChanges = {
  readonly lineId?: BudgetLineId | undefined
  readonly eventId?: EventId | null | undefined
  readonly description?: string | undefined
  readonly supplier?: string | null | undefined
  readonly coversEstimate?: boolean | undefined
  readonly closedOn?: IsoDate | null | undefined
}

export function updateCostChain(db: Writer, id: CostChainId, change: ChainChanges): boolean {
  const parts: Sql[] = [sql`id = id`]
  if (change.lineId !== undefined) parts.push(sql`budget_line_id = ${change.lineId}`)
  if (change.eventId !== undefined) parts.push(sql`event_id = ${change.eventId}`)
  if (change.description !== undefined) parts.push(sql`description = ${change.description}`)
  if (change.supplier !== undefined) parts.push(sql`supplier = ${change.supplier}`)
  if (change.coversEstimate !== undefined) {
    parts.push(sql`covers_estimate = ${change.coversEstimate}`)
  }
  if (change.closedOn !== undefined) parts.push(sql`closed_on = ${change.closedOn}`)
  return db.run(sql`UPDATE cost_chain SET ${joinSql(parts)} WHERE id = ${id}`) === 1
}

/** Puts an entry in, or its new values in the place of the old ones. */
export function saveMoneyEntry(db: Writer, entry: MoneyEntry, createdAt: Instant): void {
  db.run(sql`
    INSERT INTO money_entry (id, chain_id, step, year, ex_vat_cents, vat_cents, vat_rate,
      is_compensable, invoice, entered_on, note, attachment, created_at)
    VALUES (${entry.id}, ${entry.chainId}, ${entry.step}, ${entry.year}, ${entry.exVat},
      ${entry.vat}, ${entry.rate}, ${entry.isCompensable}, ${entry.invoice}, ${entry.date},
      ${entry.note}, ${entry.attachment}, ${createdAt})
    ON CONFLICT (id) DO UPDATE SET step = excluded.step, year = excluded.year,
      ex_vat_cents = excluded.ex_vat_cents, vat_cents = excluded.vat_cents,
      vat_rate = excluded.vat_rate, is_compensable = excluded.is_compensable,
      invoice = excluded.invoice, entered_on = excluded.entered_on, note = excluded.note,
      attachment = excluded.attachment
  `)
}

export function deleteMoneyEntry(db: Writer, id: MoneyEntryId): void {
  db.runOne(sql`DELETE FROM money_entry WHERE id = ${id}`, 'money_entry')
}

export function deleteCostChain(db: Writer, id: CostChainId): void {
  db.runOne(sql`DELETE FROM cost_chain WHERE id = ${id}`, 'cost_chain')
}
