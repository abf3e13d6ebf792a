import type { Instant } from '#domain/shared/dates'
import type { EventId, InvitationId, ParticipationId, PersonId } from '#domain/shared/ids'
import type { ParticipationStatus } from '#domain/attendance/participation'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { passOnPlan } from './people-of-plan.ts'

/** Who goes, and into whom. */
export type Merging = { readonly keepId: PersonId; readonly goneId: PersonId }

/** Rows that only name the person, with what else may stand there once per person. */
const links = [
  ['programme_speaker', 'programme_item_id'],
  ['people_group_member', 'group_id'],
  ['contact_moment_person', 'contact_moment_id'],
  ['consultation_member', 'consultation_id'],
] as const

/** Moves what only names the person; what is there of both is there once. */
export function moveLinks(db: Writer, { keepId, goneId }: Merging): void {
  for (const [table, once] of links) {
    const [name, column] = [schemaName(table), schemaName(once)]
    db.run(sql`
      DELETE FROM ${name} WHERE person_id = ${goneId} AND ${column} IN (
        SELECT ${column} FROM ${name} WHERE person_id = ${keepId})
    `)
    db.run(sql`UPDATE ${name} SET person_id = ${keepId} WHERE person_id = ${goneId}`)
  }
  db.run(sql`UPDATE message SET person_id = ${keepId} WHERE person_id = ${goneId}`)
  db.run(sql`UPDATE consent SET person_id = ${keepId} WHERE person_id = ${goneId}`)
  db.run(sql`UPDATE outcome SET owner_person_id = ${keepId} WHERE owner_person_id = ${goneId}`)
  passOnPlan(db, goneId, keepId)
  moveKeptLonger(db, { keepId, goneId })
}

// Who is kept longer of both is kept the longest of both.
function moveKeptLonger(db: Writer, { keepId, goneId }: Merging): void {
  db.run(sql`
    DELETE FROM kept_longer WHERE person_id IN (${keepId}, ${goneId}) AND EXISTS (
      SELECT 1 FROM kept_longer AS other
      WHERE other.person_id IN (${keepId}, ${goneId}) AND other.id <> kept_longer.id
        AND (other.until_on, other.id) > (kept_longer.until_on, kept_longer.id))
  `)
  db.run(sql`UPDATE kept_longer SET person_id = ${keepId} WHERE person_id = ${goneId}`)
}

type Both = { readonly eventId: EventId; readonly kept: InvitationId; readonly gone: InvitationId }

/** Moves invitations with their answers; at one event the two become one. */
export function moveInvitations(db: Writer, { keepId, goneId }: Merging): void {
  const both = db.all<Both>(sql`
    SELECT gone.event_id AS eventId, kept.id AS kept, gone.id AS gone
    FROM invitation AS gone JOIN invitation AS kept
      ON kept.event_id = gone.event_id AND kept.person_id = ${keepId}
    WHERE gone.person_id = ${goneId} ORDER BY gone.id
  `)
  for (const { kept, gone } of both) {
    db.run(sql`UPDATE answer SET invitation_id = ${kept} WHERE invitation_id = ${gone}`)
    db.runOne(
      sql`
        UPDATE invitation SET
          invited_at = min(invitation.invited_at, gone.invited_at),
          channel = coalesce(invitation.channel, gone.channel),
          sent_at = coalesce(min(invitation.sent_at, gone.sent_at), invitation.sent_at, gone.sent_at),
          reminded_at = coalesce(max(invitation.reminded_at, gone.reminded_at),
            invitation.reminded_at, gone.reminded_at)
        FROM invitation AS gone WHERE invitation.id = ${kept} AND gone.id = ${gone}
      `,
      'invitation',
    )
    db.runOne(sql`DELETE FROM invitation WHERE id = ${gone}`, 'invitation')
  }
  db.run(sql`UPDATE invitation SET person_id = ${keepId} WHERE person_id = ${goneId}`)
}

export type SharedEvent = {
  readonly eventId: EventId
  readonly keptId: ParticipationId
  readonly keptStatus: ParticipationStatus
  readonly keptAt: Instant
  readonly goneId: ParticipationId
  readonly goneStatus: ParticipationStatus
  readonly goneAt: Instant
}

/** The events at which both take part. */
export function listSharedEvents(db: Reader, { keepId, goneId }: Merging): SharedEvent[] {
  return db.all<SharedEvent>(sql`
    SELECT kept.event_id AS eventId, kept.id AS keptId, kept.status AS keptStatus,
      kept.registered_at AS keptAt, gone.id AS goneId, gone.status AS goneStatus,
      gone.registered_at AS goneAt
    FROM participation AS kept JOIN participation AS gone
      ON gone.event_id = kept.event_id AND gone.person_id = ${goneId} AND gone.is_undone = 0
    WHERE kept.person_id = ${keepId} AND kept.is_undone = 0 ORDER BY kept.event_id
  `)
}

/**
 * Takes one of two participations off the list; its roles and its place in line go to the other,
 * which is no walk-in when either had registered.
 */
export function foldParticipation(db: Writer, from: ParticipationId, into: ParticipationId): void {
  db.run(sql`
    INSERT INTO participation_role (id, participation_id, role)
    SELECT ${into} || ':' || role, ${into}, role FROM participation_role
    WHERE participation_id = ${from} AND role NOT IN (
      SELECT role FROM participation_role WHERE participation_id = ${into})
    ORDER BY role
  `)
  db.runOne(
    sql`
      UPDATE participation SET priority = max(participation.priority, other.priority),
        is_walk_in = CASE other.status WHEN 'cancelled' THEN participation.is_walk_in
          ELSE min(participation.is_walk_in, other.is_walk_in) END,
        registered_at = CASE participation.status WHEN other.status
          THEN min(participation.registered_at, other.registered_at)
          ELSE participation.registered_at END
      FROM participation AS other WHERE participation.id = ${into} AND other.id = ${from}
    `,
    'participation',
  )
  db.runOne(sql`UPDATE participation SET is_undone = 1 WHERE id = ${from}`, 'participation')
}

/** Moves every participation that counts; what was taken off stays where its log rows name it. */
export function moveParticipations(db: Writer, { keepId, goneId }: Merging): void {
  db.run(sql`
    UPDATE participation SET person_id = ${keepId} WHERE person_id = ${goneId} AND is_undone = 0
  `)
}

/** Leaves an empty-handed row that points at the one who stays, as do those merged into it before. */
export function leaveTombstone(db: Writer, { keepId, goneId }: Merging, now: Instant): void {
  db.run(sql`UPDATE person SET merged_into = ${keepId} WHERE merged_into = ${goneId}`)
  db.runOne(
    sql`
      UPDATE person SET merged_into = ${keepId}, archived_at = coalesce(archived_at, ${now}),
        email = NULL, phone = NULL, preferred_channel = NULL, note = NULL
      WHERE id = ${goneId}
    `,
    'person',
  )
}

/** What the survivor knows of where it came from: the first day, and what was not filled. */
export function takeOrigin(db: Writer, { keepId, goneId }: Merging): void {
  db.runOne(
    sql`
      UPDATE person SET created_at = min(person.created_at, gone.created_at),
        source = coalesce(person.source, gone.source),
        purpose = coalesce(person.purpose, gone.purpose),
        basis = coalesce(person.basis, gone.basis)
      FROM person AS gone WHERE person.id = ${keepId} AND gone.id = ${goneId}
    `,
    'person',
  )
}

/** Whether somebody can be merged: on the lists, not merged before, not erased. */
export function isMergeable(db: Reader, personId: PersonId): boolean {
  return (
    db.find(sql`
      SELECT id FROM person
      WHERE id = ${personId} AND archived_at IS NULL AND merged_into IS NULL AND is_undone = 0
    `) !== undefined
  )
}

/** How much there is of somebody, to be said before it moves. */
export type HistoryCounts = {
  readonly invitations: number
  readonly present: number
  readonly registrations: number
  readonly consents: number
  readonly groups: number
  readonly conversations: number
  readonly agreements: number
  readonly talks: number
  readonly profiles: number
  readonly assignments: number
  readonly hours: number
  readonly payments: number
}

/** What stands under somebody's name; presence is counted by the caller, who knows the rule. */
export function countHistory(db: Reader, personId: PersonId): Omit<HistoryCounts, 'present'> {
  const of = (table: string, more: Sql = sql``) =>
    sql`(SELECT count(*) FROM ${schemaName(table)} WHERE person_id = ${personId} ${more})`
  return db.get(sql`
    SELECT ${of('invitation')} AS invitations,
      ${of('participation', sql`AND is_undone = 0 AND status = 'registered'`)} AS registrations,
      ${of('consent')} AS consents,
      ${of('people_group_member', sql`AND is_in = 1`)} AS groups,
      ${of('contact_moment_person')} AS conversations,
      (SELECT count(*) FROM outcome WHERE owner_person_id = ${personId}) AS agreements,
      ${of('programme_speaker')} AS talks, ${of('sleutelpersoon')} AS profiles,
      ${of('assignment')} AS assignments, ${of('hours_entry')} AS hours,
      ${of('payment')} AS payments
  `)
}

/** How many people are on the lists. */
export function countMergeable(db: Reader): number {
  return db.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM person WHERE archived_at IS NULL AND is_undone = 0
  `).count
}
