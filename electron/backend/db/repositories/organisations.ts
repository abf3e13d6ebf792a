import type { OrganisationDetail } from '#domain/contract/organisations'
import type { KnownOrganisation } from '#domain/import/import-region'
import { organisationKey } from '#domain/import/organisation-name'
import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

/** An organisation without who works there, which is a matter of the day. */
export type OrganisationRecord = Omit<OrganisationDetail, 'peopleCount'>

type Row = {
  id: string
  name: string
  chain_role_id: string | null
  email: string | null
  phone: string | null
  note: string | null
  source: string | null
  created_at: string
  archived_at: string | null
  gemeenten: string
}

/** Organisations as asked for, in the order of the ids given; also archived ones. */
export function readOrganisations(
  db: Reader,
  ids: readonly OrganisationId[],
): OrganisationRecord[] {
  return db
    .all<Row>(
      sql`
      SELECT organisation.id, name, chain_role_id, email, phone, note, source, created_at, archived_at,
        (SELECT json_group_array(gemeente_id) FROM organisation_gemeente
          WHERE organisation_id = organisation.id) AS gemeenten
      FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN organisation ON organisation.id = wanted.value
      ORDER BY wanted.key
    `,
    )
    .map(fromRow)
}

export function findOrganisation(
  db: Reader,
  organisationId: OrganisationId,
): OrganisationRecord | undefined {
  return readOrganisations(db, [organisationId])[0]
}

function fromRow(row: Row): OrganisationRecord {
  return {
    id: row.id as OrganisationId,
    name: row.name,
    chainRoleId: row.chain_role_id as ChainRoleId | null,
    gemeenteIds: JSON.parse(row.gemeenten) as GemeenteId[],
    email: row.email,
    phone: row.phone,
    note: row.note,
    source: row.source,
    createdAt: row.created_at as Instant,
    isArchived: row.archived_at !== null,
  }
}

/** Every organisation on the lists, as an import compares it, with the names that went into it. */
export function listKnownOrganisations(db: Reader): KnownOrganisation[] {
  const ids = db.all<{ id: OrganisationId }>(sql`
    SELECT id FROM organisation WHERE archived_at IS NULL ORDER BY created_at, id
  `)
  const merged = db.all<{ name: string; into: OrganisationId }>(sql`
    SELECT name, merged_into AS "into" FROM organisation WHERE merged_into IS NOT NULL ORDER BY id
  `)
  return readOrganisations(
    db,
    ids.map(({ id }) => id),
  ).map((organisation) => ({
    ...organisation,
    organisationId: organisation.id,
    hasSource: organisation.source !== null,
    formerNames: merged.filter(({ into }) => into === organisation.id).map(({ name }) => name),
  }))
}

/**
 * The organisation of that name, whatever its capitals, accents and legal form; or the one into
 * which an organisation of that name was merged.
 */
export function findOrganisationByName(db: Reader, name: string): OrganisationId | undefined {
  const key = organisationKey(name)
  const named = db.find<{ id: OrganisationId }>(sql`
    SELECT id FROM organisation
    WHERE normalised_name = ${key} AND archived_at IS NULL ORDER BY id LIMIT 1
  `)
  return (named ?? findMergedByKey(db, key))?.id
}

function findMergedByKey(db: Reader, key: string): { id: OrganisationId } | undefined {
  return db.find(sql`
    SELECT kept.id FROM organisation AS merged JOIN organisation AS kept
      ON kept.id = merged.merged_into AND kept.archived_at IS NULL
    WHERE merged.merged_into IS NOT NULL AND merged.normalised_name = ${key}
    ORDER BY merged.id LIMIT 1
  `)
}

export type OrganisationFacts = {
  readonly name?: string | undefined
  readonly chainRoleId?: ChainRoleId | null | undefined
  readonly gemeenteIds?: readonly GemeenteId[] | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly note?: string | null | undefined
}

export function insertOrganisation(
  db: Writer,
  organisation: { id: OrganisationId; name: string; createdAt: Instant },
  facts: Omit<OrganisationFacts, 'name'> = {},
): void {
  db.run(sql`
    INSERT INTO organisation (id, name, normalised_name, chain_role_id, email, phone, note, created_at)
    VALUES (${organisation.id}, ${organisation.name}, ${organisationKey(organisation.name)},
      ${facts.chainRoleId}, ${facts.email}, ${facts.phone}, ${facts.note}, ${organisation.createdAt})
  `)
  if (facts.gemeenteIds) replaceGemeenten(db, organisation.id, facts.gemeenteIds)
}

export function updateOrganisation(
  db: Writer,
  organisationId: OrganisationId,
  changes: OrganisationFacts,
): void {
  const parts: Sql[] = []
  if (changes.name !== undefined) {
    parts.push(sql`name = ${changes.name}`, sql`normalised_name = ${organisationKey(changes.name)}`)
  }
  if (changes.chainRoleId !== undefined) parts.push(sql`chain_role_id = ${changes.chainRoleId}`)
  if (changes.email !== undefined) parts.push(sql`email = ${changes.email}`)
  if (changes.phone !== undefined) parts.push(sql`phone = ${changes.phone}`)
  if (changes.note !== undefined) parts.push(sql`note = ${changes.note}`)
  if (parts.length > 0) {
    db.runOne(
      sql`UPDATE organisation SET ${joinSql(parts)} WHERE id = ${organisationId}`,
      'organisation',
    )
  }
  if (changes.gemeenteIds) replaceGemeenten(db, organisationId, changes.gemeenteIds)
}

export function archiveOrganisations(
  db: Writer,
  organisationIds: readonly OrganisationId[],
  at: Instant,
): number {
  return db.run(sql`
    UPDATE organisation SET archived_at = ${at}
    WHERE archived_at IS NULL
      AND id IN (SELECT value FROM json_each(${JSON.stringify(organisationIds)}))
  `)
}

function replaceGemeenten(
  db: Writer,
  organisationId: OrganisationId,
  gemeenteIds: readonly GemeenteId[],
): void {
  db.run(sql`
    DELETE FROM organisation_gemeente
    WHERE organisation_id = ${organisationId}
      AND gemeente_id NOT IN (SELECT value FROM json_each(${JSON.stringify(gemeenteIds)}))
  `)
  for (const gemeenteId of gemeenteIds) {
    db.run(sql`
      INSERT INTO organisation_gemeente (id, organisation_id, gemeente_id)
      VALUES (${`${organisationId}:${gemeenteId}`}, ${organisationId}, ${gemeenteId})
      ON CONFLICT (organisation_id, gemeente_id) DO NOTHING
    `)
  }
}
