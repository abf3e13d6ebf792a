import type { IsoDate } from '#domain/shared/dates'
import type { OrganisationId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Pair = { readonly one: OrganisationId; readonly other: OrganisationId }

/** Every pair of which was said that they are two organisations, the lower id first. */
export function listOrganisationsApart(db: Reader): Pair[] {
  return db.all<Pair>(sql`
    SELECT organisation_id AS one, other_organisation_id AS other
    FROM not_duplicate_organisation ORDER BY id
  `)
}

/** False when it was said before. */
export function insertOrganisationsApart(
  db: Writer,
  { one, other }: Pair,
  row: { readonly id: string; readonly decidedOn: IsoDate },
): boolean {
  const [first, second] = one < other ? [one, other] : [other, one]
  return (
    db.run(sql`
      INSERT INTO not_duplicate_organisation
        (id, organisation_id, other_organisation_id, decided_on)
      VALUES (${row.id}, ${first}, ${second}, ${row.decidedOn})
      ON CONFLICT (organisation_id, other_organisation_id) DO NOTHING
    `) === 1
  )
}

/** What was said of the one that goes is said of the one that stays, once, and never of itself. */
export function moveOrganisationsApart(
  db: Writer,
  { keepId, goneId }: { readonly keepId: OrganisationId; readonly goneId: OrganisationId },
): void {
  const rows = db.all<{ id: string; other: OrganisationId; decidedOn: IsoDate }>(sql`
    SELECT id, decided_on AS decidedOn,
      iif(organisation_id = ${goneId}, other_organisation_id, organisation_id) AS other
    FROM not_duplicate_organisation
    WHERE organisation_id = ${goneId} OR other_organisation_id = ${goneId} ORDER BY id
  `)
  for (const { id, other, decidedOn } of rows) {
    db.runOne(
      sql`DELETE FROM not_duplicate_organisation WHERE id = ${id}`,
      'not_duplicate_organisation',
    )
    if (other !== keepId) insertOrganisationsApart(db, { one: keepId, other }, { id, decidedOn })
  }
}
