import type { Change } from './history/change.ts'
import { recountEveryChain, recountTouchedChains } from './repositories/kept-figures.ts'
import { fillNewKinds, rebuildSearch, refreshSearch } from './repositories/search-documents.ts'
import type { Writer } from './sql.ts'

/** What is made from other tables follows a change of them: search, and the figures of the annex. */
export function followChanges(db: Writer, changes: readonly Change[]): void {
  refreshSearch(db, changes)
  recountTouchedChains(db, changes)
}

/** Makes everything that is made from other tables anew, as after seeding. */
export function makeDerivedAnew(db: Writer): void {
  rebuildSearch(db)
  recountEveryChain(db)
}

/** Makes what an older file does not have yet. */
export function fillDerived(db: Writer): void {
  fillNewKinds(db)
  recountEveryChain(db)
}
