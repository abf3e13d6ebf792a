import { languageKey } from '#domain/sleutelpersonen/language-key'
import { fold } from '#domain/import/fold'
import { higherLevel, mergedProfile } from '#domain/sleutelpersonen/merge-profiles'
import type { ProfileFacts } from '#domain/sleutelpersonen/merge-profiles'
import type { HoursCeiling, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import type { PersonId } from '#domain/shared/ids'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Merging } from './merge-person.ts'
import { foldRates } from './merge-pool-rates.ts'

/** Moves what is of the one who goes in the pool: two profiles become one, work and pay move along. */
export function moveSleutelpersoon(db: Writer, merging: Merging): void {
  const both = foldProfiles(db, merging)
  foldLanguages(db, merging)
  foldThemes(db, merging)
  foldRates(db, merging, both)
  foldOutside(db, merging)
  for (const [table, once] of oncePerPerson) foldRows(db, merging, table, once)
  const { keepId, goneId } = merging
  for (const table of moving) {
    const name = schemaName(table)
    db.run(sql`UPDATE ${name} SET person_id = ${keepId} WHERE person_id = ${goneId}`)
  }
  db.run(sql`UPDATE pool_need SET asked_by_id = ${keepId} WHERE asked_by_id = ${goneId}`)
}

// What may stand there once, by which column; the rest of a row says nothing more.
const oncePerPerson = [
  ['sleutelpersoon_role', sql`role`],
  ['sleutelpersoon_gemeente', sql`gemeente_id`],
  ['availability', sql`weekday || part`],
  ['availability_exception', sql`from_on || until_on || coalesce(part, '') || is_free`],
] as const

const moving = ['sleutelpersoon', 'outside_amount', 'assignment', 'hours_entry', 'payment'] as const

type FactsRow = Omit<ProfileFacts, 'is21' | 'ceiling'> & {
  readonly is21: number | null
  readonly ceilingMinutes: number | null
  readonly ceilingPer: HoursCeiling['per'] | null
}

/** Makes one profile of two; true when there were two. */
function foldProfiles(db: Writer, { keepId, goneId }: Merging): boolean {
  const [kept, gone] = [factsOf(db, keepId), factsOf(db, goneId)]
  if (!kept || !gone) return false
  const merged = mergedProfile(kept, gone)
  db.runOne(sql`DELETE FROM sleutelpersoon WHERE person_id = ${goneId}`, 'sleutelpersoon')
  db.runOne(
    sql`
      UPDATE sleutelpersoon SET since_on = ${merged.sinceOn}, left_on = ${merged.leftOn},
        reward = ${merged.reward}, is_21 = ${merged.is21 === null ? null : Number(merged.is21)},
        ceiling_minutes = ${merged.ceiling?.minutes ?? null},
        ceiling_per = ${merged.ceiling?.per ?? null},
        work_checked_on = ${merged.workCheckedOn}, work_checked_by = ${merged.workCheckedBy},
        work_check_on = ${merged.workCheckOn}, note = ${merged.note},
        created_at = ${merged.createdAt}
      WHERE person_id = ${keepId}
    `,
    'sleutelpersoon',
  )
  return true
}

function factsOf(db: Reader, personId: PersonId): ProfileFacts | undefined {
  const row = db.find<FactsRow>(sql`
    SELECT since_on AS sinceOn, left_on AS leftOn, reward, is_21 AS is21,
      ceiling_minutes AS ceilingMinutes, ceiling_per AS ceilingPer,
      work_checked_on AS workCheckedOn, work_checked_by AS workCheckedBy,
      work_check_on AS workCheckOn, note, created_at AS createdAt
    FROM sleutelpersoon WHERE person_id = ${personId}
  `)
  if (!row) return undefined
  const { is21, ceilingMinutes: minutes, ceilingPer: per, ...facts } = row
  return {
    ...facts,
    is21: is21 === null ? null : is21 === 1,
    ceiling: minutes === null || per === null ? null : { minutes, per },
  }
}

type Language = SpokenLanguage & { readonly id: string }

function foldLanguages(db: Writer, { keepId, goneId }: Merging): void {
  const kept = new Map(languagesOf(db, keepId).map((row) => [languageKey(row.language), row]))
  for (const gone of languagesOf(db, goneId)) {
    const twin = kept.get(languageKey(gone.language))
    if (!twin) {
      db.run(sql`
        UPDATE sleutelpersoon_language SET person_id = ${keepId}, position = 1 + (
          SELECT coalesce(max(position), -1) FROM sleutelpersoon_language
          WHERE person_id = ${keepId})
        WHERE id = ${gone.id}
      `)
      continue
    }
    db.run(sql`DELETE FROM sleutelpersoon_language WHERE id = ${gone.id}`)
    db.run(sql`
      UPDATE sleutelpersoon_language SET speaking = ${higherLevel(twin.speaking, gone.speaking)},
        reading = ${higherLevel(twin.reading, gone.reading)},
        interpreting = ${higherLevel(twin.interpreting, gone.interpreting)}
      WHERE id = ${twin.id}
    `)
  }
}

function languagesOf(db: Reader, personId: PersonId): Language[] {
  return db.all<Language>(sql`
    SELECT id, language, speaking, reading, interpreting FROM sleutelpersoon_language
    WHERE person_id = ${personId} ORDER BY position, id
  `)
}

type Theme = { readonly id: string; readonly theme: string }

function foldThemes(db: Writer, { keepId, goneId }: Merging): void {
  const of = (personId: PersonId) =>
    db.all<Theme>(sql`
      SELECT id, theme FROM sleutelpersoon_theme WHERE person_id = ${personId} ORDER BY position, id
    `)
  const kept = new Set(of(keepId).map(({ theme }) => fold(theme)))
  for (const { id, theme } of of(goneId)) {
    if (kept.has(fold(theme))) db.run(sql`DELETE FROM sleutelpersoon_theme WHERE id = ${id}`)
    else {
      db.run(sql`
        UPDATE sleutelpersoon_theme SET person_id = ${keepId}, position = 1 + (
          SELECT coalesce(max(position), -1) FROM sleutelpersoon_theme WHERE person_id = ${keepId})
        WHERE id = ${id}
      `)
    }
  }
}

// The same amount for the same month was told twice; another amount may be of somebody else.
function foldOutside(db: Writer, { keepId, goneId }: Merging): void {
  db.run(sql`
    DELETE FROM outside_amount WHERE person_id = ${goneId} AND EXISTS (
      SELECT 1 FROM outside_amount AS kept WHERE kept.person_id = ${keepId}
        AND kept.year = outside_amount.year AND kept.month IS outside_amount.month
        AND kept.amount_cents = outside_amount.amount_cents)
  `)
}

function foldRows(
  db: Writer,
  { keepId, goneId }: Merging,
  table: (typeof oncePerPerson)[number][0],
  once: (typeof oncePerPerson)[number][1],
): void {
  const name = schemaName(table)
  db.run(sql`
    DELETE FROM ${name} WHERE person_id = ${goneId} AND ${once} IN (
      SELECT ${once} FROM ${name} WHERE person_id = ${keepId})
  `)
  db.run(sql`UPDATE ${name} SET person_id = ${keepId} WHERE person_id = ${goneId}`)
}
