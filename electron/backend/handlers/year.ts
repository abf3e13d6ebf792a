import type { yearCalls } from '#domain/contract/year'
import { startYear } from '#backend/events/start-year'
import { yearProposal } from '#backend/events/year-proposal'
import type { HandlersFor } from '#backend/handler-types'

export const yearHandlers: HandlersFor<typeof yearCalls> = {
  'year.proposal': (db, { year }, ports) => yearProposal(db, year, ports),
  'year.start': startYear,
}
