import type { planChecks } from '#domain/contract/plan-checks'
import type { HandlersFor } from '#backend/handler-types'
import { planChecksOf } from '#backend/plan/checks-of'

export const planChecksHandlers: HandlersFor<typeof planChecks> = {
  'planChecks.list': (db, _, ports) => planChecksOf(db, ports.now()),
}
