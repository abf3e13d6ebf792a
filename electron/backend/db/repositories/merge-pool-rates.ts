import { wholeNote } from '#domain/people/merge-records'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolMergeText as text } from '#domain/texts/pool-merge'
import { storedWord } from '#domain/texts/stored-words'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Merging } from './merge-person.ts'

type Amounts = { readonly hourCents: number | null; readonly kmTenthCents: number | null }
type Rate = Amounts & {
  readonly id: string
  readonly fromOn: IsoDate
  readonly source: string
}

/**
 * Makes one list of rates of two. One day has one rate: what the kept one leaves open is filled.
 * With `isNoted` the note tells which amounts of the other are lost, and which hold from now on.
 */
export function foldRates(db: Writer, { keepId, goneId }: Merging, isNoted: boolean): void {
  const kept = ratesOf(db, keepId)
  for (const gone of ratesOf(db, goneId)) {
    const twin = kept.find(({ fromOn }) => fromOn === gone.fromOn)
    const then = kept.findLast(({ fromOn }) => fromOn < gone.fromOn)
    if (twin) foldIntoTwin(db, twin, gone)
    else takeOver(db, keepId, gone, then)
    const other = differenceOf(twin ?? then, gone)
    if (!isNoted || other === '') continue
    addToNote(db, keepId, (twin ? text.otherRate : text.takenRate)(gone.fromOn, other))
  }
}

function foldIntoTwin(db: Writer, twin: Rate, gone: Rate): void {
  db.run(sql`DELETE FROM sleutelpersoon_rate WHERE id = ${gone.id}`)
  writeFilled(db, twin, gone)
}

// The day it starts is the other's; an amount it does not have stays what it was until then.
function takeOver(db: Writer, keepId: PersonId, gone: Rate, then: Rate | undefined): void {
  db.run(sql`UPDATE sleutelpersoon_rate SET person_id = ${keepId} WHERE id = ${gone.id}`)
  if (then) writeFilled(db, gone, then)
}

function writeFilled(db: Writer, rate: Rate, from: Rate): void {
  db.run(sql`
    UPDATE sleutelpersoon_rate SET hour_cents = ${rate.hourCents ?? from.hourCents},
      km_tenth_cents = ${rate.kmTenthCents ?? from.kmTenthCents},
      source = ${fills(rate, from) ? wholeNote(rate.source, from.source) : rate.source}
    WHERE id = ${rate.id}
  `)
}

function fills(rate: Rate, from: Rate): boolean {
  const takesHour = rate.hourCents === null && from.hourCents !== null
  return takesHour || (rate.kmTenthCents === null && from.kmTenthCents !== null)
}

function ratesOf(db: Reader, personId: PersonId): Rate[] {
  return db.all<Rate>(sql`
    SELECT id, from_on AS fromOn, hour_cents AS hourCents, km_tenth_cents AS kmTenthCents, source
    FROM sleutelpersoon_rate WHERE person_id = ${personId} ORDER BY from_on, id
  `)
}

function differenceOf(kept: Amounts | undefined, gone: Amounts): string {
  const parts = [
    ['hour_cents', kept?.hourCents ?? null, gone.hourCents, 'per uur'],
    ['km_tenth_cents', kept?.kmTenthCents ?? null, gone.kmTenthCents, 'per kilometer'],
  ] as const
  return parts
    .filter(([, there, other]) => there !== null && other !== null && there !== other)
    .map(([column, , other, per]) => `${storedWord('sleutelpersoon_rate', column, other)} ${per}`)
    .join(', ')
}

/** Writes a sentence under the note of a profile, once; somebody without a profile has none. */
export function addToNote(db: Writer, personId: PersonId, sentence: string): void {
  const row = db.find<{ note: string | null }>(
    sql`SELECT note FROM sleutelpersoon WHERE person_id = ${personId}`,
  )
  if (!row) return
  const note = wholeNote(row.note, sentence)
  db.runOne(
    sql`UPDATE sleutelpersoon SET note = ${note} WHERE person_id = ${personId}`,
    'sleutelpersoon',
  )
}
