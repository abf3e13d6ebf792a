import type { ClosingStepName, LeftOutStep } from '#domain/events/closing-steps'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** The steps of closing that were left out. */
export function listLeftOutSteps(db: Reader, eventId: EventId): LeftOutStep[] {
  return db.all(sql`
    SELECT step, why, decided_on AS decidedOn FROM closing_step
    WHERE event_id = ${eventId} ORDER BY step, id
  `)
}

/** Leaves a step out; one that was left out before gets the new reason. */
export function saveLeftOutStep(
  db: Writer,
  { id, eventId, step, why, decidedOn }: LeftOutStep & { id: string; eventId: EventId },
): void {
  db.run(sql`
    INSERT INTO closing_step (id, event_id, step, why, decided_on)
    VALUES (${id}, ${eventId}, ${step}, ${why}, ${decidedOn})
    ON CONFLICT (event_id, step) DO UPDATE SET why = excluded.why, decided_on = excluded.decided_on
  `)
}

/** Lets a step count again; tells whether it was left out. */
export function deleteLeftOutStep(db: Writer, eventId: EventId, step: ClosingStepName): boolean {
  return db.run(sql`DELETE FROM closing_step WHERE event_id = ${eventId} AND step = ${step}`) > 0
}

/** Numbers of an event that its closing asks for and that no other area answers. */
export function countForClosing(
  db: Reader,
  eventId: EventId,
): { outcomes: number; thanked: number; thanksUnsent: number } {
  const thanks = sql`FROM message JOIN message_batch AS batch ON batch.id = message.batch_id
    WHERE batch.event_id = ${eventId} AND batch.kind = 'thanks'`
  return db.get(sql`
    SELECT (SELECT count(*) FROM outcome WHERE event_id = ${eventId}) AS outcomes,
      (SELECT count(DISTINCT message.person_id) ${thanks} AND batch.sent_at IS NOT NULL) AS thanked,
      (SELECT count(DISTINCT message.person_id) ${thanks} AND batch.sent_at IS NULL)
        AS thanksUnsent
  `)
}

type Held = { readonly eventId: EventId; readonly title: string; readonly date: IsoDate }

/** Events of ours that were held on this day or before and are not closed, the oldest first. */
export function listUnclosedEvents(
  db: Reader,
  { until, limit }: { until: IsoDate; limit: number },
): { total: number; events: Held[] } {
  const from = sql`FROM planned_event
    WHERE date <= ${until} AND stage NOT IN ('afgerond', 'geannuleerd') AND ownership <> 'partner'
      AND archived_at IS NULL AND is_template = 0`
  const { total } = db.get<{ total: number }>(sql`SELECT count(*) AS total ${from}`)
  const events = db.all<Held>(sql`
    SELECT id AS eventId, title, date ${from} ORDER BY date, id LIMIT ${limit}
  `)
  return { total, events }
}

/** Groups of whom only the number is known. */
export function listAnonymousGroups(
  db: Reader,
  eventId: EventId,
): { place: string; people: number }[] {
  return db.all(sql`
    SELECT place, people FROM anonymous_count WHERE event_id = ${eventId} ORDER BY position, id
  `)
}
