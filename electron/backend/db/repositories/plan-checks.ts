import type { IndicatorId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** The years that have an event with a day, the first one first. */
export function listYearsWithEvents(db: Reader): number[] {
  return db
    .all<{ year: number }>(
      sql`
      SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) AS year FROM planned_event
      WHERE archived_at IS NULL AND is_template = 0 AND date IS NOT NULL ORDER BY year
    `,
    )
    .map(({ year }) => year)
}

/** Indicators that are followed and were never measured; the start figure of the plan is none. */
export function listUnmeasuredIndicators(db: Reader): { id: IndicatorId; title: string }[] {
  return db.all(sql`
    SELECT id, title FROM indicator
    WHERE archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM measurement
      WHERE measurement.indicator_id = indicator.id AND is_start = 0)
    ORDER BY position, id
  `)
}
