import type { ChainRole, Gemeente, Region } from '#domain/contract/plan'
import type { IsoDate } from '#domain/shared/dates'
import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type RegionRow = {
  name: string
  programme_name: string | null
  programme_from_on: string | null
  programme_until_on: string | null
  centre_gemeente_id: string | null
  organisation_name: string | null
  source: string | null
}

type GemeenteRow = {
  id: string
  name: string
  short_name: string
  subregion: 'oost' | 'west' | null
  subregion_certainty: Gemeente['subregionCertainty']
  note: string | null
}

type SchoolRow = {
  gemeente_id: string
  school_region: 'noord' | 'midden' | 'zuid'
  weight: 'avoid' | 'note'
}

type RoleRow = {
  id: string
  name: string
  grouping: string
  synonyms: string
  is_privacy_sensitive: number
}

/** The region with its gemeenten and chain roles; undefined in a store that is not seeded. */
export function findRegion(db: Reader): Region | undefined {
  const row = db.find<RegionRow>(sql`
    SELECT name, programme_name, programme_from_on, programme_until_on, centre_gemeente_id,
           organisation_name, source
    FROM region WHERE id = 'region'
  `)
  if (!row) return undefined
  return {
    name: row.name,
    programmeName: row.programme_name,
    programmeFromOn: row.programme_from_on as IsoDate | null,
    programmeUntilOn: row.programme_until_on as IsoDate | null,
    centreGemeenteId: row.centre_gemeente_id as GemeenteId | null,
    organisationName: row.organisation_name,
    source: row.source,
    gemeenten: listGemeenten(db),
    chainRoles: listChainRoles(db),
  }
}

/** The gemeenten of the region, West before Oost as the matrix shows them. */
export function listGemeenten(db: Reader): Gemeente[] {
  const schools = db.all<SchoolRow>(sql`
    SELECT gemeente_id, school_region, weight FROM gemeente_school_region
    ORDER BY gemeente_id, weight, school_region, id
  `)
  const rows = db.all<GemeenteRow>(sql`
    SELECT id, name, short_name, subregion, subregion_certainty, note
    FROM gemeente ORDER BY subregion DESC, name, id
  `)
  return rows.map((row) => ({
    id: row.id as GemeenteId,
    name: row.name,
    shortName: row.short_name,
    subregion: row.subregion,
    subregionCertainty: row.subregion_certainty,
    schoolRegions: schools
      .filter((school) => school.gemeente_id === row.id)
      .map((school) => ({ region: school.school_region, weight: school.weight })),
    note: row.note,
  }))
}

/** The roles of the chain, in the order from azc to baan. */
export function listChainRoles(db: Reader): ChainRole[] {
  return db
    .all<RoleRow>(
      sql`
      SELECT id, name, grouping, synonyms, is_privacy_sensitive FROM chain_role ORDER BY position, id
    `,
    )
    .map((row) => ({
      id: row.id as ChainRoleId,
      name: row.name,
      grouping: row.grouping,
      synonyms: JSON.parse(row.synonyms) as string[],
      isPrivacySensitive: row.is_privacy_sensitive === 1,
    }))
}

export function insertGemeente(
  db: Writer,
  gemeente: Omit<Gemeente, 'schoolRegions' | 'note'> & {
    source: string | null
    note?: string | null
  },
): void {
  db.run(sql`
    INSERT INTO gemeente (id, name, short_name, subregion, subregion_certainty, position, note, source)
    VALUES (${gemeente.id}, ${gemeente.name}, ${gemeente.shortName}, ${gemeente.subregion},
      ${gemeente.subregionCertainty}, (SELECT count(*) FROM gemeente), ${gemeente.note}, ${gemeente.source})
  `)
}

/** The first school region is one to avoid, further ones are a note. */
export function replaceSchoolRegions(
  db: Writer,
  gemeenteId: GemeenteId,
  regions: readonly string[],
): void {
  db.run(sql`DELETE FROM gemeente_school_region WHERE gemeente_id = ${gemeenteId}`)
  ;[...new Set(regions)].forEach((region, index) => {
    db.run(sql`
      INSERT INTO gemeente_school_region (id, gemeente_id, school_region, weight)
      VALUES (${`${gemeenteId}:${region}`}, ${gemeenteId}, ${region}, ${index === 0 ? 'avoid' : 'note'})
    `)
  })
}

export function updateGemeente(
  db: Writer,
  gemeenteId: GemeenteId,
  change: {
    name?: string | undefined
    shortName?: string | undefined
    subregion?: 'oost' | 'west' | null | undefined
  },
): boolean {
  const parts: Sql[] = []
  if (change.name !== undefined) parts.push(sql`name = ${change.name}`)
  if (change.shortName !== undefined) parts.push(sql`short_name = ${change.shortName}`)
  if (change.subregion !== undefined) {
    parts.push(sql`subregion = ${change.subregion}`, sql`subregion_certainty = 'gebruiker'`)
  }
  if (parts.length === 0) return gemeenteExists(db, gemeenteId)
  return db.run(sql`UPDATE gemeente SET ${joinSql(parts)} WHERE id = ${gemeenteId}`) === 1
}

export function gemeenteExists(db: Reader, gemeenteId: GemeenteId): boolean {
  return db.find(sql`SELECT id FROM gemeente WHERE id = ${gemeenteId}`) !== undefined
}

/** True while anything points at the gemeente, so that removing it would leave a hole. */
export function gemeenteIsUsed(db: Reader, gemeenteId: GemeenteId): boolean {
  const used = db.get<{ used: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM organisation_gemeente WHERE gemeente_id = ${gemeenteId})
      OR EXISTS (SELECT 1 FROM affiliation_gemeente WHERE gemeente_id = ${gemeenteId})
      OR EXISTS (SELECT 1 FROM participation_gemeente WHERE gemeente_id = ${gemeenteId})
      OR EXISTS (SELECT 1 FROM event_audience_gemeente WHERE gemeente_id = ${gemeenteId})
      OR EXISTS (SELECT 1 FROM venue WHERE gemeente_id = ${gemeenteId})
      OR EXISTS (SELECT 1 FROM region WHERE centre_gemeente_id = ${gemeenteId}) AS used
  `)
  return used.used === 1
}

export function deleteGemeente(db: Writer, gemeenteId: GemeenteId): boolean {
  return db.run(sql`DELETE FROM gemeente WHERE id = ${gemeenteId}`) === 1
}

export function updateRegion(
  db: Writer,
  change: {
    name?: string | undefined
    organisationName?: string | null | undefined
    centreGemeenteId?: GemeenteId | null | undefined
  },
): void {
  const parts: Sql[] = []
  if (change.name !== undefined) parts.push(sql`name = ${change.name}`)
  if (change.organisationName !== undefined) {
    parts.push(sql`organisation_name = ${change.organisationName}`)
  }
  if (change.centreGemeenteId !== undefined) {
    parts.push(sql`centre_gemeente_id = ${change.centreGemeenteId}`)
  }
  if (parts.length > 0) db.runOne(sql`UPDATE region SET ${joinSql(parts)}`, 'region')
}
