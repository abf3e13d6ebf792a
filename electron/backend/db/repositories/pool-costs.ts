import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import type {
  ActionId,
  AssignmentId,
  BudgetLineId,
  CostChainId,
  PersonId,
  PoolRateId,
} from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** One cost with its entries in the order they were booked; undefined when it is gone. */
export function findCost(
  db: Reader,
  id: CostChainId,
): { chain: CostChain; entries: MoneyEntry[] } | undefined {
  const row = db.find<Omit<CostChain, 'coversEstimate'> & { coversEstimate: number }>(sql`
    SELECT id, budget_line_id AS lineId, event_id AS eventId,
           funding_source_id AS fundingSourceId, description, supplier, closed_on AS closedOn,
           covers_estimate AS coversEstimate
    FROM cost_chain WHERE id = ${id}
  `)
  if (!row) return undefined
  const entries = db.all<Omit<MoneyEntry, 'isCompensable'> & { isCompensable: number }>(sql`
    SELECT id, chain_id AS chainId, step, year, ex_vat_cents AS exVat, vat_cents AS vat,
           vat_rate AS rate, is_compensable AS isCompensable, invoice, entered_on AS date, note
    FROM money_entry WHERE chain_id = ${id} ORDER BY created_at, id
  `)
  return {
    chain: { ...row, coversEstimate: row.coversEstimate === 1 },
    entries: entries.map((entry) => ({ ...entry, isCompensable: entry.isCompensable === 1 })),
  }
}

/** The line she chose for the pool, unless it was taken away since. */
export function findChosenLine(db: Reader): BudgetLineId | undefined {
  return db.find<{ lineId: BudgetLineId }>(sql`
    SELECT line.id AS lineId
    FROM pool_choice JOIN budget_line AS line ON line.id = pool_choice.budget_line_id
    WHERE line.archived_at IS NULL
  `)?.lineId
}

export function saveChosenLine(db: Writer, lineId: BudgetLineId | null): void {
  db.run(sql`
    INSERT INTO pool_choice (id, budget_line_id) VALUES ('pool', ${lineId})
    ON CONFLICT (id) DO UPDATE SET budget_line_id = excluded.budget_line_id
  `)
}

/** The lines that can be chosen, in the order of the annex, each with the actions it pays for. */
export function listLinesForActions(db: Reader) {
  const lines = db.all<{
    id: BudgetLineId
    code: string
    name: string
    opensYear: number | null
    closesYear: number | null
  }>(sql`
    SELECT id, code, name, opens_year AS opensYear, closes_year AS closesYear
    FROM budget_line WHERE archived_at IS NULL ORDER BY position, id
  `)
  const actions = db.all<{ lineId: BudgetLineId; actionId: ActionId }>(sql`
    SELECT budget_line_id AS lineId, action_id AS actionId
    FROM budget_line_action ORDER BY action_id, id
  `)
  return lines.map((line) => ({
    ...line,
    actionIds: actions.filter(({ lineId }) => lineId === line.id).map(({ actionId }) => actionId),
  }))
}

/** Whose rate it is. */
export function findRateOwner(db: Reader, id: PoolRateId): PersonId | undefined {
  return db.find<{ personId: PersonId }>(
    sql`SELECT person_id AS personId FROM sleutelpersoon_rate WHERE id = ${id}`,
  )?.personId
}

export function setAssignmentCost(db: Writer, id: AssignmentId, chainId: CostChainId | null): void {
  db.runOne(sql`UPDATE assignment SET chain_id = ${chainId} WHERE id = ${id}`, 'assignment')
}

/** Whether hours of it are not approved yet, or stand in a payment that is not paid yet. */
export function hasOpenHours(db: Reader, id: AssignmentId): boolean {
  const open = db.find(sql`
    SELECT entry.id
    FROM hours_entry AS entry
    LEFT JOIN payment_line AS line ON line.id = entry.payment_line_id
    LEFT JOIN payment ON payment.id = line.payment_id
    WHERE entry.assignment_id = ${id}
      AND (entry.status <> 'approved' OR (line.id IS NOT NULL AND payment.paid_on IS NULL))
    LIMIT 1
  `)
  return open !== undefined
}
