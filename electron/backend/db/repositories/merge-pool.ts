import { languageKey } from '#domain/sleutelpersonen/language-key'
import { fold } from '#domain/import/fold'
import { wholeNote } from '#domain/people/merge-records'
import { higherLevel, mergedProfile } from '#domain/sleutelpersonen/merge-profiles'
import type { ProfileFacts } from '#domain/sleutelpersonen/merge-profiles'
import type { HoursCeiling, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolMergeText as text } from '#domain/texts/pool-merge'
import { storedWord } from '#domain/texts/stored-words'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Merging } from './merge-person.ts'

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

type Rate = {
  readonly id: string
  readonly fromOn: IsoDate
  readonly hourCents: number | null
  readonly kmTenthCents: number | null
  readonly source: string
}

// One day has one rate: what the kept one leaves open is filled, what differs goes to the note.
function foldRates(db: Writer, { keepId, goneId }: Merging, isNoted: boolean): void {
  const kept = new Map(ratesOf(db, keepId).map((rate) => [rate.fromOn, rate]))
  for (const gone of ratesOf(db, goneId)) {
    const twin = kept.get(gone.fromOn)
    if (!twin) {
      db.run(sql`UPDATE sleutelpersoon_rate SET person_id = ${keepId} WHERE id = ${gone.id}`)
      continue
    }
    db.run(sql`DELETE FROM sleutelpersoon_rate WHERE id = ${gone.id}`)
    db.run(sql`
      UPDATE sleutelpersoon_rate SET hour_cents = ${twin.hourCents ?? gone.hourCents},
        km_tenth_cents = ${twin.kmTenthCents ?? gone.kmTenthCents},
        source = ${fills(twin, gone) ? wholeNote(twin.source, gone.source) : twin.source}
      WHERE id = ${twin.id}
    `)
    const other = differenceOf(twin, gone)
    if (isNoted && other !== '') {
      addToNote(db, keepId, text.otherRate(gone.fromOn, other))
    }
  }
}

function fills(kept: Rate, gone: Rate): boolean {
  const takesHour = kept.hourCents === null && gone.hourCents !== null
  return takesHour || (kept.kmTenthCents === null && gone.kmTenthCents !== null)
}

function ratesOf(db: Reader, personId: PersonId): Rate[] {
  return db.all<Rate>(sql`
    SELECT id, from_on AS fromOn, hour_cents AS hourCents, km_tenth_cents AS kmTenthCents, source
    FROM sleutelpersoon_rate WHERE person_id = ${personId} ORDER BY from_on, id
  `)
}

function differenceOf(kept: Rate, gone: Rate): string {
  const parts = [
    ['hour_cents', kept.hourCents, gone.hourCents, 'per uur'],
    ['km_tenth_cents', kept.kmTenthCents, gone.kmTenthCents, 'per kilometer'],
  ] as const
  return parts
    .filter(([, there, other]) => there !== null && other !== null && there !== other)
    .map(([column, , other, per]) => `${storedWord('sleutelpersoon_rate', column, other)} ${per}`)
    .join(', ')
}

function addToNote(db: Writer, personId: PersonId, sentence: string): void {
  const row = db.get<{ note: string | null }>(
    sql`SELECT note FROM sleutelpersoon WHERE person_id = ${personId}`,
  )
  const note = wholeNote(row.note, sentence)
  db.runOne(
    sql`UPDATE sleutelpersoon SET note = ${note} WHERE person_id = ${personId}`,
    'sleutelpersoon',
  )
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
