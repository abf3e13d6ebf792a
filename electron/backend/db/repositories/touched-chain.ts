import { figuresOfChain } from '#domain/budget/chain-figures'
import type { IsoDate } from '#domain/shared/dates'
import type { CostChainId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { listEntriesOfChain } from './cost-chains.ts'

/** A cost as its table holds it, now or before a step. */
export type ChainRow = {
  readonly id: CostChainId
  readonly budget_line_id: string
  readonly event_id: string | null
  readonly funding_source_id: string
  readonly closed_on: IsoDate | null
  readonly covers_estimate: number
}

/** What a cost comes to per year with the entries it has now; nothing when the annex counts it not. */
export function figuresOfChainRow(
  db: Reader,
  row: ChainRow,
): ReadonlyMap<number, readonly number[]> {
  if (!isCounted(db, row)) return new Map()
  const { id, closed_on: closedOn } = row
  const chain = { id, closedOn, coversEstimate: row.covers_estimate === 1 }
  const { years } = figuresOfChain(chain, listEntriesOfChain(db, id))
  return new Map(
    years.map(({ year, geraamd, verplicht, gerealiseerd }) => [
      year,
      [geraamd, verplicht, gerealiseerd],
    ]),
  )
}

/** Whether the annex counts it: its own source, and no template. */
export function isCounted(db: Reader, row: ChainRow): boolean {
  const own = db.find(sql`
    SELECT 1 FROM funding_source WHERE id = ${row.funding_source_id} AND is_in_annex = 1
  `)
  return own !== undefined && (row.event_id === null || !isTemplate(db, row.event_id))
}

/** Letting go of what is still open is allowed in any year, as paying and carrying over are. */
export function onlyCloses(was: ChainRow, is: ChainRow): boolean {
  return (
    was.closed_on === null &&
    is.closed_on !== null &&
    was.budget_line_id === is.budget_line_id &&
    was.event_id === is.event_id &&
    was.funding_source_id === is.funding_source_id &&
    was.covers_estimate === is.covers_estimate
  )
}

// Of an event that went in the same step, what it was is still in the history.
function isTemplate(db: Reader, eventId: string): boolean {
  const found = db.find<{ isTemplate: number }>(sql`
    SELECT is_template AS isTemplate FROM planned_event WHERE id = ${eventId}
    UNION ALL
    SELECT json_extract(before, '$.is_template') FROM history_change
    WHERE step_id = (SELECT current_step FROM history_control)
      AND table_name = 'planned_event' AND row_id = ${eventId} AND after IS NULL
  `)
  return found?.isTemplate === 1
}
