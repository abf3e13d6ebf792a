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
      person.phone, group_concat(concat_ws(' ', organisation.name, affiliation.function_name), ' '),
      (SELECT group_concat(language, ' ') FROM sleutelpersoon_language AS spoken
        JOIN sleutelpersoon AS profile ON profile.person_id = spoken.person_id
        WHERE spoken.person_id = person.id AND profile.left_on IS NULL)) AS body
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
    WHERE planned_event.id = ${id} AND planned_event.archived_at IS NULL AND is_template = 0`,
  conversation: (id) => sql`
    SELECT concat_ws(' ', subject, said,
      (SELECT group_concat(concat_ws(' ', given_name, tussenvoegsel, family_name), ' ')
        FROM contact_moment_person JOIN person ON person.id = person_id
        WHERE contact_moment_id = contact_moment.id),
      (SELECT group_concat(name, ' ')
        FROM contact_moment_organisation JOIN organisation ON organisation.id = organisation_id
        WHERE contact_moment_id = contact_moment.id)) AS body
    FROM contact_moment WHERE id = ${id} AND archived_at IS NULL`,
  outcome: (id) => sql`
    SELECT concat_ws(' ', outcome.text, given_name, tussenvoegsel, family_name) AS body
    FROM outcome
    LEFT JOIN person ON person.id = outcome.owner_person_id
    LEFT JOIN contact_moment ON contact_moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event ON planned_event.id = outcome.event_id
    WHERE outcome.id = ${id} AND contact_moment.archived_at IS NULL
      AND planned_event.archived_at IS NULL`,
  booking: (id) => sql`
    SELECT concat_ws(' ', description, supplier,
      (SELECT group_concat(concat_ws(' ', invoice, note, attachment), ' ') FROM money_entry
        WHERE chain_id = cost_chain.id)) AS body
    FROM cost_chain WHERE id = ${id}`,
}

const every: Record<SearchKind, Sql> = {
  person: sql`SELECT id FROM person WHERE archived_at IS NULL`,
  organisation: sql`SELECT id FROM organisation WHERE archived_at IS NULL`,
  event: sql`SELECT id FROM planned_event WHERE archived_at IS NULL AND is_template = 0`,
  conversation: sql`SELECT id FROM contact_moment WHERE archived_at IS NULL`,
  outcome: sql`SELECT id FROM outcome`,
  booking: sql`SELECT id FROM cost_chain`,
}

const kinds = Object.keys(every) as SearchKind[]

/** Which other documents hold words of a record, by its kind: they are renamed along with it. */
const holders: Partial<Record<SearchKind, (recordId: string) => [SearchKind, Sql][]>> = {
  organisation: (id) => [
    ['person', sql`SELECT DISTINCT person_id AS id FROM affiliation WHERE organisation_id = ${id}`],
    [
      'conversation',
      sql`SELECT contact_moment_id AS id FROM contact_moment_organisation
        WHERE organisation_id = ${id}`,
    ],
  ],
  person: (id) => [
    [
      'conversation',
      sql`SELECT contact_moment_id AS id FROM contact_moment_person WHERE person_id = ${id}`,
    ],
    ['outcome', sql`SELECT id FROM outcome WHERE owner_person_id = ${id}`],
  ],
  conversation: (id) => [['outcome', sql`SELECT id FROM outcome WHERE contact_moment_id = ${id}`]],
  event: (id) => [['outcome', sql`SELECT id FROM outcome WHERE event_id = ${id}`]],
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
  refreshHolders(db, touched)
}

/** Makes every search document anew, as after seeding. */
export function rebuildSearch(db: Writer): void {
  db.run(sql`DELETE FROM search_document`)
  for (const kind of kinds) fillKind(db, kind)
}

/** Makes the documents of kinds that have none, as after a migration that lets more be found. */
export function fillNewKinds(db: Writer): void {
  for (const kind of kinds) {
    const known = db.find(sql`SELECT position FROM search_document WHERE kind = ${kind} LIMIT 1`)
    if (known === undefined) fillKind(db, kind)
  }
}

function fillKind(db: Writer, kind: SearchKind): void {
  for (const recordId of ids(db, every[kind])) refreshDocument(db, kind, recordId)
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

// Who is renamed is found under the new name everywhere, so what holds a name is refreshed too.
function refreshHolders(
  db: Writer,
  touched: ReadonlyMap<string, { kind: SearchKind; recordId: string }>,
): void {
  const done = new Set(touched.keys())
  for (const { kind, recordId } of touched.values()) {
    const held = (holders[kind]?.(recordId) ?? []).flatMap(([holder, which]) =>
      ids(db, which).map((id) => ({ holder, id })),
    )
    for (const { holder, id } of held) {
      if (done.has(`${holder} ${id}`)) continue
      done.add(`${holder} ${id}`)
      refreshDocument(db, holder, id)
    }
  }
}
