import type { NewOutcome, OwnerChoice, outcomes } from '#domain/contract/outcomes'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { isLateAgreement } from '#domain/people/agreements'
import type { IsoDate } from '#domain/shared/dates'
import type { OutcomeId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { findConversation } from '#backend/db/repositories/conversations'
import { findEvent } from '#backend/db/repositories/events'
import {
  hasOutcome,
  insertOutcome,
  setOutcomeActions,
  updateOutcome,
} from '#backend/db/repositories/outcomes'
import type { OutcomePlace, StoredOwner } from '#backend/db/repositories/outcomes'
import type { Reader, Writer } from '#backend/db/sql'
import { peopleTaker } from '#backend/people/take-person'
import type { PeopleTaker } from '#backend/people/take-person'
import type { Ports } from '#backend/ports'

type Calls = typeof outcomes
type Input<Name extends keyof Calls> = InputOf<Calls[Name]>

/** Adds what came of a conversation or of an event. */
export function addOutcome(
  db: Writer,
  input: Input<'outcomes.add'>,
  ports: Ports,
): OutputOf<Calls['outcomes.add']> | Refusal {
  const place: OutcomePlace =
    'eventId' in input ? { eventId: input.eventId } : { conversationId: input.conversationId }
  if (!isThere(db, place)) return refuse('not-found')
  const taker = peopleTaker(db, ports)
  const outcomeId = writeOutcome(db, place, input, { taker, ports })
  if (outcomeId === 'unknown') return refuse('not-found')
  return { outcomeId, similar: taker.similar() }
}

/** Changes what is given; an owner who is new becomes somebody. */
export function changeOutcome(
  db: Writer,
  { outcomeId, owner, actionIds, ...change }: Input<'outcomes.change'>,
  ports: Ports,
): OutputOf<Calls['outcomes.change']> | Refusal {
  if (!hasOutcome(db, outcomeId)) return refuse('not-found')
  const taker = peopleTaker(db, ports)
  const taken = owner === undefined ? undefined : takeOwner(owner, taker)
  if (taken === 'unknown') return refuse('not-found')
  updateOutcome(db, outcomeId, { ...change, owner: taken })
  if (actionIds !== undefined) setOutcomeActions(db, outcomeId, actionIds, ports.newId)
  return { similar: taker.similar() }
}

type Tools = { readonly taker: PeopleTaker; readonly ports: Ports }

/** Writes it down with its owner and the actions it serves; `unknown` when the owner is. */
export function writeOutcome(
  db: Writer,
  place: OutcomePlace,
  { owner, kind, text, dueOn, actionIds, saidAt, isForReport, indicatorId }: NewOutcome,
  { taker, ports }: Tools,
): OutcomeId | 'unknown' {
  const taken = takeOwner(owner, taker)
  if (taken === 'unknown') return 'unknown'
  const id = ports.newId() as OutcomeId
  const facts = { kind, text, dueOn, saidAt, isForReport, indicatorId }
  insertOutcome(db, place, { id, ...facts, owner: taken, createdAt: ports.now() })
  setOutcomeActions(db, id, actionIds, ports.newId)
  return id
}

/** Says of an outcome whether its day has passed. */
export function withLateness(today: IsoDate) {
  return <Row extends Parameters<typeof isLateAgreement>[0]>(row: Row) => ({
    ...row,
    isLate: isLateAgreement(row, today),
  })
}

function isThere(db: Reader, place: OutcomePlace): boolean {
  if ('conversationId' in place) return findConversation(db, place.conversationId) !== undefined
  const event = findEvent(db, place.eventId)
  return event !== undefined && event.archivedAt === null && !event.isTemplate
}

/** Who is meant as owner; a name that is new becomes somebody, and `unknown` is nobody we have. */
export function takeOwner(owner: OwnerChoice, taker: PeopleTaker): StoredOwner | 'unknown' {
  if (owner === null || owner === 'user') return owner
  return taker.take(owner) ?? 'unknown'
}
