import type { savedExports } from '#domain/contract/saved-exports'
import { movedTo } from '#domain/saved-exports/year-of'
import { todayOf } from '#domain/shared/dates'
import type { SavedExportId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  chooseSavedExport,
  deleteSavedExport,
  findSavedExport,
  insertSavedExport,
  listSavedExports,
  noteSavedExportMade,
  orderSavedExports,
  renameSavedExport,
} from '#backend/db/repositories/saved-exports'
import type { HandlersFor } from '#backend/handler-types'
import { makeExport } from '#backend/saved-exports/make-export'

const done = { done: true } as const

export const savedExportsHandlers: HandlersFor<typeof savedExports> = {
  'savedExports.list': (db) => listSavedExports(db),
  'savedExports.add': (db, { name, choice }, ports) => {
    const exportId = ports.newId() as SavedExportId
    insertSavedExport(db, { id: exportId, name, choice, createdAt: ports.now() })
    return { exportId }
  },
  'savedExports.change': (db, { exportId, name, choice }) => {
    if (!findSavedExport(db, exportId)) return refuse('not-found')
    if (name !== undefined) renameSavedExport(db, exportId, name)
    if (choice !== undefined) chooseSavedExport(db, exportId, choice)
    return done
  },
  'savedExports.move': (db, { exportId, to }) => {
    const ids = listSavedExports(db).map(({ id }) => id)
    if (!ids.includes(exportId)) return refuse('not-found')
    orderSavedExports(db, movedTo(ids, exportId, to))
    return done
  },
  'savedExports.remove': (db, { exportId }) => {
    if (!findSavedExport(db, exportId)) return refuse('not-found')
    deleteSavedExport(db, exportId)
    return done
  },
  'savedExports.noteMade': (db, { exportId }, ports) => {
    if (!findSavedExport(db, exportId)) return refuse('not-found')
    noteSavedExportMade(db, exportId, todayOf(ports.now()))
    return done
  },
  'savedExports.make': async (store, { exportId }, ports) => {
    const kept = store.read((db) => findSavedExport(db, exportId))
    if (!kept) return refuse('not-found')
    const made = await makeExport(store, kept, ports)
    return 'refused' in made ? made : { files: made.files }
  },
}
