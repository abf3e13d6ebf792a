import type { coverage } from '#domain/contract/coverage'
import { refuse } from '#domain/texts/refusals'
import { candidatesFor } from '#backend/coverage/candidates-of'
import { coverageCell } from '#backend/coverage/cell-of'
import { eventCoverage, yearCoverage } from '#backend/coverage/coverage-answers'
import { effortOfYear } from '#backend/coverage/effort-of'
import { exportChain } from '#backend/coverage/export-chain'
import type { HandlersFor } from '#backend/handler-types'

export const coverageHandlers: HandlersFor<typeof coverage> = {
  'coverage.event': (db, input, ports) =>
    eventCoverage(db, input, ports.now()) ?? refuse('not-found'),
  'coverage.year': (db, input, ports) => yearCoverage(db, input, ports.now()),
  'coverage.cell': (db, input, ports) =>
    coverageCell(db, input, ports.now()) ?? refuse('not-found'),
  'coverage.candidates': (db, input, ports) =>
    candidatesFor(db, input, ports.now()) ?? refuse('not-found'),
  'effort.year': (db, input, ports) => effortOfYear(db, input, ports.now()),
  'coverage.exportYear': async (store, input, ports) => exportChain(store, input, ports),
}
