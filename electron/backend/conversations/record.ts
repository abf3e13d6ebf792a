import type { conversations, NewOutcome, OwnerChoice } from '#domain/contract/conversations'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { ContactMomentId, OrganisationId, OutcomeId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  findConversation,
  insertConversation,
  setConversationLinks,
  updateConversation,
} from '#backend/db/repositories/conversations'
import { hasOutcome, insertOutcome, updateOutcome } from '#backend/db/repositories/outcomes'
import type { StoredOwner } from '#backend/db/repositories/outcomes'
import type { Writer } from '#backend/db/sql'
import { peopleTaker } from '#backend/people/take-person'
import type { PeopleTaker } from '#backend/people/take-person'
import { takeOrganisation } from '#backend/people/take-organisation'
import type { Ports } from '#backend/ports'

type Calls = typeof conversations
type Input<Name extends keyof Calls> = InputOf<Calls[Name]>
type Who = Pick<Input<'conversations.change'>, 'people' | 'organisations'>

/** Writes a conversation down with everything that came of it; a name that is new becomes somebody. */
export function recordConversation(
  db: Writer,
  input: Input<'conversations.record'>,
  ports: Ports,
): OutputOf<Calls['conversations.record']> | Refusal {
  const taker = peopleTaker(db, ports)
  const who = takeWho(db, input, taker, ports)
  if (who === 'unknown') return refuse('not-found')
  const conversationId = ports.newId() as ContactMomentId
  const { happenedOn, kind, subject, said, actionIds, outcomes } = input
  const facts = { happenedOn, kind, subject, said }
  insertConversation(db, { id: conversationId, ...facts, createdAt: ports.now() })
  setConversationLinks(db, conversationId, { ...who, actionIds }, ports.newId)
  for (const outcome of outcomes) {
    if (writeOutcome(db, conversationId, outcome, taker, ports) === 'unknown') {
      return refuse('not-found')
    }
  }
  return { conversationId, similar: taker.similar() }
}

/** Changes what is given; who it was with and what it was about are set as a whole. */
export function changeConversation(
  db: Writer,
  { conversationId, ...input }: Input<'conversations.change'>,
  ports: Ports,
): OutputOf<Calls['conversations.change']> | Refusal {
  if (!findConversation(db, conversationId)) return refuse('not-found')
  const taker = peopleTaker(db, ports)
  const who = takeWho(db, input, taker, ports)
  if (who === 'unknown') return refuse('not-found')
  const { happenedOn, kind, subject, said, actionIds } = input
  updateConversation(db, conversationId, { happenedOn, kind, subject, said })
  setConversationLinks(db, conversationId, { ...who, actionIds }, ports.newId)
  return { similar: taker.similar() }
}

/** Adds what came of a conversation. */
export function addOutcome(
  db: Writer,
  { conversationId, ...outcome }: Input<'outcomes.add'>,
  ports: Ports,
): OutputOf<Calls['outcomes.add']> | Refusal {
  if (!findConversation(db, conversationId)) return refuse('not-found')
  const taker = peopleTaker(db, ports)
  const outcomeId = writeOutcome(db, conversationId, outcome, taker, ports)
  if (outcomeId === 'unknown') return refuse('not-found')
  return { outcomeId, similar: taker.similar() }
}

/** Changes what was agreed, who does it, and by when. */
export function changeOutcome(
  db: Writer,
  { outcomeId, owner, ...change }: Input<'outcomes.change'>,
  ports: Ports,
): OutputOf<Calls['outcomes.change']> | Refusal {
  if (!hasOutcome(db, outcomeId)) return refuse('not-found')
  const taker = peopleTaker(db, ports)
  const taken = owner === undefined ? undefined : takeOwner(owner, taker)
  if (taken === 'unknown') return refuse('not-found')
  updateOutcome(db, outcomeId, { ...change, owner: taken })
  return { similar: taker.similar() }
}

function writeOutcome(
  db: Writer,
  conversationId: ContactMomentId,
  { owner, kind, text, dueOn }: NewOutcome,
  taker: PeopleTaker,
  ports: Ports,
): OutcomeId | 'unknown' {
  const taken = takeOwner(owner, taker)
  if (taken === 'unknown') return 'unknown'
  const id = ports.newId() as OutcomeId
  const facts = { kind, text, dueOn, owner: taken, createdAt: ports.now() }
  insertOutcome(db, { conversationId }, { id, ...facts })
  return id
}

function takeOwner(owner: OwnerChoice, taker: PeopleTaker): StoredOwner | 'unknown' {
  if (owner === null || owner === 'user') return owner
  return taker.take(owner) ?? 'unknown'
}

type Taken = {
  readonly personIds?: readonly PersonId[] | undefined
  readonly organisationIds?: readonly OrganisationId[] | undefined
}

function takeWho(
  db: Writer,
  { people, organisations }: Who,
  taker: PeopleTaker,
  ports: Ports,
): Taken | 'unknown' {
  const personIds = people?.map(taker.take)
  const organisationIds = organisations?.map((choice) => takeOrganisation(db, choice, ports))
  const isKnown = <Id>(id: Id | 'unknown' | null | undefined): id is Id => !!id && id !== 'unknown'
  const known = {
    personIds: personIds?.filter(isKnown),
    organisationIds: organisationIds?.filter(isKnown),
  }
  const isWhole =
    known.personIds?.length === personIds?.length &&
    known.organisationIds?.length === organisationIds?.length
  return isWhole ? known : 'unknown'
}
