import type { MoneyStep } from '#domain/budget/cost-chain'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** What of a row of the books says what it is worth, and where. */
export type MoneyRow = {
  readonly year: number
  readonly step?: MoneyStep
  readonly version?: number
  readonly amount_cents?: number
  readonly ex_vat_cents?: number
  readonly vat_cents?: number
  readonly is_compensable?: number
  readonly chain_id?: string
  readonly budget_line_id?: string
  readonly funding_source_id?: string
}

export type TouchedRow = {
  readonly table: string
  readonly before: MoneyRow | null
  readonly after: MoneyRow | null
}

type Recorded = { table: string; before: string | null; after: string | null }

/**
 * The money that the step of this moment wrote, as it was and as it is. A cost that moves to another
 * line moves what was booked on it, in every year; what stands in a template is nobody's money.
 */
export function listTouchedMoney(db: Reader): TouchedRow[] {
  const recorded = db.all<Recorded>(sql`
    SELECT table_name AS "table", before, after FROM history_change
    WHERE step_id = (SELECT current_step FROM history_control)
      AND table_name IN ('money_entry', 'budget_amount', 'cost_chain')
    ORDER BY position
  `)
  return recorded.flatMap(({ table, before, after }): TouchedRow[] => {
    const [was, is] = [before, after].map((side) => (side === null ? null : parse(side)))
    const row = { table, before: was ?? null, after: is ?? null }
    if (table === 'cost_chain') return movedEntries(db, row)
    const chainId = is?.chain_id ?? was?.chain_id
    return chainId !== undefined && isOfTemplate(db, chainId) ? [] : [row]
  })
}

function movedEntries(db: Reader, { table, before, after }: TouchedRow): TouchedRow[] {
  if (before === null || after === null) return []
  const isMoved =
    before.budget_line_id !== after.budget_line_id ||
    before.funding_source_id !== after.funding_source_id
  if (!isMoved) return []
  const chainId = (after as MoneyRow & { id?: string }).id ?? ''
  if (isOfTemplate(db, chainId)) return []
  return db
    .all<{ year: number }>(
      sql`SELECT DISTINCT year FROM money_entry WHERE chain_id = ${chainId} ORDER BY year`,
    )
    .map(({ year }) => ({ table, before: { ...before, year }, after: { ...after, year } }))
}

function isOfTemplate(db: Reader, chainId: string): boolean {
  const found = db.find(sql`
    SELECT 1 FROM cost_chain JOIN planned_event ON planned_event.id = event_id
    WHERE cost_chain.id = ${chainId} AND is_template = 1
  `)
  return found !== undefined
}

function parse(side: string): MoneyRow {
  return JSON.parse(side) as MoneyRow
}
