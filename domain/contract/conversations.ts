import { z } from 'zod'
import type { ActionId, ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { newOutcome, outcome, personChoice } from './outcomes.ts'
import { id, isoDate, line, optionalText, searchText } from './scalars.ts'

const conversationId = id<ContactMomentId>()
const personId = id<PersonId>()
const organisationId = id<OrganisationId>()
const actionIds = z.array(id<ActionId>()).max(50)
const offset = z.number().int().min(0).default(0)
const limit = z.number().int().min(1).max(500).default(100)

export const conversationKind = z.enum(['conversation', 'phone', 'mail', 'visit'])
export type ConversationKind = z.output<typeof conversationKind>

const namedPerson = z.object({ id: personId, name: z.string() })
const namedOrganisation = z.object({ id: organisationId, name: z.string() })

const conversationRow = z.object({
  id: conversationId,
  happenedOn: isoDate,
  kind: conversationKind,
  subject: z.string(),
  people: z.array(namedPerson),
  organisations: z.array(namedOrganisation),
  actionIds,
  openAgreements: z.number(),
})
export type ConversationRow = z.output<typeof conversationRow>

const conversation = conversationRow.extend({
  said: z.string().nullable(),
  isArchived: z.boolean(),
  outcomes: z.array(outcome),
})
export type Conversation = z.output<typeof conversation>

const organisationChoice = z.union([z.object({ id: organisationId }), z.object({ name: line })])
const who = {
  people: z.array(personChoice).max(100),
  organisations: z.array(organisationChoice).max(100),
}

/** Who of those that are new to the network is much like somebody who is in it. */
const hinted = z.object({ similar: z.array(z.string()) })
const done = z.object({ done: z.literal(true) })

export const conversations = {
  /** The newest first. */
  'conversations.list': query(
    z.object({
      search: searchText.default(''),
      actionId: id<ActionId>().nullable().default(null),
      personId: personId.nullable().default(null),
      organisationId: organisationId.nullable().default(null),
      offset,
      limit,
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(conversationRow) })),
  'conversations.get': query(z.object({ conversationId })).returns(conversation),
  /** Everything in one step: the conversation, whom it was with, and what came of it. */
  'conversations.record': command(
    z.object({
      happenedOn: isoDate,
      kind: conversationKind.default('conversation'),
      subject: line,
      said: optionalText.default(null),
      people: who.people.default([]),
      organisations: who.organisations.default([]),
      actionIds: actionIds.default([]),
      outcomes: z.array(newOutcome).max(50).default([]),
    }),
  ).returns(hinted.extend({ conversationId })),
  'conversations.change': command(
    z.object({
      conversationId,
      happenedOn: isoDate.optional(),
      kind: conversationKind.optional(),
      subject: line.optional(),
      said: optionalText.optional(),
      people: who.people.optional(),
      organisations: who.organisations.optional(),
      actionIds: actionIds.optional(),
    }),
  ).returns(hinted),
  'conversations.archive': command(z.object({ conversationId })).returns(done),
} as const
