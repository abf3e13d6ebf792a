import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Merged = { readonly id: PersonId; readonly into: PersonId }

/** These people as they are now: who was merged into somebody is that person, and is there once. */
export function survivorsOf(db: Reader, personIds: readonly PersonId[]): PersonId[] {
  return db
    .all<{ id: PersonId }>(
      sql`
      SELECT coalesce(person.merged_into, wanted.value) AS id
      FROM json_each(${JSON.stringify(personIds)}) AS wanted
      LEFT JOIN person ON person.id = wanted.value GROUP BY 1 ORDER BY min(wanted.key)
    `,
    )
    .map(({ id }) => id)
}

/** Leads who was merged to who they are now; log rows and lists of before a merge keep the old id. */
export function samePersonIn(db: Reader): (personId: PersonId) => PersonId {
  const into = new Map(
    db
      .all<Merged>(
        sql`
        SELECT id, merged_into AS "into" FROM person WHERE merged_into IS NOT NULL ORDER BY id
      `,
      )
      .map((row) => [row.id, row.into]),
  )
  return (personId) => {
    const seen = new Set<PersonId>()
    let current = personId
    for (let next = into.get(current); next !== undefined && !seen.has(next);) {
      seen.add(current)
      current = next
      next = into.get(current)
    }
    return current
  }
}
