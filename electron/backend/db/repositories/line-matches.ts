import type { BudgetLineId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** Which line the words of somebody's budget or ledger stand for, as she chose before. */
export function listLineMatches(db: Reader): ReadonlyMap<string, BudgetLineId> {
  const rows = db.all<{ words: string; lineId: BudgetLineId }>(sql`
    SELECT words, budget_line_id AS lineId FROM line_match ORDER BY words, id
  `)
  return new Map(rows.map(({ words, lineId }) => [words, lineId]))
}

/** Remembers a choice; an earlier one for the same words gives way. */
export function saveLineMatch(
  db: Writer,
  words: string,
  lineId: BudgetLineId,
  newId: () => string,
): void {
  db.run(sql`
    INSERT INTO line_match (id, words, budget_line_id) VALUES (${newId()}, ${words}, ${lineId})
    ON CONFLICT (words) DO UPDATE SET budget_line_id = excluded.budget_line_id
      WHERE budget_line_id <> excluded.budget_line_id
  `)
}
