import type { BudgetChain } from '#domain/contract/budget'
import type { EventResult } from '#domain/contract/closing'
import { costPerPerson } from '#domain/events/cost-per-person'
import { wasHeld } from '#domain/events/event-moments'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { sumCents } from '#domain/shared/money'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { chainsAnswer } from '#backend/budget/chains-answer'
import { chainInput } from '#backend/coverage/chain-input'
import { guestsOf } from '#backend/coverage/guests-of'
import { readAxes } from '#backend/coverage/matrix-of'
import { listAnonymousGroups } from '#backend/db/repositories/closing'
import { findCoverageEvent } from '#backend/db/repositories/coverage-facts'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Reader } from '#backend/db/sql'
import { closingFacts, noShowsOf } from './closing-of.ts'

/** What an event came to, on one page; roles that do not leave the office by name are counted apart. */
export function resultOf(db: Reader, event: StoredEvent, now: Instant): EventResult {
  const attendance = attendanceOf(db, event.id, now)
  const chains = chainsAnswer(db, { eventId: event.id })
  const facts = closingFacts(db, event.id, attendance, chains)
  const chain = presentChain(db, event, now)
  return {
    facts,
    noShows: wasHeld(event, now) ? noShowsOf(attendance).length : 0,
    chain,
    gemeentenPresent: chain.columnTotals.filter((total) => total > 0).length,
    anonymous: listAnonymousGroups(db, event.id),
    costs: costsOf(chains, facts.present),
  }
}

function presentChain(db: Reader, event: StoredEvent, now: Instant): EventResult['chain'] {
  const covered = findCoverageEvent(db, event.id)
  const guests = covered ? guestsOf(db, [covered], now) : []
  const { gemeenten, matrices } = chainInput(readAxes(db, todayOf(now)), guests, false)
  const matrix = matrices.find(({ stage }) => stage === 'present')
  return {
    gemeenten: [...gemeenten],
    lines: (matrix?.lines ?? [])
      .filter(({ total }) => total > 0)
      .map(({ chainRole, counts, region, total }) => ({
        ...{ chainRole, counts: [...counts], region, total },
      })),
    columnTotals: [...(matrix?.columnTotals ?? [])],
    regionTotal: matrix?.regionTotal ?? 0,
    total: matrix?.total ?? 0,
  }
}

function costsOf(chains: readonly BudgetChain[], present: number): EventResult['costs'] {
  const realised = sumCents(chains.map(({ gerealiseerd }) => gerealiseerd))
  return {
    realised,
    committed: sumCents(chains.map(({ verplicht }) => verplicht)),
    estimated: sumCents(chains.map(({ geraamd }) => geraamd)),
    perPerson: costPerPerson(realised, present),
  }
}
