import type { PlacedOutcome } from '#domain/contract/evidence'
import type { Reader, Sql } from '#backend/db/sql'
import { sql } from '#backend/db/sql'
import { columnsOfOutcome, outcomeFromRow } from './outcomes.ts'
import type { OutcomeRow } from './outcomes.ts'

/** An outcome with where it was written down; whether it is late is for the rule to say. */
export type StoredPlacedOutcome = Omit<PlacedOutcome, 'isLate'>

type Row = OutcomeRow &
  Pick<StoredPlacedOutcome, 'conversationId' | 'eventId' | 'madeIn' | 'madeOn'>

/** Beside an outcome: where it came of, under the names `moment` and `event`. */
export const placeOfOutcome = sql`
  LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
  LEFT JOIN planned_event AS event ON event.id = outcome.event_id`

/** The day of the conversation or event that an outcome came of. */
export const madeOnSql = sql`coalesce(moment.happened_on, event.date)`

/** Reads outcomes; `wanted` says of which ids, as a list in parentheses, and `order` ends in the id. */
export function readPlacedOutcomes(db: Reader, wanted: Sql, order: Sql): StoredPlacedOutcome[] {
  return db
    .all<Row>(
      sql`
      SELECT ${columnsOfOutcome}, outcome.contact_moment_id AS conversationId,
        outcome.event_id AS eventId, coalesce(moment.subject, event.title) AS madeIn,
        ${madeOnSql} AS madeOn
      FROM outcome LEFT JOIN person ON person.id = outcome.owner_person_id ${placeOfOutcome}
      WHERE outcome.id IN ${wanted} ORDER BY ${order}
    `,
    )
    .map(({ conversationId, eventId, madeIn, madeOn, ...row }) => ({
      ...outcomeFromRow(row),
      ...{ conversationId, eventId, madeIn, madeOn },
    }))
}
