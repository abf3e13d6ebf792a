import { normaliseForSearch } from '#domain/people/normalise-for-search'
import type { Change } from '#backend/db/history/change'
import { joinSql, sql } from '#backend/db/sql'
import type { Sql, Writer } from '#backend/db/sql'
import { tableRegister } from '#backend/db/table-register'
import type { SearchKind } from '#backend/db/table-register'

const fed = new Map(
  tableRegister.flatMap((table) => (table.search ? [[table.name, table.search] as const] : [])),
)

const bodies: Record<SearchKind, (recordId: string) => Sql> = {
  person: (id) => sql`
    SELECT concat_ws(' ', person.given_name, person.tussenvoegsel, person.family_name, person.email,
      person.phone, group_concat(concat_ws(' ', organisation.name, affiliation.function_name), ' ')) AS body
    FROM person
    LEFT JOIN affiliation ON affiliation.person_id = person.id
    LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
    WHERE person.id = ${id} AND person.archived_at IS NULL
    GROUP BY person.id`,
  organisation: (id) => sql`
    SELECT concat_ws(' ', name, email, phone) AS body
    FROM organisation WHERE id = ${id} AND archived_at IS NULL`,
  event: (id) => sql`
    SELECT concat_ws(' ', planned_event.title, planned_event.goal, venue.name) AS body
    FROM planned_event LEFT JOIN venue ON venue.id = planned_event.venue_id
    WHERE planned_event.id = ${id} AND planned_event.archived_at IS NULL`,
}

/** Brings the search documents of every record that a step touched up to date. */
export function refreshSearch(db: Writer, changes: readonly Change[]): void {
  const touched = new Map<string, { kind: SearchKind; recordId: string }>()
  for (const change of changes) {
    const search = fed.get(change.table_name)
    if (!search) continue
    for (const side of [change.before, change.after]) {
      if (side === null) continue
      const recordId = String((JSON.parse(side) as Record<string, unknown>)[search.recordColumn])
      touched.set(`${search.kind} ${recordId}`, { kind: search.kind, recordId })
    }
  }
  for (const { kind, recordId } of touched.values()) refreshDocument(db, kind, recordId)
  refreshPeopleOf(db, touched)
}

/** Makes every search document anew, as after seeding. */
export function rebuildSearch(db: Writer): void {
  db.run(sql`DELETE FROM search_document`)
  const records: [SearchKind, string[]][] = [
    ['person', ids(db, sql`SELECT id FROM person WHERE archived_at IS NULL`)],
    ['organisation', ids(db, sql`SELECT id FROM organisation WHERE archived_at IS NULL`)],
    ['event', ids(db, sql`SELECT id FROM planned_event WHERE archived_at IS NULL`)],
  ]
  for (const [kind, recordIds] of records) {
    for (const recordId of recordIds) refreshDocument(db, kind, recordId)
  }
}

function ids(db: Writer, statement: Sql): string[] {
  return db.all<{ id: string }>(statement).map((row) => row.id)
}

function refreshDocument(db: Writer, kind: SearchKind, recordId: string): void {
  const found = db.find<{ body: string }>(bodies[kind](recordId))
  if (!found) {
    db.run(sql`DELETE FROM search_document WHERE kind = ${kind} AND record_id = ${recordId}`)
    return
  }
  const values = joinSql([
    sql`${kind}`,
    sql`${recordId}`,
    sql`${found.body}`,
    sql`${normaliseForSearch(found.body)}`,
  ])
  db.run(sql`
    INSERT INTO search_document (kind, record_id, body, normalised) VALUES (${values})
    ON CONFLICT (kind, record_id) DO UPDATE SET body = excluded.body, normalised = excluded.normalised
    WHERE body IS NOT excluded.body
  `)
}

// A person is also found by the organisation's name, so a renamed organisation touches its people.
function refreshPeopleOf(
  db: Writer,
  touched: ReadonlyMap<string, { kind: SearchKind; recordId: string }>,
): void {
  for (const { kind, recordId } of touched.values()) {
    if (kind !== 'organisation') continue
    const people = ids(
      db,
      sql`SELECT DISTINCT person_id AS id FROM affiliation WHERE organisation_id = ${recordId}`,
    )
    for (const personId of people) {
      if (!touched.has(`person ${personId}`)) refreshDocument(db, 'person', personId)
    }
  }
}
