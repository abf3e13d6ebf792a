import type { agreements } from '#domain/contract/agreements'
import { todayOf } from '#domain/shared/dates'
import type { HandlersFor } from '#backend/handler-types'
import { agreementsAnswer, exportAgreements } from '#backend/plan/agreements-answer'

export const agreementsHandlers: HandlersFor<typeof agreements> = {
  'agreements.list': (db, question, ports) => agreementsAnswer(db, question, todayOf(ports.now())),
  'agreements.export': async (store, question, ports) => exportAgreements(store, question, ports),
}
