import type { Consultation } from '#domain/contract/consultations'
import type { IsoDate } from '#domain/shared/dates'
import type { ConsultationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'
import { placeOf } from './current-place.ts'

/** Who sits at an overleg, in the order chosen, each with where they work today. */
export function listMembers(
  db: Reader,
  consultationId: ConsultationId,
  today: IsoDate,
): Consultation['members'] {
  return db.all(sql`
    SELECT person.id AS personId, ${fullNameSql} AS name, member.role,
      (SELECT organisation.name FROM affiliation
        JOIN organisation ON organisation.id = affiliation.organisation_id
        WHERE affiliation.id = ${placeOf(today)}) AS organisationName
    FROM consultation_member AS member JOIN person ON person.id = member.person_id
    WHERE member.consultation_id = ${consultationId} ORDER BY member.position, member.id
  `)
}

type Seat = { readonly consultationId: ConsultationId; readonly personId: PersonId }

/** Whether somebody sits there. */
export function isMember(db: Reader, { consultationId, personId }: Seat): boolean {
  return (
    db.find(sql`
      SELECT id FROM consultation_member
      WHERE consultation_id = ${consultationId} AND person_id = ${personId}
    `) !== undefined
  )
}

/** Adds somebody below who was there. */
export function insertMember(
  db: Writer,
  { consultationId, personId }: Seat,
  role: string | null,
  id: string,
): void {
  db.run(sql`
    INSERT INTO consultation_member (id, consultation_id, person_id, role, position)
    VALUES (${id}, ${consultationId}, ${personId}, ${role},
      (SELECT coalesce(max(position), -1) + 1 FROM consultation_member
        WHERE consultation_id = ${consultationId}))
  `)
}

export function setMemberRole(
  db: Writer,
  { consultationId, personId }: Seat,
  role: string | null,
): void {
  db.runOne(
    sql`
      UPDATE consultation_member SET role = ${role}
      WHERE consultation_id = ${consultationId} AND person_id = ${personId}
    `,
    'consultation_member',
  )
}

/** Puts somebody at another place in the order, counted from 0. */
export function moveMember(db: Writer, { consultationId, personId }: Seat, to: number): void {
  const others = db
    .all<{ personId: PersonId }>(
      sql`
      SELECT person_id AS personId FROM consultation_member
      WHERE consultation_id = ${consultationId} ORDER BY position, id
    `,
    )
    .map((each) => each.personId)
    .filter((each) => each !== personId)
  const order = others.toSpliced(to, 0, personId)
  for (const [position, each] of order.entries()) {
    db.run(sql`
      UPDATE consultation_member SET position = ${position}
      WHERE consultation_id = ${consultationId} AND person_id = ${each}
        AND position <> ${position}
    `)
  }
}

/** False when nobody like that sits there. */
export function deleteMember(db: Writer, { consultationId, personId }: Seat): boolean {
  return (
    db.run(sql`
      DELETE FROM consultation_member
      WHERE consultation_id = ${consultationId} AND person_id = ${personId}
    `) === 1
  )
}
