import type { evidenceCalls } from '#domain/contract/evidence'
import { refuse } from '#domain/texts/refusals'
import { hasAction, listActionIds } from '#backend/db/repositories/plan'
import { hasIndicator } from '#backend/db/repositories/evidence'
import type { HandlersFor } from '#backend/handler-types'
import { countEvidence, evidenceFor } from '#backend/plan/evidence-for'

export const evidenceHandlers: HandlersFor<typeof evidenceCalls> = {
  'evidence.of': (db, input, ports) => {
    const isThere =
      'actionId' in input ? hasAction(db, input.actionId) : hasIndicator(db, input.indicatorId)
    if (!isThere) return refuse('not-found')
    const found = evidenceFor(db, input, ports.now())
    const cut = <Part extends { rows: readonly unknown[] }>(part: Part): Part => ({
      ...part,
      rows: part.rows.slice(0, input.limit),
    })
    return {
      ...found,
      events: cut(found.events),
      conversations: cut(found.conversations),
      outcomes: cut(found.outcomes),
    }
  },
  'evidence.counts': (db, input, ports) => ({
    actions: listActionIds(db).map((actionId) => ({
      actionId,
      count: countEvidence(db, { actionId, ...input }, ports.now()),
    })),
  }),
}
