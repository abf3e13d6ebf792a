import type { PersonDetail } from '#domain/contract/people'
import type { KnownPerson } from '#domain/import/people-plan'
import { fullName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import { sortName } from '#domain/people/person-name'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { placeHoldsOn } from './current-place.ts'
import { readPeopleRows } from './people-rows.ts'
import { searchExpression } from './search-condition.ts'

export type NewPerson = PersonName & {
  readonly id: PersonId
  readonly email: string | null
  readonly phone: string | null
  readonly preferredChannel?: PersonDetail['preferredChannel']
  readonly note?: string | null
  readonly source?: string | null
  readonly createdAt: Instant
}

type DetailRow = {
  id: string
  given_name: string
  tussenvoegsel: string | null
  family_name: string | null
  email: string | null
  phone: string | null
  preferred_channel: PersonDetail['preferredChannel']
  note: string | null
  source: string | null
  created_at: string
  archived_at: string | null
}

/** One person without affiliations; also an archived one, never one undone, erased or merged away. */
export function findPerson(
  db: Reader,
  personId: PersonId,
): Omit<PersonDetail, 'affiliations'> | undefined {
  const row = db.find<DetailRow>(sql`
    SELECT id, given_name, tussenvoegsel, family_name, email, phone, preferred_channel, note, source,
      created_at, archived_at
    FROM person
    WHERE id = ${personId} AND is_undone = 0 AND erased_at IS NULL AND merged_into IS NULL
  `)
  if (!row) return undefined
  const name = {
    givenName: row.given_name,
    tussenvoegsel: row.tussenvoegsel,
    familyName: row.family_name,
  }
  return {
    id: row.id as PersonId,
    ...name,
    name: fullName(name),
    email: row.email,
    phone: row.phone,
    preferredChannel: row.preferred_channel,
    note: row.note,
    source: row.source,
    createdAt: row.created_at as Instant,
    isArchived: row.archived_at !== null,
  }
}

export function insertPerson(db: Writer, person: NewPerson): void {
  db.run(sql`
    INSERT INTO person (id, given_name, tussenvoegsel, family_name, sort_name, email, phone,
      preferred_channel, note, source, created_at)
    VALUES (${person.id}, ${person.givenName}, ${person.tussenvoegsel}, ${person.familyName},
      ${sortKeyOf(person)}, ${person.email}, ${person.phone}, ${person.preferredChannel},
      ${person.note}, ${person.source}, ${person.createdAt})
  `)
}

export type PersonChanges = {
  readonly name?: PersonName | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly preferredChannel?: PersonDetail['preferredChannel'] | undefined
  readonly note?: string | null | undefined
}

export function updatePerson(db: Writer, personId: PersonId, changes: PersonChanges): void {
  const { name, email, phone, preferredChannel, note } = changes
  const parts: Sql[] = []
  if (name) {
    parts.push(
      sql`given_name = ${name.givenName}`,
      sql`tussenvoegsel = ${name.tussenvoegsel}`,
      sql`family_name = ${name.familyName}`,
      sql`sort_name = ${sortKeyOf(name)}`,
    )
  }
  if (email !== undefined) parts.push(sql`email = ${email}`)
  if (phone !== undefined) parts.push(sql`phone = ${phone}`)
  if (preferredChannel !== undefined) parts.push(sql`preferred_channel = ${preferredChannel}`)
  if (note !== undefined) parts.push(sql`note = ${note}`)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE person SET ${joinSql(parts)} WHERE id = ${personId}`, 'person')
}

/** Takes people off every list; tells how many were on one. */
export function archivePeople(db: Writer, personIds: readonly PersonId[], at: Instant): number {
  return db.run(sql`
    UPDATE person SET archived_at = ${at}
    WHERE archived_at IS NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))
  `)
}

/** Who of these are on the lists, in the same order: not archived, merged into another or undone. */
export function listedAmong(db: Reader, personIds: readonly PersonId[]): PersonId[] {
  return db
    .all<{ id: PersonId }>(
      sql`
      SELECT person.id FROM json_each(${JSON.stringify(personIds)}) AS wanted
      JOIN person ON person.id = wanted.value
      WHERE person.archived_at IS NULL AND person.merged_into IS NULL AND person.is_undone = 0
      ORDER BY wanted.key, person.id
    `,
    )
    .map(({ id }) => id)
}

/** Everybody on the lists, for as far as an import compares; in the order they were added. */
export function listKnownPeople(db: Reader): KnownPerson[] {
  const ids = db.all<{ id: string }>(
    sql`SELECT id FROM person WHERE archived_at IS NULL ORDER BY created_at, id`,
  )
  return readKnown(db, ids)
}

/** The same, and beside it how they stand on lists today when their main place does not hold. */
export function listKnownPeopleOn(db: Reader, today: IsoDate): KnownPerson[] {
  const elsewhere = db.all<{ id: string }>(sql`
    SELECT DISTINCT person_id AS id FROM affiliation AS moved
    WHERE NOT EXISTS (SELECT 1 FROM affiliation AS place
      WHERE place.person_id = moved.person_id AND place.is_main = 1 AND ${placeHoldsOn(today)})
    ORDER BY person_id
  `)
  const now = new Map(readKnown(db, elsewhere, today).map((known) => [known.personId, known]))
  return listKnownPeople(db).map((known) => ({ ...known, today: now.get(known.personId) }))
}

/** Who could be the same person: who has the address, or a word of the name. */
export function listSimilarCandidates(
  db: Reader,
  name: PersonName,
  email: string | null,
): KnownPerson[] {
  const word = (name.familyName ?? name.givenName).split(' ').at(-1) ?? ''
  const expression = searchExpression(word)
  const ids = db.all<{ id: string }>(sql`
    SELECT id FROM person
    WHERE archived_at IS NULL AND email = ${email} COLLATE NOCASE
    UNION
    SELECT record_id AS id FROM search_document
    WHERE kind = 'person' AND position IN (
      SELECT rowid FROM search_index WHERE search_index MATCH ${expression ?? '""'})
    ORDER BY id LIMIT 500
  `)
  return readKnown(db, ids)
}

function readKnown(db: Reader, ids: readonly { id: string }[], today?: IsoDate): KnownPerson[] {
  return readPeopleRows(
    db,
    ids.map(({ id }) => id as PersonId),
    today,
  ).map((row) => ({ ...row, personId: row.id }))
}

function sortKeyOf(name: PersonName): string {
  return normaliseForSearch(sortName(name))
}
