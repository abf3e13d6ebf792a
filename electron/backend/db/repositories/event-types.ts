import type { EventTypeEntry } from '#domain/contract/events'
import type { ActionId, EventTypeId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type TypeRow = {
  id: string
  code: string
  name: string
  rhythm_min: number | null
  rhythm_max: number | null
  is_per_subregion: number
  is_rhythm_proposal: number
  rhythm_source: string | null
  suggested_period: string | null
}

/** The types an event can have, with their rhythm and actions, in their own order. */
export function listEventTypes(db: Reader): EventTypeEntry[] {
  const links = db.all<{ event_type_id: string; action_id: string }>(sql`
    SELECT link.event_type_id, link.action_id
    FROM event_type_action AS link JOIN plan_action ON plan_action.id = link.action_id
    ORDER BY plan_action.position, link.id
  `)
  return db
    .all<TypeRow>(
      sql`
      SELECT id, code, name, rhythm_min, rhythm_max, is_per_subregion, is_rhythm_proposal,
             rhythm_source, suggested_period
      FROM event_type WHERE archived_at IS NULL ORDER BY position, id
    `,
    )
    .map((row) => ({
      id: row.id as EventTypeId,
      code: row.code as EventTypeEntry['code'],
      name: row.name,
      rhythm: rhythmOf(row),
      suggestedPeriod: row.suggested_period,
      actionIds: links
        .filter((link) => link.event_type_id === row.id)
        .map((link) => link.action_id as ActionId),
    }))
}

function rhythmOf(row: TypeRow): EventTypeEntry['rhythm'] {
  if (row.rhythm_min === null) return null
  return {
    min: row.rhythm_min,
    max: row.rhythm_max,
    isPerSubregion: row.is_per_subregion === 1,
    isProposal: row.is_rhythm_proposal === 1,
    source: row.rhythm_source,
  }
}
