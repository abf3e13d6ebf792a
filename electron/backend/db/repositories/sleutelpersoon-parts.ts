import type { GemeenteId, OutsideAmountId, PersonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import type { IsoDate } from '#domain/shared/dates'
import type { PoolRate, PoolRole, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

type NewId = () => string

/** A language of somebody with its levels; a new one comes last. */
export function saveLanguage(
  db: Writer,
  personId: PersonId,
  spoken: SpokenLanguage,
  newId: NewId,
): void {
  const { language, speaking, reading, interpreting } = spoken
  db.run(sql`
    INSERT INTO sleutelpersoon_language
      (id, person_id, language, speaking, reading, interpreting, position)
    VALUES (${newId()}, ${personId}, ${language}, ${speaking}, ${reading}, ${interpreting},
      (SELECT coalesce(max(position), -1) + 1 FROM sleutelpersoon_language
       WHERE person_id = ${personId}))
    ON CONFLICT (person_id, language) DO UPDATE SET speaking = excluded.speaking,
      reading = excluded.reading, interpreting = excluded.interpreting
  `)
}

export function deleteLanguage(db: Writer, personId: PersonId, language: string): void {
  db.runOne(
    sql`DELETE FROM sleutelpersoon_language
        WHERE person_id = ${personId} AND language = ${language}`,
    'sleutelpersoon_language',
  )
}

/** The roles somebody has from now on; those there were stay the same rows. */
export function saveRoles(
  db: Writer,
  personId: PersonId,
  roles: readonly PoolRole[],
  newId: NewId,
): void {
  saveSet(db, { table: 'sleutelpersoon_role', column: 'role' }, { personId, values: roles, newId })
}

/** Where somebody works from now on; none is the whole region. */
export function savePoolGemeenten(
  db: Writer,
  personId: PersonId,
  gemeenteIds: readonly GemeenteId[],
  newId: NewId,
): void {
  const where = { table: 'sleutelpersoon_gemeente', column: 'gemeente_id' }
  saveSet(db, where, { personId, values: gemeenteIds, newId })
}

function saveSet(
  db: Writer,
  where: { table: string; column: string },
  { personId, values, newId }: { personId: PersonId; values: readonly string[]; newId: NewId },
): void {
  const [table, column] = [schemaName(where.table), schemaName(where.column)]
  db.run(sql`
    DELETE FROM ${table} WHERE person_id = ${personId}
      AND ${column} NOT IN (SELECT value FROM json_each(${JSON.stringify(values)}))
  `)
  for (const value of values) {
    db.run(sql`
      INSERT INTO ${table} (id, person_id, ${column}) VALUES (${newId()}, ${personId}, ${value})
      ON CONFLICT (person_id, ${column}) DO NOTHING
    `)
  }
}

/** The themes of somebody, in this order. */
export function saveThemes(
  db: Writer,
  personId: PersonId,
  themes: readonly string[],
  newId: NewId,
): void {
  db.run(sql`
    DELETE FROM sleutelpersoon_theme WHERE person_id = ${personId}
      AND theme NOT IN (SELECT value FROM json_each(${JSON.stringify(themes)}))
  `)
  themes.forEach((theme, position) =>
    db.run(sql`
      INSERT INTO sleutelpersoon_theme (id, person_id, theme, position)
      VALUES (${newId()}, ${personId}, ${theme}, ${position})
      ON CONFLICT (person_id, theme) DO UPDATE SET position = excluded.position
    `),
  )
}

/** A rate from its day on; one from that same day gets these amounts and keeps its id. */
export function saveRate(db: Writer, personId: PersonId, rate: PoolRate): void {
  db.run(sql`
    INSERT INTO sleutelpersoon_rate (id, person_id, from_on, hour_cents, km_tenth_cents, source)
    VALUES (${rate.id}, ${personId}, ${rate.fromOn}, ${rate.hourCents}, ${rate.kmTenthCents},
      ${rate.source})
    ON CONFLICT (person_id, from_on) DO UPDATE SET hour_cents = excluded.hour_cents,
      km_tenth_cents = excluded.km_tenth_cents, source = excluded.source
  `)
}

/** False when it was not there. */
export function deleteRate(db: Writer, id: PoolRate['id']): boolean {
  return db.run(sql`DELETE FROM sleutelpersoon_rate WHERE id = ${id}`) === 1
}

export function insertOutside(
  db: Writer,
  amount: {
    id: OutsideAmountId
    personId: PersonId
    year: number
    month: number | null
    cents: Cents
    declaredOn: IsoDate
  },
): void {
  db.run(sql`
    INSERT INTO outside_amount (id, person_id, year, month, amount_cents, declared_on)
    VALUES (${amount.id}, ${amount.personId}, ${amount.year}, ${amount.month}, ${amount.cents},
      ${amount.declaredOn})
  `)
}

export function updateOutside(
  db: Writer,
  id: OutsideAmountId,
  { cents, declaredOn }: { cents: Cents; declaredOn: IsoDate },
): void {
  db.runOne(
    sql`UPDATE outside_amount SET amount_cents = ${cents}, declared_on = ${declaredOn}
        WHERE id = ${id}`,
    'outside_amount',
  )
}

/** False when it was not there. */
export function deleteOutside(db: Writer, id: OutsideAmountId): boolean {
  return db.run(sql`DELETE FROM outside_amount WHERE id = ${id}`) === 1
}
