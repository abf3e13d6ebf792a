import type { search } from '#domain/contract/search'
import { findRecords } from '../db/repositories/search.ts'
import type { HandlersFor } from '../handler-types.ts'

const allKinds = ['person', 'organisation', 'event'] as const

export const searchHandlers: HandlersFor<typeof search> = {
  'search.find': (db, { text, kinds, limit }) => findRecords(db, text, kinds ?? allKinds, limit),
}
