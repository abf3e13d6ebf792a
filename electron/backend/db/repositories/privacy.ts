import type { Basis, Consent, ConsentPurpose, CopyReason, Purpose } from '#domain/contract/privacy'
import type { PersonName } from '#domain/import/person-name'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import type { RetentionCategory } from '#domain/privacy/retention'
import type { IsoDate } from '#domain/shared/dates'
import type { ConsentId, LapsingCopyId, PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

export type PersonPrivacy = {
  readonly source: string | null
  readonly purpose: Purpose | null
  readonly basis: Basis | null
}

type Anybody = PersonName & {
  readonly id: PersonId
  readonly email: string | null
  readonly isArchived: boolean
}

/**
 * People by the words of their name or address, also who is off the lists; the first twelve. A name
 * of before a merge leads to who that person is now.
 */
export function findAnybody(db: Reader, search: string): Anybody[] {
  const words = normaliseForSearch(search).split(' ')
  const conditions = words.map(
    (word) =>
      sql`instr(sort_name || ' ' || lower(given_name) || ' ' || lower(coalesce(email, '')), ${word}) > 0`,
  )
  return db
    .all<Omit<Anybody, 'isArchived'> & { isArchived: number }>(
      sql`
      SELECT id, given_name AS givenName, tussenvoegsel, family_name AS familyName, email,
        archived_at IS NOT NULL AS isArchived
      FROM person
      WHERE erased_at IS NULL AND is_undone = 0 AND id IN (
        SELECT coalesce(merged_into, id) FROM person
        WHERE erased_at IS NULL AND is_undone = 0 AND ${joinSql(conditions, ' AND ')})
      ORDER BY archived_at IS NOT NULL, sort_name, id LIMIT 12
    `,
    )
    .map((row) => ({ ...row, isArchived: row.isArchived === 1 }))
}

/** Why somebody is in Schakel; undefined for who is not, is erased, or became somebody else. */
export function findPersonPrivacy(db: Reader, personId: PersonId): PersonPrivacy | undefined {
  return db.find<PersonPrivacy>(sql`
    SELECT source, purpose, basis FROM person
    WHERE id = ${personId} AND is_undone = 0 AND erased_at IS NULL AND merged_into IS NULL
  `)
}

export function updatePersonPrivacy(
  db: Writer,
  personId: PersonId,
  { source, purpose, basis }: { [Key in keyof PersonPrivacy]?: PersonPrivacy[Key] | undefined },
): void {
  const parts: Sql[] = []
  if (source !== undefined) parts.push(sql`source = ${source}`)
  if (purpose !== undefined) parts.push(sql`purpose = ${purpose}`)
  if (basis !== undefined) parts.push(sql`basis = ${basis}`)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE person SET ${joinSql(parts)} WHERE id = ${personId}`, 'person')
}

/** What somebody allowed, the newest first; also what was withdrawn. */
export function listConsents(db: Reader, personId: PersonId): Consent[] {
  return db.all<Consent>(sql`
    SELECT id, purpose, given_on AS givenOn, how, withdrawn_on AS withdrawnOn
    FROM consent WHERE person_id = ${personId} ORDER BY given_on DESC, id DESC
  `)
}

export function findConsent(
  db: Reader,
  consentId: ConsentId,
): (Consent & { readonly personId: PersonId }) | undefined {
  return db.find<Consent & { personId: PersonId }>(sql`
    SELECT id, person_id AS personId, purpose, given_on AS givenOn, how, withdrawn_on AS withdrawnOn
    FROM consent WHERE id = ${consentId}
  `)
}

export function insertConsent(
  db: Writer,
  consent: {
    id: ConsentId
    personId: PersonId
    purpose: ConsentPurpose
    givenOn: IsoDate
    how: string
  },
): void {
  db.run(sql`
    INSERT INTO consent (id, person_id, purpose, given_on, how)
    VALUES (${consent.id}, ${consent.personId}, ${consent.purpose}, ${consent.givenOn},
      ${consent.how})
  `)
}

export function withdrawConsent(db: Writer, consentId: ConsentId, on: IsoDate): void {
  db.runOne(sql`UPDATE consent SET withdrawn_on = ${on} WHERE id = ${consentId}`, 'consent')
}

export function deleteConsent(db: Writer, consentId: ConsentId): void {
  db.runOne(sql`DELETE FROM consent WHERE id = ${consentId}`, 'consent')
}

/** What she filled in about the processing itself, by name. */
export function readPrivacyFacts(db: Reader): Map<string, string> {
  const rows = db.all<{ id: string; value: string }>(
    sql`SELECT id, value FROM privacy_fact ORDER BY id`,
  )
  return new Map(rows.map(({ id, value }) => [id, value]))
}

/** Null takes the fact away. */
export function savePrivacyFact(db: Writer, id: string, value: string | null): void {
  if (value === null) {
    db.run(sql`DELETE FROM privacy_fact WHERE id = ${id}`)
    return
  }
  db.run(sql`
    INSERT INTO privacy_fact (id, value) VALUES (${id}, ${value})
    ON CONFLICT (id) DO UPDATE SET value = excluded.value
  `)
}

/** The terms she decided herself. */
export function listDecidedRules(db: Reader): { category: RetentionCategory; length: number }[] {
  return db.all(sql`SELECT id AS category, length FROM retention_rule ORDER BY id`)
}

/** Null takes the proposal again. */
export function saveRetentionRule(
  db: Writer,
  category: RetentionCategory,
  length: number | null,
): void {
  if (length === null) {
    db.run(sql`DELETE FROM retention_rule WHERE id = ${category}`)
    return
  }
  db.run(sql`
    INSERT INTO retention_rule (id, length) VALUES (${category}, ${length})
    ON CONFLICT (id) DO UPDATE SET length = excluded.length
  `)
}

/** True when such a copy was waiting to be taken away. */
export function markCopyGone(db: Writer, copyId: LapsingCopyId, on: IsoDate): boolean {
  return (
    db.run(
      sql`UPDATE lapsing_copy SET removed_on = ${on} WHERE id = ${copyId} AND removed_on IS NULL`,
    ) === 1
  )
}

export function insertLapsingCopy(
  db: Writer,
  copy: {
    id: LapsingCopyId
    name: string
    reason: CopyReason
    notedOn: IsoDate
    lapsesOn: IsoDate
  },
): void {
  db.run(sql`
    INSERT INTO lapsing_copy (id, name, reason, noted_on, lapses_on)
    VALUES (${copy.id}, ${copy.name}, ${copy.reason}, ${copy.notedOn}, ${copy.lapsesOn})
  `)
}
