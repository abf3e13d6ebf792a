import { storedBookOf } from '#domain/budget/snapshot-book'
import type { snapshots } from '#domain/contract/snapshots'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { compareAnswer } from '#backend/budget/compare-answer'
import { annexYears } from '#backend/budget/sheet-answer'
import { readBudgetBook } from '#backend/db/repositories/budget-book'
import {
  deleteSnapshot,
  findSnapshot,
  insertSnapshot,
  listSnapshots,
  updateSnapshot,
} from '#backend/db/repositories/snapshots'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const snapshotsHandlers: HandlersFor<typeof snapshots> = {
  'snapshots.list': (db) => listSnapshots(db),
  'snapshots.take': (db, { label, note }, ports) => {
    const snapshotId = ports.newId() as BudgetSnapshotId
    const book = readBudgetBook(db)
    const record = { id: snapshotId, label, note: note ?? null, madeAt: ports.now() }
    insertSnapshot(db, record, storedBookOf({ book, years: annexYears(db) }))
    return { snapshotId }
  },
  'snapshots.rename': (db, { snapshotId, label, note }) => {
    const known = findSnapshot(db, snapshotId)
    if (known === undefined) return refuse('not-found')
    updateSnapshot(db, { id: snapshotId, label, note: note === undefined ? known.note : note })
    return done
  },
  'snapshots.remove': (db, { snapshotId }) => {
    if (findSnapshot(db, snapshotId) === undefined) return refuse('not-found')
    deleteSnapshot(db, snapshotId)
    return done
  },
  'snapshots.compare': compareAnswer,
}
