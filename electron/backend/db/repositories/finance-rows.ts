import type { FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import type { FinanceBooking } from '#domain/finance/read-bookings'
import type { Instant } from '#domain/shared/dates'
import type { CostChainId, FinanceReadingId, FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** A row of finance as it is kept. */
export type KeptFinanceRow = FinanceEntry & {
  readonly ledger: string | null
  readonly description: string | null
}

/** An invoice or credit note of ours on the annex, with what it is for. */
export type KeptOwnBooking = OwnBooking & {
  readonly chainId: CostChainId
  readonly description: string
  readonly lineName: string
}

/** Every row of finance, oldest first. */
export function listFinanceRows(db: Reader): KeptFinanceRow[] {
  return db.all<KeptFinanceRow>(sql`
    SELECT id, booked_on AS bookedOn, ledger, description, supplier, invoice,
           ex_vat_cents AS exVat, vat_cents AS vat, entry_id AS entryId, left_out_why AS leftOutWhy
    FROM finance_row ORDER BY booked_on, id
  `)
}

export function findFinanceRow(db: Reader, id: FinanceRowId): KeptFinanceRow | undefined {
  return db.find<KeptFinanceRow>(sql`
    SELECT id, booked_on AS bookedOn, ledger, description, supplier, invoice,
           ex_vat_cents AS exVat, vat_cents AS vat, entry_id AS entryId, left_out_why AS leftOutWhy
    FROM finance_row WHERE id = ${id}
  `)
}

/** Our invoices and credit notes on the annex: no foreign money, and nothing of a template. */
export function listOwnBookings(db: Reader): KeptOwnBooking[] {
  return db.all<KeptOwnBooking>(sql`
    SELECT entry.id, entry.chain_id AS chainId, entry.year, entry.entered_on AS date, entry.invoice,
           entry.ex_vat_cents AS exVat, entry.vat_cents AS vat, chain.supplier, chain.description,
           line.code || ' ' || line.name AS lineName
    FROM money_entry AS entry
    JOIN cost_chain AS chain ON chain.id = entry.chain_id
    JOIN budget_line AS line ON line.id = chain.budget_line_id
    JOIN funding_source AS source ON source.id = chain.funding_source_id
    LEFT JOIN planned_event AS event ON event.id = chain.event_id
    WHERE entry.step IN ('actual', 'credit') AND source.is_in_annex = 1
      AND coalesce(event.is_template, 0) = 0
    ORDER BY entry.entered_on, entry.id
  `)
}

/** The keys of every row that came in. */
export function listRowKeys(db: Reader): ReadonlySet<string> {
  return new Set(
    db
      .all<{ key: string }>(sql`SELECT row_key AS key FROM finance_row ORDER BY row_key, id`)
      .map(({ key }) => key),
  )
}

type NewReading = {
  readonly id: FinanceReadingId
  readonly fileName: string
  readonly readAt: Instant
}

export function insertFinanceReading(db: Writer, reading: NewReading): void {
  db.run(sql`
    INSERT INTO finance_reading (id, file_name, read_at)
    VALUES (${reading.id}, ${reading.fileName}, ${reading.readAt})
  `)
}

type NewRow = FinanceBooking & {
  readonly id: FinanceRowId
  readonly readingId: FinanceReadingId
  readonly key: string
}

export function insertFinanceRow(db: Writer, row: NewRow): void {
  db.run(sql`
    INSERT INTO finance_row (id, reading_id, row_key, booked_on, ledger, description, supplier,
      invoice, ex_vat_cents, vat_cents, position)
    VALUES (${row.id}, ${row.readingId}, ${row.key}, ${row.bookedOn}, ${row.ledger},
      ${row.description}, ${row.supplier}, ${row.invoice}, ${row.exVat}, ${row.vat}, ${row.row})
  `)
}

export function listFinanceReadings(db: Reader) {
  return db.all<NewReading & { readonly rows: number }>(sql`
    SELECT id, file_name AS fileName, read_at AS readAt,
           (SELECT count(*) FROM finance_row WHERE reading_id = finance_reading.id) AS rows
    FROM finance_reading ORDER BY read_at DESC, id
  `)
}

/** Takes a file with its rows away; false when it is not there. */
export function deleteFinanceReading(db: Writer, id: FinanceReadingId): boolean {
  db.run(sql`DELETE FROM finance_row WHERE reading_id = ${id}`)
  return db.run(sql`DELETE FROM finance_reading WHERE id = ${id}`) === 1
}

/** Links a row to a booking of ours, or to none; false when the row is not there. */
export function linkFinanceRow(
  db: Writer,
  id: FinanceRowId,
  entryId: MoneyEntryId | null,
): boolean {
  return (
    db.run(sql`
      UPDATE finance_row SET entry_id = ${entryId}, left_out_why = NULL WHERE id = ${id}
    `) === 1
  )
}

/** Notes why a row needs no booking; false when the row is not there. */
export function leaveOutFinanceRow(db: Writer, id: FinanceRowId, why: string | null): boolean {
  return (
    db.run(sql`
      UPDATE finance_row SET left_out_why = ${why}, entry_id = NULL WHERE id = ${id}
    `) === 1
  )
}
