import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { listOf } from '#backend/db/read-json'

type Linked<Row> = Row & { readonly acties: string }

/** The ids of the actions a record is linked to, in the order in which they were linked. */
const actions = (table: Sql, column: Sql, id: Sql) => sql`
  (SELECT json_group_array(action_id) FROM (SELECT action_id FROM ${table}
    WHERE ${column} = ${id} ORDER BY rowid)) AS acties`

function withActions<Row extends object>(
  rows: readonly Linked<Row>[],
): (Row & { acties: string[] })[] {
  return rows.map((row) => ({ ...row, acties: listOf(row.acties) }))
}

type Gemeente = RegionPackage['gemeenten'][number]

/** Gemeenten and roles as a package names them. */
export function readPlacesForPackage(
  db: Reader,
): Pick<RegionPackage, 'gemeenten' | 'rollen' | 'organisaties'> {
  const gemeenten = db.all<Omit<Gemeente, 'schoolvakanties'> & { schoolvakanties: string }>(sql`
    SELECT id, name AS naam, short_name AS kort, subregion AS subregio,
      subregion_certainty AS zekerheid, (SELECT json_group_array(school_region) FROM
        (SELECT school_region FROM gemeente_school_region
        WHERE gemeente_id = gemeente.id ORDER BY weight = 'note', rowid)) AS schoolvakanties,
      note AS opmerking, source AS bron
    FROM gemeente ORDER BY position, id
  `)
  type Role = NonNullable<RegionPackage['rollen']>[number]
  const roles = db.all<
    Omit<Role, 'synoniemen' | 'privacygevoelig'> & { synoniemen: string; sensitive: number }
  >(sql`
    SELECT id, name AS naam, grouping AS groep, synonyms AS synoniemen,
      is_privacy_sensitive AS sensitive, source AS bron
    FROM chain_role ORDER BY position, id
  `)
  const organisations = db.all<
    Omit<RegionPackage['organisaties'][number], 'gemeenten'> & { gemeenten: string }
  >(sql`
    SELECT id, name AS naam, chain_role_id AS rol, (SELECT json_group_array(gemeente_id) FROM
        (SELECT gemeente_id FROM organisation_gemeente
        WHERE organisation_id = organisation.id ORDER BY rowid)) AS gemeenten,
      note AS opmerking, source AS bron
    FROM organisation WHERE archived_at IS NULL AND merged_into IS NULL
    ORDER BY rowid
  `)
  return {
    gemeenten: gemeenten.map((row) => ({
      ...row,
      schoolvakanties: listOf(row.schoolvakanties) as Gemeente['schoolvakanties'],
    })),
    rollen: roles.map(({ sensitive, synoniemen, bron, ...role }) => ({
      ...{ ...role, synoniemen: listOf(synoniemen), privacygevoelig: sensitive === 1, bron },
    })),
    organisaties: organisations.map((row) => ({ ...row, gemeenten: listOf(row.gemeenten) })),
  }
}

type Plan = Pick<
  RegionPackage,
  'acties' | 'planning' | 'indicatoren' | 'projecten' | 'overleggen' | 'teksten'
>

/** The plan as a package names it: what it says, not how it goes. */
export function readPlanForPackage(db: Reader): Plan {
  const milestones = db.all<Plan['acties'][number]['mijlpalen'][number] & { actionId: string }>(sql`
    SELECT action_id AS actionId, period AS wanneer, text AS tekst, source AS bron
    FROM plan_milestone ORDER BY action_id, position, id
  `)
  const periods = db.all<{ rowId: string; period: string }>(sql`
    SELECT plan_row_id AS rowId, period FROM plan_row_period ORDER BY rowid
  `)
  return {
    acties: db
      .all<Omit<Plan['acties'][number], 'mijlpalen'>>(
        sql`
        SELECT id, title AS titel, chapter AS hoofdstuk, phase AS fase, priority AS prioriteit,
          state AS stand, summary AS samenvatting, next_step AS volgendeStap,
          involved AS betrokken, funding AS geld, source AS bron
        FROM plan_action WHERE archived_at IS NULL ORDER BY position, id
      `,
      )
      .map((action) => ({
        ...action,
        mijlpalen: milestones
          .filter(({ actionId }) => actionId === action.id)
          .map(({ actionId: _, ...milestone }) => milestone),
      })),
    planning: withActions(
      db.all<Linked<Omit<Plan['planning'][number], 'acties' | 'perioden'>>>(sql`
        SELECT id, title AS titel, source AS bron,
          ${actions(sql`plan_row_action`, sql`plan_row_id`, sql`plan_row.id`)}
        FROM plan_row ORDER BY position, id
      `),
    ).map((row) => ({
      ...row,
      perioden: periods.filter(({ rowId }) => rowId === row.id).map(({ period }) => period),
    })),
    indicatoren: readIndicators(db),
    projecten: db.all(sql`
      SELECT id, title AS titel, content AS inhoud, meaning AS betekenis, source AS bron
      FROM project WHERE archived_at IS NULL ORDER BY position, id
    `),
    overleggen: db.all(sql`
      SELECT id, name AS naam, source AS bron
      FROM consultation WHERE archived_at IS NULL ORDER BY position, id
    `),
    teksten: db.all(sql`
      SELECT id, kind AS soort, title AS titel, text AS tekst, value AS waarde, unit AS eenheid,
        level AS niveau, source AS bron
      FROM plan_text ORDER BY kind, position, id
    `),
  }
}

function readIndicators(db: Reader): Plan['indicatoren'] {
  type Start = { indicatorId: string } & NonNullable<Plan['indicatoren'][number]['startcijfer']>
  const starts = db.all<Start>(sql`
    SELECT indicator_id AS indicatorId, value AS waarde, level AS niveau, source AS bron
    FROM measurement WHERE is_start = 1 AND value IS NOT NULL ORDER BY indicator_id, id
  `)
  return withActions(
    db.all<Linked<Omit<Plan['indicatoren'][number], 'acties' | 'startcijfer'>>>(sql`
      SELECT id, title AS titel, kind AS soort, target AS doel, direction AS richting,
        unit AS eenheid, source AS bron,
        ${actions(sql`indicator_action`, sql`indicator_id`, sql`indicator.id`)}
      FROM indicator WHERE archived_at IS NULL ORDER BY position, id
    `),
  ).map((row) => {
    const start = starts.find(({ indicatorId }) => indicatorId === row.id)
    if (!start) return { ...row, startcijfer: null }
    const { indicatorId: _, ...startcijfer } = start
    return { ...row, startcijfer }
  })
}

type Work = Pick<RegionPackage, 'soorten' | 'bijeenkomsten' | 'geldbronnen' | 'begroting'>

/** Event types, what the plan dates, and the lines without amounts, as a package names them. */
export function readWorkForPackage(db: Reader): Work {
  type Type = NonNullable<Work['soorten']>[number]
  type TypeRow = Linked<Pick<Type, 'id' | 'code' | 'naam' | 'bron'>> & {
    min: number | null
    max: number | null
    isPer: number
    isProposal: number
    why: string | null
    words: string | null
    from: string | null
    until: string | null
  }
  const types = db.all<TypeRow>(sql`
    SELECT id, code, name AS naam, source AS bron, rhythm_min AS min, rhythm_max AS max,
      is_per_subregion AS isPer, is_rhythm_proposal AS isProposal, rhythm_source AS why,
      suggested_period AS words, suggested_from AS "from", suggested_until AS "until",
      ${actions(sql`event_type_action`, sql`event_type_id`, sql`event_type.id`)}
    FROM event_type WHERE archived_at IS NULL ORDER BY position, id
  `)
  const lines = withActions(
    db.all<Linked<{ id: string; code: string; naam: string; bron: string | null }>>(sql`
      SELECT id, code, name AS naam, source AS bron,
        ${actions(sql`budget_line_action`, sql`budget_line_id`, sql`budget_line.id`)}
      FROM budget_line WHERE archived_at IS NULL ORDER BY position, id
    `),
  )
  const years = db.all<{ year: number }>(sql`SELECT year FROM budget_year ORDER BY year`)
  return {
    soorten: types.map(({ id, code, naam, bron, acties, ...row }) => ({
      ...{ id, code, naam, bron, acties: listOf(acties) },
      ritme: hasRhythm(row)
        ? {
            ...{ min: row.min, max: row.max, perSubregio: row.isPer === 1 },
            ...{ isVoorstel: row.isProposal === 1, bron: row.why },
          }
        : null,
      periode:
        row.words === null && row.from === null
          ? null
          : { woorden: row.words, van: row.from, tot: row.until },
    })),
    bijeenkomsten: withActions(
      db.all<Linked<Omit<Work['bijeenkomsten'][number], 'acties'>>>(sql`
        SELECT id, event_type_id AS soort, title AS titel, date AS datum, source AS bron,
          ${actions(sql`event_action`, sql`event_id`, sql`planned_event.id`)}
        FROM planned_event
        WHERE is_template = 0 AND archived_at IS NULL AND date IS NOT NULL AND source IS NOT NULL
        ORDER BY date, id
      `),
    ),
    geldbronnen: db
      .all<{ id: string; naam: string; isIn: number; bron: string | null }>(
        sql`
        SELECT id, name AS naam, is_in_annex AS isIn, source AS bron
        FROM funding_source ORDER BY position, id
      `,
      )
      .map(({ isIn, bron, ...source }) => ({ ...source, inBegroting: isIn === 1, bron })),
    begroting:
      lines.length === 0 || years.length === 0
        ? null
        : { jaren: years.map(({ year }) => year), posten: lines },
  }
}

function hasRhythm(row: { min: number | null; max: number | null; why: string | null }): boolean {
  return row.min !== null || row.max !== null || row.why !== null
}
