import type { IsoDate } from '#domain/shared/dates'
import type { ActionId, EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** The actions of the plan an event works on, in the order of the plan. */
export function listEventActions(db: Reader, eventId: EventId): ActionId[] {
  return db
    .all<{ action_id: string }>(
      sql`
      SELECT event_action.action_id
      FROM event_action JOIN plan_action ON plan_action.id = event_action.action_id
      WHERE event_action.event_id = ${eventId} ORDER BY plan_action.position, event_action.id
    `,
    )
    .map((row) => row.action_id as ActionId)
}

/** Makes the event's actions exactly these; what stays is not touched. */
export function replaceEventActions(
  db: Writer,
  eventId: EventId,
  wanted: readonly ActionId[],
): void {
  const there = listEventActions(db, eventId)
  for (const actionId of there.filter((each) => !wanted.includes(each))) {
    db.run(sql`DELETE FROM event_action WHERE event_id = ${eventId} AND action_id = ${actionId}`)
  }
  for (const actionId of new Set(wanted)) {
    if (there.includes(actionId)) continue
    db.run(sql`
      INSERT INTO event_action (id, event_id, action_id)
      VALUES (${`${eventId}:${actionId}`}, ${eventId}, ${actionId})
    `)
  }
}

export function listEventTopics(db: Reader, eventId: EventId): string[] {
  return db
    .all<{ topic: string }>(
      sql`SELECT topic FROM event_topic WHERE event_id = ${eventId} ORDER BY position, id`,
    )
    .map((row) => row.topic)
}

/** Makes the event's topics exactly these, in this order. */
export function replaceEventTopics(
  db: Writer,
  eventId: EventId,
  wanted: readonly string[],
  newId: () => string,
): void {
  db.run(sql`DELETE FROM event_topic WHERE event_id = ${eventId}`)
  for (const [position, topic] of [...new Set(wanted)].entries()) {
    db.run(sql`
      INSERT INTO event_topic (id, event_id, topic, position)
      VALUES (${newId()}, ${eventId}, ${topic}, ${position})
    `)
  }
}

/** The warnings she decided on for this event and day, with the day of the decision. */
export function listWarningDecisions(
  db: Reader,
  eventId: EventId,
  date: IsoDate,
): { signalId: string; decidedOn: IsoDate }[] {
  return db.all(sql`
    SELECT signal_id AS signalId, decided_on AS decidedOn FROM event_warning_decision
    WHERE event_id = ${eventId} AND event_date = ${date} ORDER BY signal_id, id
  `)
}

/** Keeps or takes back a decision on one warning for the event's day. */
export function saveWarningDecision(
  db: Writer,
  decision: { id: string; eventId: EventId; signalId: string; date: IsoDate; decidedOn: IsoDate },
): void {
  db.run(sql`
    INSERT INTO event_warning_decision (id, event_id, signal_id, event_date, decided_on)
    VALUES (${decision.id}, ${decision.eventId}, ${decision.signalId}, ${decision.date},
      ${decision.decidedOn})
    ON CONFLICT (event_id, signal_id, event_date) DO NOTHING
  `)
}

export function deleteWarningDecision(
  db: Writer,
  decision: { eventId: EventId; signalId: string; date: IsoDate },
): void {
  db.run(sql`
    DELETE FROM event_warning_decision
    WHERE event_id = ${decision.eventId} AND signal_id = ${decision.signalId}
      AND event_date = ${decision.date}
  `)
}
