import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { listOf } from '#backend/db/read-json'

type Gemeente = RegionPackage['gemeenten'][number]
type Named = { readonly id: string; readonly name: string; readonly source: string | null }

// Beside something of her own she may have written about anybody.
function ofTheSource({ note, source }: { note: string | null; source: string | null }) {
  return source === null ? null : note
}

/** Gemeenten as a package names them. */
export function readGemeentenForPackage(db: Reader): Gemeente[] {
  type Row = Named & {
    short: string
    subregion: Gemeente['subregio']
    certainty: Gemeente['zekerheid']
    schools: string
    note: string | null
  }
  return db
    .all<Row>(
      sql`
      SELECT id, name, short_name AS short, subregion, subregion_certainty AS certainty, note,
        source, (SELECT json_group_array(school_region) FROM
          (SELECT school_region FROM gemeente_school_region
          WHERE gemeente_id = gemeente.id ORDER BY weight = 'note', rowid)) AS schools
      FROM gemeente ORDER BY position, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, naam: row.name, kort: row.short, subregio: row.subregion },
      ...{ zekerheid: row.certainty, opmerking: ofTheSource(row), bron: row.source },
      schoolvakanties: listOf(row.schools) as Gemeente['schoolvakanties'],
    }))
}

type Role = NonNullable<RegionPackage['rollen']>[number]

/** The links of the chain. */
export function readRolesForPackage(db: Reader): Role[] {
  type Row = Named & { grouping: string; synonyms: string; isSensitive: number }
  return db
    .all<Row>(
      sql`
      SELECT id, name, grouping, synonyms, is_privacy_sensitive AS isSensitive, source
      FROM chain_role ORDER BY position, id
    `,
    )
    .map((row) => ({
      ...{ id: row.id, naam: row.name, groep: row.grouping, synoniemen: listOf(row.synonyms) },
      ...{ privacygevoelig: row.isSensitive === 1, bron: row.source },
    }))
}

/** Organisations, without any address. */
export function readOrganisationsForPackage(db: Reader): RegionPackage['organisaties'] {
  type Row = Named & { role: string | null; served: string; note: string | null }
  return db
    .all<Row>(
      sql`
      SELECT id, name, chain_role_id AS role, note, source,
        (SELECT json_group_array(gemeente_id) FROM (SELECT gemeente_id FROM organisation_gemeente
          WHERE organisation_id = organisation.id ORDER BY rowid)) AS served
      FROM organisation WHERE archived_at IS NULL AND merged_into IS NULL ORDER BY rowid
    `,
    )
    .map((row) => ({
      ...{ id: row.id, naam: row.name, rol: row.role, gemeenten: listOf(row.served) },
      ...{ opmerking: ofTheSource(row), bron: row.source },
    }))
}
