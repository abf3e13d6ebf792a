import { readExportChoice } from '#domain/contract/saved-exports'
import type { ExportChoice, SavedExport } from '#domain/contract/saved-exports'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { SavedExportId } from '#domain/shared/ids'
import { readJson } from '#backend/db/read-json'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Row = {
  readonly id: SavedExportId
  readonly name: string
  readonly kind: string
  readonly choice: string
  readonly madeOn: IsoDate | null
}

/** Every export she kept, in her order; one that no longer fits is there without its choice. */
export function listSavedExports(db: Reader): SavedExport[] {
  return db
    .all<Row>(
      sql`
      SELECT id, name, kind, choice, made_on AS madeOn FROM saved_export ORDER BY position, id
    `,
    )
    .map((row) => ({ ...row, choice: readExportChoice(readJson(row.choice)) ?? null }))
}

export function findSavedExport(db: Reader, id: SavedExportId): SavedExport | undefined {
  return listSavedExports(db).find((each) => each.id === id)
}

export function insertSavedExport(
  db: Writer,
  kept: {
    readonly id: SavedExportId
    readonly name: string
    readonly choice: ExportChoice
    readonly createdAt: Instant
  },
): void {
  const { id, name, choice, createdAt } = kept
  const { next } = db.get<{ next: number }>(
    sql`SELECT coalesce(max(position), -1) + 1 AS next FROM saved_export`,
  )
  db.run(sql`
    INSERT INTO saved_export (id, name, kind, choice, position, created_at)
    VALUES (${id}, ${name}, ${choice.kind}, ${JSON.stringify(choice)}, ${next}, ${createdAt})
  `)
}

export function renameSavedExport(db: Writer, id: SavedExportId, name: string): void {
  db.runOne(sql`UPDATE saved_export SET name = ${name} WHERE id = ${id}`, 'saved_export')
}

export function chooseSavedExport(db: Writer, id: SavedExportId, choice: ExportChoice): void {
  db.runOne(
    sql`UPDATE saved_export SET kind = ${choice.kind}, choice = ${JSON.stringify(choice)}
      WHERE id = ${id}`,
    'saved_export',
  )
}

/** Puts the exports in this order. */
export function orderSavedExports(db: Writer, ids: readonly SavedExportId[]): void {
  ids.forEach((id, position) => {
    db.run(sql`
      UPDATE saved_export SET position = ${position} WHERE id = ${id} AND position <> ${position}
    `)
  })
}

export function deleteSavedExport(db: Writer, id: SavedExportId): void {
  db.runOne(sql`DELETE FROM saved_export WHERE id = ${id}`, 'saved_export')
}

export function noteSavedExportMade(db: Writer, id: SavedExportId, on: IsoDate): void {
  db.runOne(sql`UPDATE saved_export SET made_on = ${on} WHERE id = ${id}`, 'saved_export')
}
