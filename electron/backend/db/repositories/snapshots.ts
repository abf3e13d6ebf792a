import type { StoredBook } from '#domain/budget/snapshot-book'
import type { Instant } from '#domain/shared/dates'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type SnapshotRecord = {
  readonly id: BudgetSnapshotId
  readonly label: string
  readonly note: string | null
  readonly madeAt: Instant
}

const columns = sql`id, label, note, made_at AS madeAt`

/** The stands that were kept, the last one first, without what they are counted from. */
export function listSnapshots(db: Reader): SnapshotRecord[] {
  return db.all<SnapshotRecord>(
    sql`SELECT ${columns} FROM budget_snapshot ORDER BY made_at DESC, id DESC`,
  )
}

export function findSnapshot(db: Reader, id: BudgetSnapshotId): SnapshotRecord | undefined {
  return db.find<SnapshotRecord>(sql`SELECT ${columns} FROM budget_snapshot WHERE id = ${id}`)
}

/** What a stand is counted from. */
export function getStoredBook(db: Reader, id: BudgetSnapshotId): StoredBook {
  const { book } = db.get<{ book: string }>(sql`SELECT book FROM budget_snapshot WHERE id = ${id}`)
  return JSON.parse(book) as StoredBook
}

export function insertSnapshot(db: Writer, snapshot: SnapshotRecord, book: StoredBook): void {
  const { id, label, note, madeAt } = snapshot
  db.run(sql`
    INSERT INTO budget_snapshot (id, label, note, made_at, book)
    VALUES (${id}, ${label}, ${note}, ${madeAt}, ${JSON.stringify(book)})
  `)
}

type Words = Pick<SnapshotRecord, 'id' | 'label' | 'note'>

export function updateSnapshot(db: Writer, { id, label, note }: Words): void {
  db.runOne(
    sql`UPDATE budget_snapshot SET label = ${label}, note = ${note} WHERE id = ${id}`,
    'budget_snapshot',
  )
}

export function deleteSnapshot(db: Writer, id: BudgetSnapshotId): void {
  db.runOne(sql`DELETE FROM budget_snapshot WHERE id = ${id}`, 'budget_snapshot')
}
