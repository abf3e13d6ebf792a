import { figuresOfChain } from '#domain/budget/chain-figures'
import type { ChainYear, CostFigures } from '#domain/budget/chain-figures'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import type { Change } from '#backend/db/history/change'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { findCostChain, listEntriesOfChain } from './cost-chains.ts'

type Kept = { readonly lineId: BudgetLineId; readonly figures: ChainYear }
type KeptRow = ChainYear & { readonly lineId: BudgetLineId }

/** The figures of the annex per line, of one year or of all; a line without costs is not there. */
export function listLineFigures(
  db: Reader,
  year: number | null = null,
): (CostFigures & { lineId: BudgetLineId; year: number })[] {
  const ofYear = year === null ? sql`` : sql`WHERE year = ${year}`
  return db.all(sql`
    SELECT line_id AS lineId, year, geraamd_cents AS geraamd, verplicht_cents AS verplicht,
      gerealiseerd_cents AS gerealiseerd
    FROM line_year ${ofYear} ORDER BY year, line_id
  `)
}

/** The years that money of the annex is booked in. */
export function listBookedYears(db: Reader): number[] {
  return db
    .all<{ year: number }>(sql`SELECT DISTINCT year FROM line_year ORDER BY year`)
    .map(({ year }) => year)
}

/** Counts the chains again that a step touched. */
export function recountTouchedChains(db: Writer, changes: readonly Change[]): void {
  const touched = new Set<CostChainId>()
  for (const change of changes) for (const id of chainsOf(db, change)) touched.add(id)
  for (const id of touched) recountChain(db, id)
}

/** Counts every chain anew, as after seeding or a migration. */
export function recountEveryChain(db: Writer): void {
  db.run(sql`DELETE FROM chain_year`)
  db.run(sql`DELETE FROM line_year`)
  const all = db.all<{ id: CostChainId }>(sql`SELECT id FROM cost_chain ORDER BY id`)
  for (const { id } of all) recountChain(db, id)
}

type Row = Record<string, unknown> | null

// A template is nobody's money, and another source is not the annex's: when that changes, so do its chains.
function chainsOf(db: Reader, { table_name: table, before, after }: Change): CostChainId[] {
  if (table !== 'money_entry' && table !== 'cost_chain' && table !== 'planned_event') return []
  const was = rowOf(before)
  const is = rowOf(after)
  if (table === 'planned_event') {
    if (was?.['is_template'] === is?.['is_template']) return []
    const eventId = String(is?.['id'] ?? was?.['id'])
    return db
      .all<{ id: CostChainId }>(sql`SELECT id FROM cost_chain WHERE event_id = ${eventId}`)
      .map(({ id }) => id)
  }
  const column = table === 'cost_chain' ? 'id' : 'chain_id'
  return [was, is].flatMap((row) => (row === null ? [] : [String(row[column]) as CostChainId]))
}

function rowOf(side: string | null): Row {
  return side === null ? null : (JSON.parse(side) as Row)
}

function recountChain(db: Writer, id: CostChainId): void {
  const known = db
    .all<KeptRow>(
      sql`
      SELECT line_id AS lineId, year, geraamd_cents AS geraamd, verplicht_cents AS verplicht,
        gerealiseerd_cents AS gerealiseerd
      FROM chain_year WHERE chain_id = ${id} ORDER BY year
    `,
    )
    .map(({ lineId, ...figures }): Kept => ({ lineId, figures }))
  const counted = countedOf(db, id)
  if (JSON.stringify(known) === JSON.stringify(counted)) return
  for (const { lineId, figures } of known) addToLine(db, lineId, figures, -1)
  db.run(sql`DELETE FROM chain_year WHERE chain_id = ${id}`)
  for (const { lineId, figures } of counted) {
    addToLine(db, lineId, figures, 1)
    db.run(sql`
      INSERT INTO chain_year (chain_id, line_id, year, geraamd_cents, verplicht_cents,
        gerealiseerd_cents)
      VALUES (${id}, ${lineId}, ${figures.year}, ${figures.geraamd}, ${figures.verplicht},
        ${figures.gerealiseerd})
    `)
  }
}

function countedOf(db: Reader, id: CostChainId): Kept[] {
  const chain = findCostChain(db, id)
  if (!chain?.isInAnnex || chain.isOfTemplate) return []
  return figuresOfChain(chain, listEntriesOfChain(db, id)).years.map(
    ({ year, geraamd, verplicht, gerealiseerd }) => ({
      lineId: chain.lineId,
      figures: { year, geraamd, verplicht, gerealiseerd },
    }),
  )
}

function addToLine(db: Writer, lineId: BudgetLineId, figures: ChainYear, sign: 1 | -1): void {
  const { year } = figures
  db.run(sql`
    INSERT INTO line_year (line_id, year, chains, geraamd_cents, verplicht_cents,
      gerealiseerd_cents)
    VALUES (${lineId}, ${year}, ${sign}, ${sign * figures.geraamd}, ${sign * figures.verplicht},
      ${sign * figures.gerealiseerd})
    ON CONFLICT (line_id, year) DO UPDATE SET chains = chains + excluded.chains,
      geraamd_cents = geraamd_cents + excluded.geraamd_cents,
      verplicht_cents = verplicht_cents + excluded.verplicht_cents,
      gerealiseerd_cents = gerealiseerd_cents + excluded.gerealiseerd_cents
  `)
  db.run(sql`DELETE FROM line_year WHERE line_id = ${lineId} AND year = ${year} AND chains = 0`)
}
