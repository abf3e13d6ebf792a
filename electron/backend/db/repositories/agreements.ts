import type { IsoDate } from '#domain/shared/dates'
import type { OutcomeId, PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'
import { placeOfOutcome, readPlacedOutcomes } from './placed-outcomes.ts'
import type { StoredPlacedOutcome } from './placed-outcomes.ts'

// What was agreed in a conversation that is off the list, or an event that is, asks nothing any more.
const fromAgreements = sql`FROM outcome ${placeOfOutcome}`
const isStanding = sql`outcome.kind = 'agreement'
  AND moment.archived_at IS NULL AND event.archived_at IS NULL`

/** One page of the agreements that are not done, the earliest day first; and how many there are in all. */
export function listOpenAgreements(
  db: Reader,
  { until, offset, limit }: { until: IsoDate | null; offset: number; limit: number },
): { total: number; rows: StoredPlacedOutcome[] } {
  const upTo = until === null ? sql`` : sql`AND outcome.due_on <= ${until}`
  const where = sql`${isStanding} AND outcome.done_on IS NULL ${upTo}`
  return pageOf(db, where, sql`outcome.due_on IS NULL, outcome.due_on, outcome.id`, {
    offset,
    limit,
  })
}

export type AgreementsWish = {
  readonly stand: 'open' | 'late' | 'done' | 'all'
  /** Somebody, the verbinder, whoever has none yet; `null` is everybody. */
  readonly owner: PersonId | 'user' | 'nobody' | null
  /** Words that stand in the agreement, its owner or where it was made. */
  readonly words: string
  readonly order: 'day' | 'owner'
  readonly today: IsoDate
  readonly offset: number
  readonly limit: number
}

/** One page of all agreements, of events and of conversations; and how many fit in all. */
export function listAgreements(
  db: Reader,
  wish: AgreementsWish,
): { total: number; rows: StoredPlacedOutcome[] } {
  return pageOf(db, joinSql(conditionsOf(wish), ' AND '), orderOf(wish), wish)
}

/** How many agreements are open, late and done; late ones are open too. */
export function countAgreements(
  db: Reader,
  today: IsoDate,
): { open: number; late: number; done: number } {
  return db.get(sql`
    SELECT count(*) FILTER (WHERE outcome.done_on IS NULL) AS open,
      count(*) FILTER (WHERE outcome.done_on IS NULL AND outcome.due_on < ${today}) AS late,
      count(*) FILTER (WHERE outcome.done_on IS NOT NULL) AS done
    ${fromAgreements} WHERE ${isStanding}
  `)
}

/** Everybody who has an agreement, by name, for a choice. */
export function listAgreementOwners(db: Reader): { id: PersonId; name: string }[] {
  return db.all(sql`
    SELECT person.id, ${fullNameSql} AS name FROM person
    WHERE person.id IN (SELECT owner_person_id FROM outcome
      WHERE kind = 'agreement' AND owner_person_id IS NOT NULL)
    ORDER BY person.sort_name, person.id
  `)
}

function conditionsOf({ stand, owner, words, today }: AgreementsWish): Sql[] {
  const conditions = [isStanding]
  if (stand === 'done') conditions.push(sql`outcome.done_on IS NOT NULL`)
  if (stand === 'open' || stand === 'late') conditions.push(sql`outcome.done_on IS NULL`)
  if (stand === 'late') conditions.push(sql`outcome.due_on < ${today}`)
  if (owner === 'user') conditions.push(sql`outcome.is_owned_by_user = 1`)
  else if (owner === 'nobody') {
    conditions.push(sql`outcome.owner_person_id IS NULL AND outcome.is_owned_by_user = 0`)
  } else if (owner !== null) conditions.push(sql`outcome.owner_person_id = ${owner}`)
  for (const word of words.trim().toLowerCase().split(/\s+/).filter(Boolean)) {
    conditions.push(sql`instr(lower(concat_ws(' ', outcome.text, outcome.said_at, moment.subject,
      event.title, (SELECT ${fullNameSql} FROM person
        WHERE person.id = outcome.owner_person_id))), ${word}) > 0`)
  }
  return conditions
}

function orderOf({ order, stand }: AgreementsWish): Sql {
  const byDay =
    stand === 'done'
      ? sql`outcome.done_on DESC, outcome.id`
      : sql`outcome.done_on IS NOT NULL, outcome.due_on IS NULL, outcome.due_on, outcome.id`
  return order === 'day'
    ? byDay
    : sql`outcome.is_owned_by_user DESC, outcome.owner_person_id IS NULL,
        (SELECT sort_name FROM person WHERE person.id = outcome.owner_person_id),
        outcome.owner_person_id, ${byDay}`
}

// The page is found on ids alone, so that names and places are read of one page and no more.
function pageOf(
  db: Reader,
  where: Sql,
  order: Sql,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { total: number; rows: StoredPlacedOutcome[] } {
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total ${fromAgreements} WHERE ${where}`,
  )
  const ids = db
    .all<{ id: OutcomeId }>(
      sql`SELECT outcome.id ${fromAgreements} WHERE ${where} ORDER BY ${order}
        LIMIT ${limit} OFFSET ${offset}`,
    )
    .map(({ id }) => id)
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return { total, rows: readPlacedOutcomes(db, wanted, order) }
}
