import type { search } from '#domain/contract/search'
import { findRecords } from '#backend/db/repositories/search'
import type { HandlersFor } from '#backend/handler-types'

const allKinds = ['person', 'organisation', 'event'] as const

export const searchHandlers: HandlersFor<typeof search> = {
  'search.find': (db, { text, kinds, limit }) => findRecords(db, text, kinds ?? allKinds, limit),
}
