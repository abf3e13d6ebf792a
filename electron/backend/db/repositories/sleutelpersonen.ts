import { fullName } from '#domain/import/person-name'
import { grouped } from '#domain/shared/grouped'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import type {
  HoursCeiling,
  OutsideAmount,
  PoolRate,
  PoolRole,
  Profile,
  SpokenLanguage,
} from '#domain/sleutelpersonen/profile'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Row = Pick<Profile, 'id' | 'personId' | 'sinceOn' | 'leftOn' | 'reward'> & {
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
  readonly isArchived: number
  readonly is21: number | null
  readonly ceilingMinutes: number | null
  readonly ceilingPer: HoursCeiling['per'] | null
}
type Owned<T> = T & { readonly personId: PersonId }

/** Who can be asked, by name: in the pool now, and not in the archive. */
export function listAskable(db: Reader): Profile[] {
  return listProfiles(db).filter(({ isArchived }) => !isArchived)
}

/** The pool by name; who left it stays out unless asked for. Somebody erased is never in it. */
export function listProfiles(db: Reader, wish: { withLeft?: boolean } = {}): Profile[] {
  return profilesWhere(db, wish.withLeft === true ? sql`1` : sql`profile.left_on IS NULL`)
}

/** Somebody's profile, also when they left the pool. */
export function findProfile(db: Reader, personId: PersonId): Profile | undefined {
  return profilesWhere(db, sql`profile.person_id = ${personId}`)[0]
}

function profilesWhere(db: Reader, condition: Sql): Profile[] {
  const chosen = sql`SELECT profile.person_id FROM sleutelpersoon AS profile WHERE ${condition}`
  const rows = db.all<Row>(sql`
    SELECT profile.id, profile.person_id AS personId, person.given_name AS givenName,
           person.tussenvoegsel, person.family_name AS familyName, profile.since_on AS sinceOn,
           profile.left_on AS leftOn, person.archived_at IS NOT NULL AS isArchived, profile.reward, profile.is_21 AS is21,
           profile.ceiling_minutes AS ceilingMinutes, profile.ceiling_per AS ceilingPer
    FROM sleutelpersoon AS profile JOIN person ON person.id = profile.person_id
    WHERE ${condition} AND person.erased_at IS NULL ORDER BY person.sort_name, person.id
  `)
  const parts = partsOf(db, chosen)
  return rows.map(({ is21, isArchived, ceilingMinutes, ceilingPer, ...row }) => ({
    ...{ id: row.id, personId: row.personId, name: fullName(row), sinceOn: row.sinceOn },
    ...{ leftOn: row.leftOn, isArchived: isArchived === 1, reward: row.reward },
    is21: is21 === null ? null : is21 === 1,
    ceiling:
      ceilingMinutes === null || ceilingPer === null
        ? null
        : { minutes: ceilingMinutes, per: ceilingPer },
    languages: without(parts.languages.get(row.personId)),
    roles: (parts.roles.get(row.personId) ?? []).map(({ role }) => role),
    themes: (parts.themes.get(row.personId) ?? []).map(({ theme }) => theme),
    gemeenteIds: (parts.gemeenten.get(row.personId) ?? []).map(({ gemeenteId }) => gemeenteId),
    rates: without(parts.rates.get(row.personId)),
    outside: without(parts.outside.get(row.personId)),
  }))
}

function partsOf(db: Reader, chosen: Sql) {
  const of = <T>(columns: Sql, order: Sql) =>
    grouped(
      db.all<Owned<T>>(sql`SELECT person_id AS personId, ${columns} ORDER BY ${order}`),
      ({ personId }) => personId,
    )
  const among = sql`person_id IN (${chosen})`
  return {
    languages: of<SpokenLanguage>(
      sql`language, speaking, reading, interpreting FROM sleutelpersoon_language WHERE ${among}`,
      sql`position, id`,
    ),
    roles: of<{ role: PoolRole }>(sql`role FROM sleutelpersoon_role WHERE ${among}`, sql`role, id`),
    themes: of<{ theme: string }>(
      sql`theme FROM sleutelpersoon_theme WHERE ${among}`,
      sql`position, id`,
    ),
    gemeenten: of<{ gemeenteId: GemeenteId }>(
      sql`gemeente_id AS gemeenteId FROM sleutelpersoon_gemeente WHERE ${among}`,
      sql`gemeente_id, id`,
    ),
    rates: of<PoolRate>(
      sql`id, from_on AS fromOn, hour_cents AS hourCents, km_tenth_cents AS kmTenthCents, source
        FROM sleutelpersoon_rate WHERE ${among}`,
      sql`from_on, id`,
    ),
    outside: of<OutsideAmount>(
      sql`year, month, amount_cents AS cents FROM outside_amount WHERE ${among}`,
      sql`year, month, id`,
    ),
  }
}

function without<T extends object>(rows: readonly Owned<T>[] | undefined): T[] {
  return (rows ?? []).map(({ personId: _owner, ...row }) => row as unknown as T)
}
