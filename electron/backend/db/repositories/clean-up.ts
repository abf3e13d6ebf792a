import type { CleanUp } from '#domain/contract/privacy'
import type { RetainedPerson } from '#domain/privacy/retention'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Row = {
  personId: PersonId
  createdAt: Instant
  contact: string | null
  attended: string | null
  keptUntil: IsoDate | null
}

// What somebody did for the pool or asked of it is contact too.
const workOfPool = sql`
          UNION ALL SELECT person_id, since_on FROM sleutelpersoon
          UNION ALL SELECT person_id, substr(max(coalesce(asked_at, ''), coalesce(answered_at, ''),
            CASE status WHEN 'accepted' THEN coalesce(date, '') ELSE '' END), 1, 10) FROM assignment
          UNION ALL SELECT person_id, worked_on FROM hours_entry
          UNION ALL SELECT person_id, coalesce(paid_on, approved_on, made_on) FROM payment
          UNION ALL SELECT asked_by_id, substr(created_at, 1, 10) FROM pool_need`

/** What the rules about keeping ask of everybody who is not erased, also off the lists. */
export function listRetainedPeople(db: Reader): RetainedPerson[] {
  return db
    .all<Row>(
      sql`
      WITH attended AS (
        SELECT participation.person_id, max(event.date) AS last_on
        FROM participation JOIN planned_event AS event ON event.id = participation.event_id
        WHERE participation.is_undone = 0 GROUP BY participation.person_id
      ), contact AS (
        SELECT person_id, max(day) AS last_on FROM (
          SELECT person_id, last_on AS day FROM attended
          UNION ALL SELECT person_id, substr(registered_at, 1, 10) FROM participation
            WHERE is_undone = 0
          UNION ALL SELECT person_id, substr(max(invited_at, coalesce(sent_at, ''),
            coalesce(reminded_at, '')), 1, 10) FROM invitation
          UNION ALL SELECT invitation.person_id, substr(answer.answered_at, 1, 10)
            FROM answer JOIN invitation ON invitation.id = answer.invitation_id
          UNION ALL SELECT coalesce(person.merged_into, log.person_id),
            substr(log.happened_at, 1, 10)
            FROM attendance_log AS log LEFT JOIN person ON person.id = log.person_id
          UNION ALL SELECT speaker.person_id, event.date FROM programme_speaker AS speaker
            JOIN programme_item AS item ON item.id = speaker.programme_item_id
            JOIN planned_event AS event ON event.id = item.event_id
          UNION ALL SELECT link.person_id, moment.happened_on
            FROM contact_moment_person AS link
            JOIN contact_moment AS moment ON moment.id = link.contact_moment_id
              AND moment.archived_at IS NULL
          UNION ALL SELECT message.person_id, substr(batch.sent_at, 1, 10)
            FROM message JOIN message_batch AS batch ON batch.id = message.batch_id
            WHERE batch.sent_at IS NOT NULL
          UNION ALL SELECT person_id, coalesce(withdrawn_on, given_on) FROM consent
          ${workOfPool})
        GROUP BY person_id
      )
      SELECT person.id AS personId, person.created_at AS createdAt, contact.last_on AS contact,
        attended.last_on AS attended, kept_longer.until_on AS keptUntil
      FROM person
      LEFT JOIN contact ON contact.person_id = person.id
      LEFT JOIN attended ON attended.person_id = person.id
      LEFT JOIN kept_longer ON kept_longer.person_id = person.id
      WHERE person.erased_at IS NULL AND person.is_undone = 0 AND person.merged_into IS NULL
      ORDER BY person.id
    `,
    )
    .map(({ contact, attended, ...person }) => ({
      ...person,
      lastContactOn: contact as IsoDate | null,
      lastAttendedOn: attended as IsoDate | null,
    }))
}

/** How many events each of these people was invited to or took part in. */
export function countEventsOf(db: Reader, personIds: readonly PersonId[]): Map<PersonId, number> {
  const rows = db.all<{ personId: PersonId; count: number }>(sql`
    SELECT person_id AS personId, count(DISTINCT event_id) AS count FROM (
      SELECT person_id, event_id FROM invitation
      UNION SELECT person_id, event_id FROM participation WHERE is_undone = 0)
    WHERE person_id IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))
    GROUP BY person_id
  `)
  return new Map(rows.map(({ personId, count }) => [personId, count]))
}

type Kept = { personId: PersonId; untilOn: IsoDate; reason: string }

/** Who stays longer than the rules say, the first to end first. */
export function listKeptLonger(db: Reader): Kept[] {
  return db.all<Kept>(sql`
    SELECT person_id AS personId, until_on AS untilOn, reason FROM kept_longer
    ORDER BY until_on, id
  `)
}

export function saveKeptLonger(
  db: Writer,
  kept: { id: string; personId: PersonId; untilOn: IsoDate; reason: string; decidedOn: IsoDate },
): void {
  const values = joinSql(
    [kept.id, kept.personId, kept.untilOn, kept.reason, kept.decidedOn].map(
      (value) => sql`${value}`,
    ),
  )
  db.run(sql`
    INSERT INTO kept_longer (id, person_id, until_on, reason, decided_on) VALUES (${values})
    ON CONFLICT (person_id) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason,
      decided_on = excluded.decided_on
  `)
}

/** False when the person was not kept longer. */
export function deleteKeptLonger(db: Writer, personId: PersonId): boolean {
  return db.run(sql`DELETE FROM kept_longer WHERE person_id = ${personId}`) === 1
}

/** Copies that an erase could not reach and nobody has taken away yet. */
export function listLapsingCopies(db: Reader): Omit<CleanUp['copies'][number], 'isOver'>[] {
  return db.all(sql`
    SELECT id, name, reason, lapses_on AS lapsesOn FROM lapsing_copy
    WHERE removed_on IS NULL ORDER BY lapses_on, id
  `)
}
