import type { BudgetBook } from '#domain/budget/budget-sheet'
import type { BudgetAmount, BudgetLine } from '#domain/budget/budget-line'
import type { FundingSource } from '#domain/budget/cost-chain'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { listCostChains, listMoneyEntries } from './cost-chains.ts'
import type { BookPart } from './cost-chains.ts'

type Stored<Row, Flags extends keyof Row> = Omit<Row, Flags> & { [Flag in Flags]: number }

/**
 * Everything the annex is counted from, in one read, or only the costs of a part. The estimate
 * of a template is an example, so it is nobody's money until an event is made from it.
 */
export function readBudgetBook(db: Reader, part: BookPart = {}): BudgetBook {
  const templates = new Set(listTemplateIds(db))
  const chains = listCostChains(db, part).filter(({ eventId }) => !templates.has(eventId))
  const counted = new Set(chains.map(({ id }) => id))
  return {
    lines: listBudgetLines(db),
    amounts: listBudgetAmounts(db),
    fundingSources: listFundingSources(db),
    chains,
    entries: listMoneyEntries(db, part).filter(({ chainId }) => counted.has(chainId)),
  }
}

/** What was decided per line, every version of it, of one year or of all. */
export function listBudgetAmounts(db: Reader, year: number | null = null): BudgetAmount[] {
  const ofYear = year === null ? sql`` : sql`WHERE year = ${year}`
  return db.all<BudgetAmount>(sql`
    SELECT id, budget_line_id AS lineId, year, version, version_name AS versionName,
           amount_cents AS amount, decided_on AS decidedOn, reason
    FROM budget_amount ${ofYear} ORDER BY year, version, id
  `)
}

function listTemplateIds(db: Reader): (EventId | null)[] {
  return db
    .all<{ id: EventId }>(sql`SELECT id FROM planned_event WHERE is_template = 1 ORDER BY id`)
    .map(({ id }) => id)
}

export function listBudgetLines(db: Reader): BudgetLine[] {
  return db
    .all<Stored<BudgetLine, 'isArchived'>>(
      sql`
      SELECT id, code, name, position, opens_year AS opensYear, closes_year AS closesYear,
             archived_at IS NOT NULL AS isArchived
      FROM budget_line ORDER BY position, id
    `,
    )
    .map((row) => ({ ...row, isArchived: row.isArchived === 1 }))
}

/** Where a line comes from and which actions it pays for; beside the rules, for the screen. */
export function listLineNotes(db: Reader) {
  const sources = db.all<{ id: string; source: string | null }>(
    sql`SELECT id, source FROM budget_line ORDER BY id`,
  )
  const actions = db.all<{ lineId: string; actionId: string }>(sql`
    SELECT budget_line_id AS lineId, action_id AS actionId
    FROM budget_line_action ORDER BY action_id, id
  `)
  return { sources, actions }
}

export function listFundingSources(db: Reader): FundingSource[] {
  return db
    .all<Stored<FundingSource, 'isInAnnex'>>(
      sql`
      SELECT id, name, is_in_annex AS isInAnnex FROM funding_source ORDER BY position, id
    `,
    )
    .map((row) => ({ ...row, isInAnnex: row.isInAnnex === 1 }))
}

/** The years of the annex, oldest first. */
export function listBudgetYears(db: Reader): number[] {
  return db
    .all<{ year: number }>(sql`SELECT year FROM budget_year ORDER BY year, id`)
    .map(({ year }) => year)
}

/** The events that a chain names, or all of them, for the sheet per event. */
export function listBudgetEvents(db: Reader) {
  return db.all<{ id: string; title: string; date: string | null }>(sql`
    SELECT id, title, date FROM planned_event
    WHERE is_template = 0 AND (archived_at IS NULL OR id IN (SELECT event_id FROM cost_chain))
    ORDER BY date, id
  `)
}

/** When each closed year was closed. */
export function listClosedYears(db: Reader): ReadonlyMap<number, IsoDate> {
  const rows = db.all<{ year: number; closedOn: IsoDate }>(sql`
    SELECT year, closed_on AS closedOn FROM budget_year
    WHERE closed_on IS NOT NULL ORDER BY year
  `)
  return new Map(rows.map(({ year, closedOn }) => [year, closedOn]))
}

export function findTitleOfEvent(db: Reader, id: EventId): string | null {
  const found = db.find<{ title: string }>(sql`SELECT title FROM planned_event WHERE id = ${id}`)
  return found?.title ?? null
}
