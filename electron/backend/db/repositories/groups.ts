import type { PeopleCriteria } from '#domain/people/criteria'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { GroupId, PersonId } from '#domain/shared/ids'
import type { ConsentPurpose } from '#domain/contract/privacy'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { allows, criteriaCondition, peopleOnLists } from './people-criteria.ts'

export type GroupRecord = {
  readonly id: GroupId
  readonly name: string
  /** Null when everybody in it was picked. */
  readonly criteria: PeopleCriteria | null
  readonly consentPurpose: ConsentPurpose | null
  readonly isArchived: boolean
}

type Row = {
  id: GroupId
  name: string
  criteria: string | null
  consent_purpose: ConsentPurpose | null
  archived_at: string | null
}

const columns = sql`id, name, criteria, consent_purpose, archived_at`

/** The groups that are in use, in her own order. */
export function listGroups(db: Reader): GroupRecord[] {
  return db
    .all<Row>(
      sql`SELECT ${columns} FROM people_group WHERE archived_at IS NULL ORDER BY position, id`,
    )
    .map(fromRow)
}

/** One group, also when it is archived. */
export function findGroup(db: Reader, groupId: GroupId): GroupRecord | undefined {
  const row = db.find<Row>(sql`SELECT ${columns} FROM people_group WHERE id = ${groupId}`)
  return row && fromRow(row)
}

function fromRow({ id, name, criteria, consent_purpose, archived_at }: Row): GroupRecord {
  return {
    ...{ id, name, consentPurpose: consent_purpose, isArchived: archived_at !== null },
    criteria: criteria === null ? null : (JSON.parse(criteria) as PeopleCriteria),
  }
}

/**
 * The condition on `peopleOnLists` for being in a group: who fits or was picked, without who was
 * left out; and where the group asks for consent, only who gives it now.
 */
export function groupCondition(db: Reader, group: GroupRecord, now: Instant): Sql {
  const belongs = belonging(db, group, chosenBy(group, true), now)
  return sql`(${belongs} AND NOT ${chosenBy(group, false)})`
}

type Wish = Pick<GroupRecord, 'criteria' | 'consentPurpose'>

function belonging(db: Reader, { criteria, consentPurpose }: Wish, picked: Sql, now: Instant): Sql {
  const fits = criteria && (criteriaCondition(db, criteria, now) ?? everybody)
  const allowed = consentPurpose === null ? everybody : allows(sql`${consentPurpose}`, todayOf(now))
  return sql`(${fits ? sql`(${fits} OR ${picked})` : picked} AND ${allowed})`
}

/** How many people a group would have that is not there yet. */
export function countWouldHave(
  db: Reader,
  wish: Wish,
  personIds: readonly PersonId[],
  now: Instant,
): number {
  const picked = sql`person.id IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))`
  return countPeople(db, belonging(db, wish, picked, now), now)
}

const everybody = sql`1 = 1`

function chosenBy({ id }: GroupRecord, isIn: boolean): Sql {
  return sql`person.id IN (SELECT chosen.person_id FROM people_group_member AS chosen
    WHERE chosen.group_id = ${id} AND chosen.is_in = ${isIn})`
}

/** Who is in the group now, in the order of the list. */
export function listGroupMembers(db: Reader, group: GroupRecord, now: Instant): PersonId[] {
  return db
    .all<{ id: PersonId }>(
      sql`
      SELECT document.record_id AS id FROM ${peopleOnLists(todayOf(now))}
      WHERE document.kind = 'person' AND ${groupCondition(db, group, now)}
      ORDER BY document.normalised, document.record_id
    `,
    )
    .map(({ id }) => id)
}

/** How many people are in the group now. */
export function countGroupMembers(db: Reader, group: GroupRecord, now: Instant): number {
  return countPeople(db, groupCondition(db, group, now), now)
}

/** How many people on the lists meet a condition on `peopleOnLists`. */
export function countPeople(db: Reader, condition: Sql, now: Instant): number {
  return db.get<{ total: number }>(sql`
    SELECT count(*) AS total FROM ${peopleOnLists(todayOf(now))}
    WHERE document.kind = 'person' AND ${condition}
  `).total
}

/** The groups somebody is in now. */
export function listGroupsOf(db: Reader, personId: PersonId, now: Instant): GroupRecord[] {
  return listGroups(db).filter((group) => {
    const found = db.find(sql`
      SELECT person.id FROM ${peopleOnLists(todayOf(now))}
      WHERE document.kind = 'person' AND document.record_id = ${personId}
        AND ${groupCondition(db, group, now)}
    `)
    return found !== undefined
  })
}

/** Which of these people were picked, or left out, by hand. */
export function listChosen(db: Reader, groupId: GroupId): { personId: PersonId; isIn: boolean }[] {
  return db
    .all<{ personId: PersonId; is_in: number }>(
      sql`
      SELECT person_id AS personId, is_in FROM people_group_member
      WHERE group_id = ${groupId} ORDER BY person_id, id
    `,
    )
    .map(({ personId, is_in }) => ({ personId, isIn: is_in === 1 }))
}

export type GroupFacts = {
  readonly name?: string | undefined
  readonly criteria?: PeopleCriteria | null | undefined
  readonly consentPurpose?: ConsentPurpose | null | undefined
}

export function insertGroup(
  db: Writer,
  group: Required<GroupFacts> & { readonly id: GroupId; readonly createdAt: Instant },
): void {
  db.run(sql`
    INSERT INTO people_group (id, name, criteria, consent_purpose, position, created_at)
    VALUES (${group.id}, ${group.name}, ${storedCriteria(group.criteria)}, ${group.consentPurpose},
      (SELECT coalesce(max(position), 0) + 1 FROM people_group), ${group.createdAt})
  `)
}

export function updateGroup(db: Writer, groupId: GroupId, facts: GroupFacts): void {
  const { name, criteria, consentPurpose } = facts
  const parts: Sql[] = []
  if (name !== undefined) parts.push(sql`name = ${name}`)
  if (criteria !== undefined) parts.push(sql`criteria = ${storedCriteria(criteria)}`)
  if (consentPurpose !== undefined) parts.push(sql`consent_purpose = ${consentPurpose}`)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE people_group SET ${joinSql(parts)} WHERE id = ${groupId}`, 'people_group')
}

function storedCriteria(criteria: PeopleCriteria | null | undefined): string | null {
  return criteria ? JSON.stringify(criteria) : null
}

export function archiveGroup(db: Writer, groupId: GroupId, at: Instant): void {
  db.runOne(sql`UPDATE people_group SET archived_at = ${at} WHERE id = ${groupId}`, 'people_group')
}

/** Notes by hand that somebody is in the group, or is left out of it. */
export function chooseMember(
  db: Writer,
  member: { id: string; groupId: GroupId; personId: PersonId; isIn: boolean },
): void {
  db.run(sql`
    INSERT INTO people_group_member (id, group_id, person_id, is_in)
    VALUES (${member.id}, ${member.groupId}, ${member.personId}, ${member.isIn})
    ON CONFLICT (group_id, person_id) DO UPDATE SET is_in = excluded.is_in
  `)
}

/** Forgets what was chosen by hand about somebody. */
export function forgetMember(db: Writer, groupId: GroupId, personId: PersonId): void {
  db.run(sql`
    DELETE FROM people_group_member WHERE group_id = ${groupId} AND person_id = ${personId}
  `)
}
