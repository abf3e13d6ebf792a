import type { Outcome, OutcomeOwner } from '#domain/contract/outcomes'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, ContactMomentId, EventId, OutcomeId, PersonId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** What came of a conversation or an event. */
export type OutcomePlace =
  { readonly conversationId: ContactMomentId } | { readonly eventId: EventId }

type StoredOutcome = Omit<Outcome, 'isLate'>

/** Who does it, as it is stored: a person, the verbinder, or nobody yet. */
export type StoredOwner = PersonId | 'user' | null

/** An outcome as it is read, before it is put together. */
export type OutcomeRow = Omit<StoredOutcome, 'owner' | 'actionIds' | 'isForReport'> & {
  readonly ownerId: PersonId | null
  readonly ownerName: string | null
  readonly isOwnedByUser: number
  readonly actionIds: string
  readonly isForReport: number
}

/** What is read of an outcome, beside its owner under the name `person`. */
export const columnsOfOutcome = sql`outcome.id, outcome.kind, outcome.text, outcome.due_on AS dueOn,
  outcome.done_on AS doneOn, outcome.owner_person_id AS ownerId,
  outcome.is_owned_by_user AS isOwnedByUser, ${fullNameSql} AS ownerName,
  outcome.said_at AS saidAt, outcome.is_for_report AS isForReport,
  outcome.indicator_id AS indicatorId,
  (SELECT json_group_array(action_id) FROM (SELECT action_id FROM outcome_action
    WHERE outcome_id = outcome.id ORDER BY action_id)) AS actionIds`

/** What came of one conversation or event, in the order it was written down. */
export function listOutcomes(db: Reader, place: OutcomePlace): StoredOutcome[] {
  return db
    .all<OutcomeRow>(
      sql`
      SELECT ${columnsOfOutcome}
      FROM outcome LEFT JOIN person ON person.id = outcome.owner_person_id
      WHERE ${isAt(place)}
      ORDER BY outcome.position, outcome.id
    `,
    )
    .map(outcomeFromRow)
}

/** Whether there is such an outcome. */
export function hasOutcome(db: Reader, outcomeId: OutcomeId): boolean {
  return db.find(sql`SELECT id FROM outcome WHERE id = ${outcomeId}`) !== undefined
}

type NewOutcome = Omit<Outcome, 'owner' | 'doneOn' | 'isLate' | 'actionIds'> & {
  readonly owner: StoredOwner
  readonly createdAt: Instant
}

/** Writes it down below what was there. */
export function insertOutcome(db: Writer, place: OutcomePlace, outcome: NewOutcome): void {
  const { conversationId, eventId } = columnsOf(place)
  const { position } = db.get<{ position: number }>(
    sql`SELECT coalesce(max(position), 0) + 1 AS position FROM outcome WHERE ${isAt(place)}`,
  )
  db.run(sql`
    INSERT INTO outcome (id, kind, event_id, contact_moment_id, text, owner_person_id,
      is_owned_by_user, due_on, said_at, is_for_report, indicator_id, position, created_at)
    VALUES (${outcome.id}, ${outcome.kind}, ${eventId}, ${conversationId}, ${outcome.text},
      ${personOf(outcome.owner)}, ${outcome.owner === 'user'}, ${outcome.dueOn},
      ${outcome.saidAt}, ${outcome.isForReport}, ${outcome.indicatorId}, ${position},
      ${outcome.createdAt})
  `)
}

type Facts = Omit<Outcome, 'id' | 'owner' | 'isLate' | 'actionIds'> & {
  readonly owner: StoredOwner
}

const columns: ColumnsOf<Facts> = {
  kind: (value) => sql`kind = ${value}`,
  text: (value) => sql`text = ${value}`,
  dueOn: (value) => sql`due_on = ${value}`,
  doneOn: (value) => sql`done_on = ${value}`,
  saidAt: (value) => sql`said_at = ${value}`,
  isForReport: (value) => sql`is_for_report = ${value}`,
  indicatorId: (value) => sql`indicator_id = ${value}`,
  owner: (value) =>
    sql`owner_person_id = ${personOf(value)}, is_owned_by_user = ${value === 'user'}`,
}

/** Changes what is given and leaves the rest. */
export function updateOutcome(db: Writer, outcomeId: OutcomeId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE outcome SET ${joinSql(parts)} WHERE id = ${outcomeId}`, 'outcome')
}

export function deleteOutcome(db: Writer, outcomeId: OutcomeId): void {
  db.runOne(sql`DELETE FROM outcome WHERE id = ${outcomeId}`, 'outcome')
}

/** Sets which actions of the plan it serves, as a whole; those that stay keep their row. */
export function setOutcomeActions(
  db: Writer,
  outcomeId: OutcomeId,
  actionIds: readonly ActionId[],
  newId: () => string,
): void {
  const wanted = new Set(actionIds)
  const held = db
    .all<{ actionId: ActionId }>(
      sql`SELECT action_id AS actionId FROM outcome_action
        WHERE outcome_id = ${outcomeId} ORDER BY id`,
    )
    .map(({ actionId }) => actionId)
  for (const actionId of held) {
    if (wanted.has(actionId)) continue
    db.run(sql`DELETE FROM outcome_action
      WHERE outcome_id = ${outcomeId} AND action_id = ${actionId}`)
  }
  for (const actionId of wanted) {
    if (held.includes(actionId)) continue
    db.run(sql`INSERT INTO outcome_action (id, outcome_id, action_id)
      VALUES (${newId()}, ${outcomeId}, ${actionId})`)
  }
}

// An outcome has one place. Only `=` on that one column lets its index, which leaves nulls out, help.
function isAt(place: OutcomePlace) {
  return 'conversationId' in place
    ? sql`outcome.contact_moment_id = ${place.conversationId}`
    : sql`outcome.event_id = ${place.eventId}`
}

function columnsOf(place: OutcomePlace) {
  return {
    conversationId: 'conversationId' in place ? place.conversationId : null,
    eventId: 'eventId' in place ? place.eventId : null,
  }
}

function personOf(owner: StoredOwner): PersonId | null {
  return owner === 'user' ? null : owner
}

/** Puts an outcome together from its row. */
export function outcomeFromRow({
  ownerId,
  ownerName,
  isOwnedByUser,
  actionIds,
  ...row
}: OutcomeRow): StoredOutcome {
  return {
    ...row,
    owner: ownerOf(ownerId, ownerName, isOwnedByUser === 1),
    actionIds: JSON.parse(actionIds) as ActionId[],
    isForReport: row.isForReport === 1,
  }
}

function ownerOf(id: PersonId | null, name: string | null, isUser: boolean): OutcomeOwner {
  if (id !== null) return { kind: 'person', id, name: name ?? '' }
  return isUser ? { kind: 'user' } : null
}
