import type { RegionPackage } from '#domain/contract/region-package-file'
import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { listOf } from '#backend/db/read-json'
import { linkedActions } from './region-package-plan.ts'

type Type = NonNullable<RegionPackage['soorten']>[number]

// What the plan dates.
const isInPackage = sql`is_template = 0 AND planned_event.archived_at IS NULL AND date IS NOT NULL
  AND planned_event.source IS NOT NULL`

/** Event types with their rhythm; one out of use only when an event of the package is of it. */
export function readTypesForPackage(db: Reader): Type[] {
  type Row = {
    id: string
    code: string
    name: string
    source: string | null
    least: number | null
    most: number | null
    isPer: number
    isProposal: number
    why: string | null
    words: string | null
    starts: string | null
    ends: string | null
    actions: string
  }
  return db
    .all<Row>(
      sql`
      SELECT id, code, name, source, rhythm_min AS least, rhythm_max AS most,
        is_per_subregion AS isPer, is_rhythm_proposal AS isProposal, rhythm_source AS why,
        suggested_period AS words, suggested_from AS starts, suggested_until AS ends,
        ${linkedActions(sql`event_type_action`, sql`event_type_id`, sql`event_type.id`)}
      FROM event_type
      WHERE archived_at IS NULL OR id IN (SELECT event_type_id FROM planned_event WHERE ${isInPackage})
      ORDER BY position, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, code: row.code, naam: row.name, bron: row.source },
      acties: listOf(row.actions),
      ritme:
        row.least === null && row.most === null && row.why === null
          ? null
          : {
              ...{ min: row.least, max: row.most, perSubregio: row.isPer === 1 },
              ...{ isVoorstel: row.isProposal === 1, bron: row.why },
            },
      periode:
        row.words === null && row.starts === null
          ? null
          : { woorden: row.words, van: row.starts, tot: row.ends },
    }))
}

/** What the plan dates; an event of her own has no source and stays with her. */
export function readEventsForPackage(db: Reader): RegionPackage['bijeenkomsten'] {
  type Row = {
    id: string
    typeId: string
    title: string
    date: IsoDate
    source: string | null
    actions: string
  }
  return db
    .all<Row>(
      sql`
      SELECT id, event_type_id AS typeId, title, date, source,
        ${linkedActions(sql`event_action`, sql`event_id`, sql`planned_event.id`)}
      FROM planned_event
      WHERE ${isInPackage}
      ORDER BY date, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, soort: row.typeId, titel: row.title, datum: row.date },
      ...{ acties: listOf(row.actions), bron: row.source },
    }))
}

type Money = Pick<RegionPackage, 'geldbronnen' | 'begroting'>

/** Where money comes from, and the lines of the annex without amounts. */
export function readMoneyForPackage(db: Reader): Money {
  type Source = { id: string; name: string; isIn: number; source: string | null }
  type Line = { id: string; code: string; name: string; source: string | null; actions: string }
  const sources = db.all<Source>(sql`
    SELECT id, name, is_in_annex AS isIn, source FROM funding_source ORDER BY position, id
  `)
  const lines = db.all<Line>(sql`
    SELECT id, code, name, source,
      ${linkedActions(sql`budget_line_action`, sql`budget_line_id`, sql`budget_line.id`)}
    FROM budget_line WHERE archived_at IS NULL ORDER BY position, id
  `)
  const years = db.all<{ year: number }>(sql`SELECT year FROM budget_year ORDER BY year`)
  const posten = lines.map(({ id, code, name, source, actions }) => ({
    ...{ id, code, naam: name, acties: listOf(actions), bron: source },
  }))
  return {
    geldbronnen: sources.map(({ id, name, isIn, source }) => ({
      ...{ id, naam: name, inBegroting: isIn === 1, bron: source },
    })),
    begroting:
      posten.length === 0 || years.length === 0
        ? null
        : { jaren: years.map(({ year }) => year), posten },
  }
}
