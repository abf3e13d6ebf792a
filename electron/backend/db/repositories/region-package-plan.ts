import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { listOf } from '#backend/db/read-json'

/**
 * The ids of the actions a record is linked to, in the order in which they were linked; one that is
 * followed no more is not in a package.
 */
export const linkedActions = (table: Sql, column: Sql, id: Sql) => sql`
  (SELECT json_group_array(action_id) FROM (SELECT action_id FROM ${table} AS link
    JOIN plan_action ON plan_action.id = action_id AND plan_action.archived_at IS NULL
    WHERE ${column} = ${id} ORDER BY link.rowid)) AS actions`

type Titled = { readonly id: string; readonly title: string; readonly source: string | null }
type Linked = Titled & { readonly actions: string }

type Plan = Pick<
  RegionPackage,
  'acties' | 'planning' | 'indicatoren' | 'projecten' | 'overleggen' | 'teksten'
>

/** The plan as a package names it: what it says, not how it goes. */
export function readPlanForPackage(db: Reader): Plan {
  return {
    acties: readActions(db),
    planning: readRows(db),
    indicatoren: readIndicators(db),
    projecten: db
      .all<Titled & { content: string | null; meaning: string | null }>(
        sql`
        SELECT id, title, content, meaning, source
        FROM project WHERE archived_at IS NULL ORDER BY position, id
      `,
      )
      .map(({ id, title, content, meaning, source }) => ({
        ...{ id, titel: title, inhoud: content, betekenis: meaning, bron: source },
      })),
    overleggen: db
      .all<{ id: string; name: string; source: string | null }>(
        sql`
        SELECT id, name, source FROM consultation WHERE archived_at IS NULL ORDER BY position, id
      `,
      )
      .map(({ id, name, source }) => ({ id, naam: name, bron: source })),
    teksten: readTexts(db),
  }
}

function readActions(db: Reader): Plan['acties'] {
  type Row = Titled & {
    chapter: number | null
    phase: string | null
    priority: string
    state: string
    summary: string | null
    next: string | null
    involved: string | null
    funding: string | null
  }
  const milestones = db.all<{
    actionId: string
    period: string
    text: string
    source: string | null
  }>(sql`
    SELECT action_id AS actionId, period, text, source
    FROM plan_milestone ORDER BY action_id, position, id
  `)
  return db
    .all<Row>(
      sql`
      SELECT id, title, chapter, phase, priority, state, summary, next_step AS next, involved,
        funding, source
      FROM plan_action WHERE archived_at IS NULL ORDER BY position, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, titel: row.title, hoofdstuk: row.chapter, fase: row.phase },
      ...{ prioriteit: row.priority, stand: row.state, samenvatting: row.summary },
      ...{ volgendeStap: row.next, betrokken: row.involved, geld: row.funding, bron: row.source },
      mijlpalen: milestones
        .filter(({ actionId }) => actionId === row.id)
        .map(({ period, text, source }) => ({ wanneer: period, tekst: text, bron: source })),
    }))
}

function readRows(db: Reader): Plan['planning'] {
  const periods = db.all<{ rowId: string; period: string }>(sql`
    SELECT plan_row_id AS rowId, period FROM plan_row_period ORDER BY rowid
  `)
  return db
    .all<Linked>(
      sql`
      SELECT id, title, source,
        ${linkedActions(sql`plan_row_action`, sql`plan_row_id`, sql`plan_row.id`)}
      FROM plan_row ORDER BY position, id
    `,
    )
    .map(({ id, title, source, actions }) => ({
      ...{ id, titel: title, acties: listOf(actions), bron: source },
      perioden: periods.filter(({ rowId }) => rowId === id).map(({ period }) => period),
    }))
}

type Indicator = Plan['indicatoren'][number]

function readIndicators(db: Reader): Indicator[] {
  type Row = Linked & {
    kind: Indicator['soort']
    target: number | null
    direction: Indicator['richting']
    unit: string | null
  }
  type Start = { indicatorId: string; value: number; level: string | null; source: string | null }
  const starts = db.all<Start>(sql`
    SELECT indicator_id AS indicatorId, value, level, source
    FROM measurement WHERE is_start = 1 AND value IS NOT NULL ORDER BY indicator_id, id
  `)
  return db
    .all<Row>(
      sql`
      SELECT id, title, kind, target, direction, unit, source,
        ${linkedActions(sql`indicator_action`, sql`indicator_id`, sql`indicator.id`)}
      FROM indicator WHERE archived_at IS NULL ORDER BY position, id
    `,
    )
    .map((row) => {
      const start = starts.find(({ indicatorId }) => indicatorId === row.id)
      return {
        ...{ id: row.id, titel: row.title, soort: row.kind, doel: row.target },
        ...{ richting: row.direction, eenheid: row.unit, acties: listOf(row.actions) },
        startcijfer: start
          ? { waarde: start.value, niveau: start.level, bron: start.source }
          : null,
        bron: row.source,
      }
    })
}

type PlanText = Plan['teksten'][number]

function readTexts(db: Reader): PlanText[] {
  type Row = Titled & {
    kind: PlanText['soort']
    text: string | null
    value: number | null
    unit: string | null
    level: string | null
  }
  return db
    .all<Row>(
      sql`
      SELECT id, kind, title, text, value, unit, level, source
      FROM plan_text ORDER BY kind, position, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, soort: row.kind, titel: row.title, tekst: row.text, waarde: row.value },
      ...{ eenheid: row.unit, niveau: row.level, bron: row.source },
    }))
}
