import { readListQuestion } from '#domain/contract/lists'
import type { ListName, ListQuestion, ListView } from '#domain/contract/lists'
import type { Instant } from '#domain/shared/dates'
import type { ListViewId } from '#domain/shared/ids'
import { readJson } from '#backend/db/read-json'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type Row = { id: string; name: string; question: string }

/** The lists she gave a name, in the order they were kept; one nobody can read is left out. */
export function listListViews(db: Reader, list: ListName): ListView[] {
  return db
    .all<Row>(
      sql`SELECT id, name, question FROM list_view WHERE list = ${list} ORDER BY position, id`,
    )
    .flatMap(({ id, name, question }) => {
      const read = readListQuestion(readJson(question))
      return read === undefined ? [] : [{ id: id as ListViewId, name, question: read }]
    })
}

/** Whether there is such a list. */
export function hasListView(db: Reader, id: ListViewId): boolean {
  return db.find(sql`SELECT id FROM list_view WHERE id = ${id}`) !== undefined
}

export function insertListView(
  db: Writer,
  view: ListView & { readonly list: ListName; readonly createdAt: Instant },
): void {
  const { id, list, name, question, createdAt } = view
  const { next } = db.get<{ next: number }>(
    sql`SELECT coalesce(max(position), 0) + 1 AS next FROM list_view WHERE list = ${list}`,
  )
  db.run(sql`
    INSERT INTO list_view (id, list, name, question, position, created_at)
    VALUES (${id}, ${list}, ${name}, ${JSON.stringify(question)}, ${next}, ${createdAt})
  `)
}

export function updateListView(
  db: Writer,
  id: ListViewId,
  { name, question }: { name?: string | undefined; question?: ListQuestion | undefined },
): void {
  const parts: Sql[] = []
  if (name !== undefined) parts.push(sql`name = ${name}`)
  if (question !== undefined) parts.push(sql`question = ${JSON.stringify(question)}`)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE list_view SET ${joinSql(parts)} WHERE id = ${id}`, 'list view')
}

export function deleteListView(db: Writer, id: ListViewId): void {
  db.runOne(sql`DELETE FROM list_view WHERE id = ${id}`, 'list view')
}
