import type { MoneyStep } from '#domain/budget/cost-chain'
import type { CostChainId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { figuresOfChainRow, isCounted, onlyCloses } from './touched-chain.ts'
import type { ChainRow } from './touched-chain.ts'

/** What of a row of the books says what it is worth, and where. */
export type MoneyRow = {
  readonly year: number
  readonly step?: MoneyStep
  readonly version?: number
  readonly amount_cents?: number
  readonly ex_vat_cents?: number
  readonly vat_cents?: number
  readonly is_compensable?: number
  readonly chain_id?: CostChainId
  readonly budget_line_id?: string
  readonly funding_source_id?: string
  /** What a cost comes to in the year. */
  readonly figures?: readonly number[]
}

export type TouchedRow = {
  readonly table: string
  readonly before: MoneyRow | null
  readonly after: MoneyRow | null
}

type Recorded = { table: string; before: string | null; after: string | null }

/**
 * The money that the step of this moment wrote, as it was and as it is. A cost that changes its
 * place or state changes what it comes to, in every year; what stands in a template or comes from
 * another source is not the money of the annex.
 */
export function listTouchedMoney(db: Reader): TouchedRow[] {
  const recorded = db.all<Recorded>(sql`
    SELECT table_name AS "table", before, after FROM history_change
    WHERE step_id = (SELECT current_step FROM history_control)
      AND table_name IN ('money_entry', 'budget_amount', 'cost_chain')
    ORDER BY position
  `)
  const chainsBefore = new Map<CostChainId, ChainRow | null>()
  for (const { table, before, after } of recorded) {
    if (table !== 'cost_chain') continue
    const was = parse<ChainRow>(before)
    const id = (was ?? parse<ChainRow>(after))?.id
    if (id !== undefined && !chainsBefore.has(id)) chainsBefore.set(id, was)
  }
  const rows = recorded
    .filter(({ table }) => table !== 'cost_chain')
    .map(({ table, before, after }) => ({
      table,
      before: parse<MoneyRow>(before),
      after: parse<MoneyRow>(after),
    }))
    .filter(({ before, after }) => {
      const ids = [before?.chain_id, after?.chain_id].filter((id) => id !== undefined)
      return ids.length === 0 || ids.some((id) => isOfAnnex(db, id, chainsBefore.get(id)))
    })
  return [...rows, ...[...chainsBefore.values()].flatMap((was) => changedFigures(db, was))]
}

function isOfAnnex(db: Reader, id: CostChainId, was: ChainRow | null | undefined): boolean {
  return [was, findChainRow(db, id)].some(
    (chain) => chain !== null && chain !== undefined && isCounted(db, chain),
  )
}

// With the entries as they are now, so that only what the cost itself changed makes a difference.
function changedFigures(db: Reader, was: ChainRow | null): TouchedRow[] {
  const is = was === null ? undefined : findChainRow(db, was.id)
  if (was === null || is === undefined || onlyCloses(was, is)) return []
  const before = figuresOfChainRow(db, was)
  const after = figuresOfChainRow(db, is)
  const years = new Set([...before.keys(), ...after.keys()])
  return [...years].map((year) => ({
    table: 'cost_chain',
    before: inYear(was, year, before.get(year)),
    after: inYear(is, year, after.get(year)),
  }))
}

function inYear(
  { budget_line_id, funding_source_id }: ChainRow,
  year: number,
  figures: readonly number[] | undefined,
): MoneyRow | null {
  return figures === undefined ? null : { year, budget_line_id, funding_source_id, figures }
}

function findChainRow(db: Reader, id: CostChainId): ChainRow | undefined {
  return db.find<ChainRow>(sql`
    SELECT id, budget_line_id, event_id, funding_source_id, closed_on, covers_estimate
    FROM cost_chain WHERE id = ${id}
  `)
}

function parse<Row>(side: string | null): Row | null {
  return side === null ? null : (JSON.parse(side) as Row)
}
