import type { conversations } from '#domain/contract/conversations'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  findConversation,
  insertConversation,
  setConversationLinks,
  updateConversation,
} from '#backend/db/repositories/conversations'
import type { Writer } from '#backend/db/sql'
import { writeOutcome } from '#backend/outcomes/write-outcome'
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
    if (writeOutcome(db, { conversationId }, outcome, { taker, ports }) === 'unknown') {
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
