import type { poolLoadCalls } from '#domain/contract/pool-load'
import type { HandlersFor } from '#backend/handler-types'
import { loadOf } from '#backend/sleutelpersonen/load-of'

export const poolLoadHandlers: HandlersFor<typeof poolLoadCalls> = {
  'poolLoad.of': (db, period) => loadOf(db, period),
}
