import type { BudgetBook } from '#domain/budget/budget-sheet'
import type { BudgetAmount, BudgetLine } from '#domain/budget/budget-line'
import type { CostChain, FundingSource, MoneyEntry } from '#domain/budget/cost-chain'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Stored<Row, Flags extends keyof Row> = Omit<Row, Flags> & { [Flag in Flags]: number }

type Wish = { readonly withTemplates?: boolean; readonly eventId?: EventId | null | undefined }

/**
 * Everything the annex is counted from, in one read, or only the costs of one event. The estimate
 * of a template is an example, so it is nobody's money until an event is made from it.
 */
export function readBudgetBook(
  db: Reader,
  { withTemplates = false, eventId = null }: Wish = {},
): BudgetBook {
  const templates = new Set(withTemplates ? [] : listTemplateIds(db))
  const chains = listCostChains(db, eventId).filter(({ eventId }) => !templates.has(eventId))
  const counted = new Set(chains.map(({ id }) => id))
  return {
    lines: listBudgetLines(db),
    amounts: db.all<BudgetAmount>(sql`
      SELECT id, budget_line_id AS lineId, year, version, version_name AS versionName,
             amount_cents AS amount, decided_on AS decidedOn, reason
      FROM budget_amount ORDER BY year, version, id
    `),
    fundingSources: listFundingSources(db),
    chains,
    entries: listMoneyEntries(db, eventId).filter(({ chainId }) => counted.has(chainId)),
  }
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

/** All chains, or those of one event. */
export function listCostChains(db: Reader, eventId: EventId | null = null): CostChain[] {
  const ofEvent = eventId === null ? sql`` : sql`WHERE event_id = ${eventId}`
  return db
    .all<Stored<CostChain, 'coversEstimate'>>(
      sql`
      SELECT id, budget_line_id AS lineId, event_id AS eventId,
             funding_source_id AS fundingSourceId, description, supplier, closed_on AS closedOn,
             covers_estimate AS coversEstimate
      FROM cost_chain ${ofEvent} ORDER BY created_at, id
    `,
    )
    .map((row) => ({ ...row, coversEstimate: row.coversEstimate === 1 }))
}

/** All entries, or those of the chains of one event. */
export function listMoneyEntries(db: Reader, eventId: EventId | null = null): MoneyEntry[] {
  const ofEvent =
    eventId === null
      ? sql``
      : sql`WHERE chain_id IN (SELECT id FROM cost_chain WHERE event_id = ${eventId})`
  return db
    .all<Stored<MoneyEntry, 'isCompensable'>>(
      sql`
      SELECT id, chain_id AS chainId, step, year, ex_vat_cents AS exVat, vat_cents AS vat,
             vat_rate AS rate, is_compensable AS isCompensable, invoice, entered_on AS date, note
      FROM money_entry ${ofEvent} ORDER BY created_at, id
    `,
    )
    .map((row) => ({ ...row, isCompensable: row.isCompensable === 1 }))
}

/** The years of the annex, oldest first. */
export function listBudgetYears(db: Reader): number[] {
  return db
    .all<{ year: number }>(sql`SELECT year FROM budget_year ORDER BY year, id`)
    .map(({ year }) => year)
}

/** The years in which nothing is entered any more. */
export function listClosedYears(db: Reader): number[] {
  return db
    .all<{ year: number }>(
      sql`SELECT year FROM budget_year WHERE closed_on IS NOT NULL ORDER BY year, id`,
    )
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
