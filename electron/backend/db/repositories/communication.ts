import type { CommunicationLine } from '#domain/contract/communication'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type {
  ActionId,
  CommunicationLineId,
  CommunicationMomentId,
  PersonId,
} from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'
import type { StoredOwner } from './outcomes.ts'
import { groupedBy } from './attendees.ts'

type StoredMoment = Omit<CommunicationLine['moments'][number], 'isLate'>
type StoredLine = Omit<CommunicationLine, 'moments'> & { readonly moments: StoredMoment[] }

type Row = Omit<StoredLine, 'owner' | 'moments'> & {
  readonly ownerId: PersonId | null
  readonly ownerName: string
  readonly isOwnedByUser: number
}

/** The communicatieplan in the order it was written down, each line with its moments by day. */
export function listCommunicationLines(db: Reader): StoredLine[] {
  const moments = groupedBy(
    db
      .all<StoredMoment & { owner: CommunicationLineId }>(
        sql`
        SELECT line_id AS owner, id, due_on AS dueOn, done_on AS doneOn
        FROM communication_moment ORDER BY line_id, due_on, id
      `,
      )
      .map(({ owner, ...value }) => ({ owner, value })),
  )
  return db
    .all<Row>(
      sql`
      SELECT line.id, line.audience, line.channel, line.message, line.action_id AS actionId,
        line.note, line.owner_person_id AS ownerId, line.is_owned_by_user AS isOwnedByUser,
        ${fullNameSql} AS ownerName
      FROM communication_line AS line LEFT JOIN person ON person.id = line.owner_person_id
      ORDER BY line.position, line.id
    `,
    )
    .map(({ ownerId, ownerName, isOwnedByUser, ...row }) => ({
      ...row,
      owner:
        ownerId !== null
          ? { kind: 'person', id: ownerId, name: ownerName }
          : isOwnedByUser === 1
            ? { kind: 'user' }
            : null,
      moments: moments.get(row.id) ?? [],
    }))
}

/** Whether there is such a line. */
export function hasCommunicationLine(db: Reader, lineId: CommunicationLineId): boolean {
  return db.find(sql`SELECT id FROM communication_line WHERE id = ${lineId}`) !== undefined
}

type Facts = {
  readonly audience: string
  readonly channel: string
  readonly message: string
  readonly actionId: ActionId | null
  readonly owner: StoredOwner
  readonly note: string | null
}

/** Writes it down below what was there. */
export function insertCommunicationLine(
  db: Writer,
  id: CommunicationLineId,
  facts: Facts,
  now: Instant,
): void {
  const { audience, channel, message, actionId, owner, note } = facts
  db.run(sql`
    INSERT INTO communication_line (id, audience, channel, message, action_id, owner_person_id,
      is_owned_by_user, note, position, created_at)
    VALUES (${id}, ${audience}, ${channel}, ${message}, ${actionId},
      ${owner === 'user' ? null : owner}, ${owner === 'user'}, ${note},
      (SELECT coalesce(max(position), -1) + 1 FROM communication_line), ${now})
  `)
}

const columns: ColumnsOf<Facts> = {
  audience: (value) => sql`audience = ${value}`,
  channel: (value) => sql`channel = ${value}`,
  message: (value) => sql`message = ${value}`,
  actionId: (value) => sql`action_id = ${value}`,
  note: (value) => sql`note = ${value}`,
  owner: (value) =>
    sql`owner_person_id = ${value === 'user' ? null : value}, is_owned_by_user = ${value === 'user'}`,
}

export function updateCommunicationLine(
  db: Writer,
  id: CommunicationLineId,
  change: ChangeOf<Facts>,
): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE communication_line SET ${joinSql(parts)} WHERE id = ${id}`, 'line')
}

/** Takes a line away with its moments; false when it is not there. */
export function deleteCommunicationLine(db: Writer, lineId: CommunicationLineId): boolean {
  db.run(sql`DELETE FROM communication_moment WHERE line_id = ${lineId}`)
  return db.run(sql`DELETE FROM communication_line WHERE id = ${lineId}`) === 1
}

type Moment = { readonly lineId: CommunicationLineId; readonly dueOn: IsoDate }

/** The moment under its id; undefined when it is not there. */
export function findMoment(db: Reader, momentId: CommunicationMomentId): Moment | undefined {
  return db.find(sql`
    SELECT line_id AS lineId, due_on AS dueOn FROM communication_moment WHERE id = ${momentId}
  `)
}

/** Whether a line has a moment on a day, another one than `exceptId`. */
export function hasMomentOn(
  db: Reader,
  { lineId, dueOn }: Moment,
  exceptId: CommunicationMomentId | null,
): boolean {
  return (
    db.find(sql`
      SELECT id FROM communication_moment
      WHERE line_id = ${lineId} AND due_on = ${dueOn} AND id IS NOT ${exceptId}
    `) !== undefined
  )
}

export function insertMoment(db: Writer, id: CommunicationMomentId, moment: Moment): void {
  db.run(sql`
    INSERT INTO communication_moment (id, line_id, due_on)
    VALUES (${id}, ${moment.lineId}, ${moment.dueOn})
  `)
}

export function moveMoment(db: Writer, id: CommunicationMomentId, dueOn: IsoDate): void {
  db.runOne(sql`UPDATE communication_moment SET due_on = ${dueOn} WHERE id = ${id}`, 'moment')
}

/** Done on a day, or with `null` open again. */
export function setMomentDone(db: Writer, id: CommunicationMomentId, doneOn: IsoDate | null): void {
  db.runOne(sql`UPDATE communication_moment SET done_on = ${doneOn} WHERE id = ${id}`, 'moment')
}

/** False when it is not there. */
export function deleteMoment(db: Writer, momentId: CommunicationMomentId): boolean {
  return db.run(sql`DELETE FROM communication_moment WHERE id = ${momentId}`) === 1
}
