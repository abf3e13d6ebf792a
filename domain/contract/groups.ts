import { z } from 'zod'
import type {
  ChainRoleId,
  EventId,
  GemeenteId,
  GroupId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { consentPurpose } from './privacy.ts'
import { chosenAtMost, id, line, nothing } from './scalars.ts'

const groupId = id<GroupId>()
const eventId = id<EventId>()
const personId = id<PersonId>()
const personIds = z.array(personId).max(chosenAtMost)
const months = z.number().int().min(1).max(120)
const yes = z.literal(true)

/** What people have in common; every part that is given must hold, and within a list any of it. */
export const peopleCriteria = z.object({
  search: z.string().max(200).optional(),
  chainRoleIds: z.array(id<ChainRoleId>()).max(100).optional(),
  gemeenteIds: z.array(id<GemeenteId>()).max(100).optional(),
  subregion: z.enum(['oost', 'west']).optional(),
  organisationId: id<OrganisationId>().optional(),
  topic: z.string().max(300).optional(),
  wasAt: eventId.optional(),
  invitedTo: eventId.optional(),
  noAnswerTo: eventId.optional(),
  neverCame: yes.optional(),
  notInvitedForMonths: months.optional(),
  notSeenForMonths: months.optional(),
  withoutEmail: yes.optional(),
  withoutOrganisation: yes.optional(),
  withoutChainRole: yes.optional(),
  wholeRegion: yes.optional(),
  inPool: yes.optional(),
  consent: consentPurpose.optional(),
})

const group = z.object({
  id: groupId,
  name: z.string(),
  /** Null when everybody in it was picked by hand. */
  criteria: peopleCriteria.nullable(),
  /** Only who allows this now is in the group. */
  consentPurpose: consentPurpose.nullable(),
})

const counted = group.extend({ count: z.number() })
export type CountedGroup = z.output<typeof counted>

const byHand = z.object({ personId, name: z.string() })
const detail = counted.extend({
  isArchived: z.boolean(),
  /** Picked beside whoever fits, and left out although they fit. */
  picked: z.array(byHand),
  leftOut: z.array(byHand),
})
export type GroupDetail = z.output<typeof detail>

const named = z.object({ id: groupId, name: z.string() })
const done = z.object({ done: yes })
const wish = {
  criteria: peopleCriteria.nullable(),
  consentPurpose: consentPurpose.nullable(),
}

export const groups = {
  'groups.list': query(nothing).returns(z.array(counted)),
  'groups.get': query(z.object({ groupId })).returns(detail),
  'groups.ofPerson': query(z.object({ personId })).returns(z.array(named)),
  /** How many people a group would have. */
  'groups.preview': query(
    z.object({
      criteria: wish.criteria.default({}),
      consentPurpose: wish.consentPurpose.default(null),
      personIds: personIds.default([]),
    }),
  ).returns(z.object({ count: z.number() })),
  'groups.create': command(
    z.object({
      name: line,
      criteria: wish.criteria.default(null),
      consentPurpose: wish.consentPurpose.default(null),
      personIds: personIds.default([]),
    }),
  ).returns(z.object({ groupId, count: z.number() })),
  'groups.change': command(
    z.object({
      groupId,
      name: line.optional(),
      criteria: wish.criteria.optional(),
      consentPurpose: wish.consentPurpose.optional(),
    }),
  ).returns(z.object({ count: z.number() })),
  'groups.archive': command(z.object({ groupId })).returns(done),
  'groups.addPeople': command(z.object({ groupId, personIds: personIds.min(1) })).returns(
    /** Every number counts people; without consent they are picked, and not in the group yet. */
    z.object({ added: z.number(), alreadyIn: z.number(), withoutConsent: z.number() }),
  ),
  'groups.removePeople': command(z.object({ groupId, personIds: personIds.min(1) })).returns(
    z.object({ removed: z.number() }),
  ),
  'groups.invite': command(z.object({ groupId, eventId })).returns(
    z.object({ invited: z.number(), alreadyInvited: z.number() }),
  ),
} as const
