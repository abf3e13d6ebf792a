import { joinSql, schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

// Children before parents. Event types with their templates, chain roles and funding sources stay:
// they fit any region.
const ofTheRegion = [
  'event_action',
  'event_type_action',
  'plan_milestone',
  'action_note',
  'action_year_text',
  'communication_moment',
  'communication_line',
  'plan_text',
  'plan_row_action',
  'plan_row_period',
  'plan_row',
  'indicator_action',
  'measurement',
  'indicator',
  'budget_line_action',
  'project_organisation',
  'project',
  'consultation_member',
  'consultation_topic',
  'consultation',
  'plan_action',
  'organisation_gemeente',
  'organisation',
]

/** Begins empty: the region's own data goes, the verbinder fills in her own. */
export function clearPackage(db: Writer, regionName: string | null): void {
  db.run(sql`DELETE FROM planned_event WHERE is_template = 0`)
  for (const table of ofTheRegion) db.run(sql`DELETE FROM ${schemaName(table)}`)
  db.run(sql`
    UPDATE region SET name = ${regionName ?? ''}, programme_name = NULL, programme_from_on = NULL,
      programme_until_on = NULL, centre_gemeente_id = NULL, source = NULL
  `)
  const rhythm = [
    'rhythm_min',
    'rhythm_max',
    'rhythm_source',
    'suggested_period',
    'suggested_from',
    'suggested_until',
    'source',
  ]
  const emptied = joinSql(rhythm.map((column) => sql`${schemaName(column)} = NULL`))
  db.run(sql`UPDATE event_type SET ${emptied}, is_per_subregion = 0, is_rhythm_proposal = 0`)
  db.run(sql`DELETE FROM event_audience_gemeente`)
  db.run(sql`DELETE FROM gemeente_school_region`)
  db.run(sql`DELETE FROM gemeente`)
}
