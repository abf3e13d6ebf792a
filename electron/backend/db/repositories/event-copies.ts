import type { EventContents } from '#domain/events/clone-plan'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type Counts = Omit<EventContents, 'ownership' | 'facts'>

/** How much an event has of everything that can be copied, and of everything that never is. */
export function countContents(db: Reader, id: EventId): Counts {
  return db.get<Counts>(sql`
    SELECT (venue_id IS NOT NULL) AS place,
      (subregion IS NOT NULL)
        + (SELECT count(*) FROM event_audience_role WHERE event_id = ${id})
        + (SELECT count(*) FROM event_audience_gemeente WHERE event_id = ${id}) AS audience,
      (SELECT count(*) FROM programme_item WHERE event_id = ${id}) AS programme,
      (SELECT count(*) FROM event_task WHERE event_id = ${id}) AS tasks,
      (SELECT count(*) FROM cost_chain WHERE ${isEstimated(id)}) AS estimate,
      (goal IS NOT NULL) + (travel_note IS NOT NULL) AS texts,
      (SELECT count(*) FROM participation WHERE event_id = ${id} AND is_undone = 0) AS people,
      (SELECT count(*) FROM invitation WHERE event_id = ${id}) AS invitations,
      (SELECT count(DISTINCT coalesce(person.merged_into, log.person_id))
        FROM attendance_log AS log LEFT JOIN person ON person.id = log.person_id
        WHERE log.event_id = ${id}) AS presence,
      (SELECT count(*) FROM money_entry JOIN cost_chain ON cost_chain.id = money_entry.chain_id
        WHERE cost_chain.event_id = ${id} AND step <> 'estimate') AS payments,
      (SELECT count(*) FROM cost_chain
        WHERE supplier IS NOT NULL AND ${isEstimated(id)}) AS suppliers,
      (SELECT count(*) FROM programme_speaker
        JOIN programme_item ON programme_item.id = programme_speaker.programme_item_id
        WHERE programme_item.event_id = ${id}) AS speakers,
      (SELECT count(*) FROM programme_item
        WHERE event_id = ${id} AND room_id IS NOT NULL) AS rooms,
      (SELECT count(*) FROM event_task WHERE event_id = ${id} AND done_on IS NOT NULL)
        AS "done-marks",
      (SELECT count(*) FROM event_task WHERE event_id = ${id} AND is_pinned = 1) AS "own-days",
      (SELECT count(*) FROM event_warning_decision WHERE event_id = ${id}) AS "warning-decisions"
    FROM planned_event WHERE id = ${id}
  `)
}

/** The parts of a programme, without who speaks; a room only where the place is the same. */
export function copyProgramme(
  db: Writer,
  from: EventId,
  to: EventId,
  options: { readonly withRooms: boolean },
): void {
  db.run(sql`
    INSERT INTO programme_item (id, event_id, position, minutes, kind, title, note, room_id)
    SELECT ${to} || printf(':deel-%03d', row_number() OVER (ORDER BY position, id)), ${to},
      position, minutes, kind, title, note, CASE WHEN ${options.withRooms} THEN room_id END
    FROM programme_item WHERE event_id = ${from}
  `)
}

/** The tasks of a draaiboek, all open and without a day of their own. */
export function copyTasks(db: Writer, from: EventId, to: EventId, createdAt: Instant): void {
  db.run(sql`
    INSERT INTO event_task (id, event_id, title, note, anchor, offset_count, offset_unit, created_at)
    SELECT ${to} || printf(':taak-%03d', row_number() OVER (ORDER BY created_at, id)), ${to},
      title, note, anchor, offset_count, offset_unit, ${createdAt}
    FROM event_task WHERE event_id = ${from}
  `)
}

type Entered = { readonly year: number; readonly on: IsoDate; readonly at: Instant }

/**
 * The costs that were thought of with what they were estimated at, in the year of the new event;
 * answers how many amounts came along.
 */
export function copyEstimate(db: Writer, from: EventId, to: EventId, entered: Entered): number {
  const numbered = sql`
    SELECT id AS old_id,
      ${to} || printf(':kosten-%03d', row_number() OVER (ORDER BY created_at, id)) AS new_id
    FROM cost_chain WHERE ${isEstimated(from)}`
  db.run(sql`
    INSERT INTO cost_chain (id, budget_line_id, event_id, funding_source_id, description,
      covers_estimate, created_at)
    SELECT numbered.new_id, budget_line_id, ${to}, funding_source_id, description,
      covers_estimate, ${entered.at}
    FROM cost_chain JOIN (${numbered}) AS numbered ON numbered.old_id = cost_chain.id
  `)
  return db.run(sql`
    INSERT INTO money_entry (id, chain_id, step, year, ex_vat_cents, vat_cents, vat_rate,
      is_compensable, entered_on, note, created_at)
    SELECT numbered.new_id || printf(':%03d', row_number() OVER (
        PARTITION BY chain_id ORDER BY money_entry.created_at, money_entry.id)),
      numbered.new_id, step, ${entered.year}, ex_vat_cents, vat_cents, vat_rate, is_compensable,
      ${entered.on}, note, ${entered.at}
    FROM money_entry JOIN (${numbered}) AS numbered ON numbered.old_id = money_entry.chain_id
    WHERE step = 'estimate'
  `)
}

// A cost that is only thought of: estimated, or named without an amount yet.
function isEstimated(id: EventId): Sql {
  return sql`event_id = ${id} AND (
    NOT EXISTS (SELECT 1 FROM money_entry AS any_entry WHERE any_entry.chain_id = cost_chain.id)
    OR EXISTS (SELECT 1 FROM money_entry AS estimate
      WHERE estimate.chain_id = cost_chain.id AND estimate.step = 'estimate'))`
}
