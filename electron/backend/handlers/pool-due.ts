import type { poolDue } from '#domain/contract/pool-due'
import type { HandlersFor } from '#backend/handler-types'
import { poolDueOf, standingOf } from '#backend/sleutelpersonen/pool-due-of'

export const poolDueHandlers: HandlersFor<typeof poolDue> = {
  'poolDue.get': (db, _input, ports) => poolDueOf(db, ports.now()),
  'poolDue.ofPerson': (db, { personId }, ports) => standingOf(db, personId, ports.now()) ?? null,
}
