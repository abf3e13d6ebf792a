import type { search } from '#domain/contract/search'
import { todayOf } from '#domain/shared/dates'
import { findRecords } from '#backend/db/repositories/search'
import type { HandlersFor } from '#backend/handler-types'

const allKinds = ['person', 'organisation', 'event', 'conversation', 'outcome', 'booking'] as const

export const searchHandlers: HandlersFor<typeof search> = {
  'search.find': (db, { text, kinds, limit }, ports) =>
    findRecords(db, text, kinds ?? allKinds, { limit, today: todayOf(ports.now()) }),
}
