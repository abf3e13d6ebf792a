import type { IndicatorFacts, Measured } from '#domain/plan/indicator-standing'
import { grouped } from '#domain/shared/grouped'
import type { ActionId, EventId, IndicatorId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

/** Where somebody worked on the day of an event, as it was kept with their participation. */
export function listWorkplaces(
  db: Reader,
  eventIds: readonly EventId[],
): { eventId: EventId; personId: PersonId; organisation: string }[] {
  return db.all(sql`
    SELECT event_id AS eventId, person_id AS personId, organisation_name AS organisation
    FROM participation
    WHERE event_id IN ${these(eventIds)} AND is_undone = 0 AND organisation_name IS NOT NULL
    ORDER BY event_id, id
  `)
}

/** Who of the pool said yes to work for these events, and in which language. */
export function listPoolWork(
  db: Reader,
  eventIds: readonly EventId[],
): { eventId: EventId; personId: PersonId; language: string | null }[] {
  return db.all(sql`
    SELECT event_id AS eventId, person_id AS personId, language FROM assignment
    WHERE event_id IN ${these(eventIds)} AND status = 'accepted' ORDER BY event_id, id
  `)
}

/** What she wrote per action for these years, the first year first. */
export function listYearTexts(
  db: Reader,
  years: readonly number[],
): { actionId: ActionId; year: number; text: string }[] {
  return db.all(sql`
    SELECT action_id AS actionId, year, text FROM action_year_text
    WHERE year IN ${these(years)} ORDER BY year, action_id, id
  `)
}

type MeasuredIndicator = IndicatorFacts & {
  readonly id: IndicatorId
  readonly title: string
  readonly unit: string | null
  readonly isFollowed: boolean
  readonly measurements: readonly (Measured & { readonly source: string | null })[]
}

type IndicatorRow = Omit<MeasuredIndicator, 'measurements' | 'isFollowed'> & {
  readonly isFollowed: number
}

type MeasurementRow = Omit<Measured, 'isStart'> & {
  readonly indicatorId: IndicatorId
  readonly source: string | null
  readonly isStart: number
}

/** Every indicator with what was measured, also those followed no more; a start figure may have no day. */
export function listMeasuredIndicators(db: Reader): MeasuredIndicator[] {
  const measurements = grouped(
    db.all<MeasurementRow>(sql`
      SELECT indicator_id AS indicatorId, measured_on AS measuredOn, value, text, level, definition,
        source, is_start AS isStart
      FROM measurement ORDER BY indicator_id, measured_on, id
    `),
    ({ indicatorId }) => indicatorId,
  )
  return db
    .all<IndicatorRow>(
      sql`
      SELECT id, title, kind, unit, direction, definition, target, archived_at IS NULL AS isFollowed
      FROM indicator ORDER BY position, id
    `,
    )
    .map((indicator) => ({
      ...indicator,
      isFollowed: indicator.isFollowed === 1,
      measurements: (measurements.get(indicator.id) ?? []).map(
        ({ indicatorId: _, isStart, ...row }) => ({ ...row, isStart: isStart === 1 }),
      ),
    }))
}

function these(values: readonly (EventId | number)[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}
