import type { Outcome, OutcomeOwner } from '#domain/contract/conversations'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { ContactMomentId, EventId, OutcomeId, PersonId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** What came of a conversation or an event. */
type OutcomePlace = { readonly conversationId: ContactMomentId } | { readonly eventId: EventId }

type StoredOutcome = Omit<Outcome, 'isLate'>

/** Who does it, as it is stored: a person, the verbinder, or nobody yet. */
export type StoredOwner = PersonId | 'user' | null

type Row = Omit<StoredOutcome, 'owner'> & {
  readonly ownerId: PersonId | null
  readonly ownerName: string | null
  readonly isOwnedByUser: number
}

const columnsOfOutcome = sql`outcome.id, outcome.kind, outcome.text, outcome.due_on AS dueOn,
  outcome.done_on AS doneOn, outcome.owner_person_id AS ownerId,
  outcome.is_owned_by_user AS isOwnedByUser, ${fullNameSql} AS ownerName`

/** What came of one conversation, in the order it was written down. */
export function listOutcomes(db: Reader, conversationId: ContactMomentId): StoredOutcome[] {
  return db
    .all<Row>(
      sql`
      SELECT ${columnsOfOutcome}
      FROM outcome LEFT JOIN person ON person.id = outcome.owner_person_id
      WHERE outcome.contact_moment_id = ${conversationId}
      ORDER BY outcome.position, outcome.id
    `,
    )
    .map(fromRow)
}

type StoredOpenAgreement = StoredOutcome & {
  readonly conversationId: ContactMomentId | null
  readonly eventId: EventId | null
  readonly madeIn: string
  readonly madeOn: IsoDate | null
}

type OpenRow = Row & Omit<StoredOpenAgreement, keyof StoredOutcome>

/** One page of the agreements that are not done, the earliest day first; and how many there are in all. */
export function listOpenAgreements(
  db: Reader,
  { until, offset, limit }: { until: IsoDate | null; offset: number; limit: number },
): { total: number; rows: StoredOpenAgreement[] } {
  const upTo = until === null ? sql`` : sql`AND outcome.due_on <= ${until}`
  // What was agreed in a conversation that is off the list, or an event that is, asks nothing any more.
  const from = sql`FROM outcome
    LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event AS event ON event.id = outcome.event_id
    WHERE outcome.kind = 'agreement' AND outcome.done_on IS NULL ${upTo}
      AND moment.archived_at IS NULL AND event.archived_at IS NULL`
  const { total } = db.get<{ total: number }>(sql`SELECT count(*) AS total ${from}`)
  const rows = db.all<OpenRow>(sql`
    SELECT ${columnsOfOutcome}, outcome.contact_moment_id AS conversationId,
      outcome.event_id AS eventId, coalesce(moment.subject, event.title) AS madeIn,
      coalesce(moment.happened_on, event.date) AS madeOn
    FROM (SELECT outcome.id ${from}
      ORDER BY outcome.due_on IS NULL, outcome.due_on, outcome.id
      LIMIT ${limit} OFFSET ${offset}) AS wanted
    JOIN outcome ON outcome.id = wanted.id
    LEFT JOIN person ON person.id = outcome.owner_person_id
    LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event AS event ON event.id = outcome.event_id
    ORDER BY outcome.due_on IS NULL, outcome.due_on, outcome.id
  `)
  return {
    total,
    rows: rows.map(({ conversationId, eventId, madeIn, madeOn, ...row }) => ({
      ...fromRow(row),
      ...{ conversationId, eventId, madeIn, madeOn },
    })),
  }
}

/** Whether there is such an outcome. */
export function hasOutcome(db: Reader, outcomeId: OutcomeId): boolean {
  return db.find(sql`SELECT id FROM outcome WHERE id = ${outcomeId}`) !== undefined
}

type NewOutcome = Pick<Outcome, 'id' | 'kind' | 'text' | 'dueOn'> & {
  readonly owner: StoredOwner
  readonly createdAt: Instant
}

/** Writes it down below what was there. */
export function insertOutcome(db: Writer, place: OutcomePlace, outcome: NewOutcome): void {
  const conversationId = 'conversationId' in place ? place.conversationId : null
  const eventId = 'eventId' in place ? place.eventId : null
  db.run(sql`
    INSERT INTO outcome (id, kind, event_id, contact_moment_id, text, owner_person_id,
      is_owned_by_user, due_on, position, created_at)
    VALUES (${outcome.id}, ${outcome.kind}, ${eventId}, ${conversationId}, ${outcome.text},
      ${personOf(outcome.owner)}, ${outcome.owner === 'user'}, ${outcome.dueOn},
      (SELECT coalesce(max(position), 0) + 1 FROM outcome
        WHERE contact_moment_id IS ${conversationId} AND event_id IS ${eventId}),
      ${outcome.createdAt})
  `)
}

type Facts = Pick<Outcome, 'kind' | 'text' | 'dueOn' | 'doneOn'> & { readonly owner: StoredOwner }

const columns: ColumnsOf<Facts> = {
  kind: (value) => sql`kind = ${value}`,
  text: (value) => sql`text = ${value}`,
  dueOn: (value) => sql`due_on = ${value}`,
  doneOn: (value) => sql`done_on = ${value}`,
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

function personOf(owner: StoredOwner): PersonId | null {
  return owner === 'user' ? null : owner
}

function fromRow({ ownerId, ownerName, isOwnedByUser, ...row }: Row): StoredOutcome {
  return { ...row, owner: ownerOf(ownerId, ownerName, isOwnedByUser === 1) }
}

function ownerOf(id: PersonId | null, name: string | null, isUser: boolean): OutcomeOwner {
  if (id !== null) return { kind: 'person', id, name: name ?? '' }
  return isUser ? { kind: 'user' } : null
}
