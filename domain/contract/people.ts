import { z } from 'zod'
import type {
  AffiliationId,
  ChainRoleId,
  EventId,
  GroupId,
  GemeenteId,
  OrganisationId,
  PersonId,
} from '#domain/shared/ids'
import { peopleCriteria } from './groups.ts'
import { command, query } from './kinds.ts'
import {
  chosenAtMost,
  id,
  instant,
  isoDate,
  line,
  nothing,
  optionalLine,
  optionalText,
  searchText,
} from './scalars.ts'

const personId = id<PersonId>()
const organisationId = id<OrganisationId>()
const chainRoleId = id<ChainRoleId>()
const gemeenteIds = z.array(id<GemeenteId>()).max(100)
const paging = {
  search: searchText.default(''),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
  direction: z.enum(['up', 'down']).default('up'),
}

const nameParts = {
  givenName: z.string(),
  tussenvoegsel: z.string().nullable(),
  familyName: z.string().nullable(),
  /** The parts together, as the name is said. */
  name: z.string(),
}

export const preferredChannel = z.enum(['mail', 'whatsapp', 'phone', 'taalhuis'])

/** A person as lists show them; organisation, function and role are those of the main affiliation. */
const personRow = z.object({
  id: personId,
  ...nameParts,
  organisationId: organisationId.nullable(),
  organisationName: z.string().nullable(),
  functionName: z.string().nullable(),
  chainRoleId: chainRoleId.nullable(),
  /** Where they work: their own gemeenten, else the organisation's; empty is the whole region. */
  gemeenteIds,
  hasOwnGemeenten: z.boolean(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: preferredChannel.nullable(),
  source: z.string().nullable(),
  createdAt: instant,
  /** The last day they were present at an event or had a conversation with the verbinder. */
  lastSeenOn: isoDate.nullable(),
})
export type PersonRow = z.output<typeof personRow>

const affiliation = z.object({
  id: id<AffiliationId>(),
  organisationId: organisationId.nullable(),
  organisationName: z.string().nullable(),
  functionName: z.string().nullable(),
  chainRoleId: chainRoleId.nullable(),
  ownGemeenteIds: gemeenteIds,
  gemeenteIds,
  fromOn: isoDate.nullable(),
  untilOn: isoDate.nullable(),
  isMain: z.boolean(),
  /** Whom to call at the organisation. */
  isContact: z.boolean(),
})
export type Affiliation = z.output<typeof affiliation>

const personDetail = z.object({
  id: personId,
  ...nameParts,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: preferredChannel.nullable(),
  note: z.string().nullable(),
  source: z.string().nullable(),
  createdAt: instant,
  isArchived: z.boolean(),
  affiliations: z.array(affiliation),
})
export type PersonDetail = z.output<typeof personDetail>

/** Filters that fill themselves. */
export const peopleFilter = z.enum([
  'all',
  'without-email',
  'without-organisation',
  'without-chain-role',
  'whole-region',
])
export type PeopleFilter = z.output<typeof peopleFilter>

export const hint = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('similar-person'),
    reason: z.string(),
    personId,
    name: z.string(),
  }),
  z.object({ kind: z.literal('not-an-email'), value: z.string() }),
  z.object({ kind: z.literal('looks-like-bsn'), field: z.string() }),
  /** Two places at one organisation that share a day. */
  z.object({ kind: z.literal('overlapping-place'), organisationName: z.string() }),
])
export type Hint = z.output<typeof hint>

const hinted = z.object({ hints: z.array(hint) })
const done = z.object({ done: z.literal(true) })

/** The organisation somebody works for: one that is known, or a name; a known name is not doubled. */
const organisationChoice = z
  .union([z.object({ id: organisationId }), z.object({ name: line })])
  .nullable()

const affiliationChange = {
  organisation: organisationChoice.optional(),
  functionName: optionalLine.optional(),
  chainRoleId: chainRoleId.nullable().optional(),
  gemeenteIds: gemeenteIds.optional(),
}

/** What somebody was invited to and came to, newest first; an event without a day comes last. */
export const pastEvent = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate.nullable(),
  stand: z.enum([
    'invited',
    'maybe',
    'declined',
    'registered',
    'waiting',
    'offered',
    'lapsed',
    'cancelled',
    'present',
    'no-show',
  ]),
})
export type PastEvent = z.output<typeof pastEvent>

const chosen = z.object({
  id: personId,
  name: z.string(),
  organisationName: z.string().nullable(),
  /** What tells them apart from others of the same name; empty when the name does. */
  tellsApart: z.array(z.string()),
})
export type ChosenPerson = z.output<typeof chosen>

const listQuestion = z.object({
  ...paging,
  filter: peopleFilter.default('all'),
  chainRoleId: chainRoleId.nullable().default(null),
  gemeenteId: id<GemeenteId>().nullable().default(null),
  /** Who works there today. */
  organisationId: organisationId.nullable().default(null),
  groupId: id<GroupId>().nullable().default(null),
  criteria: peopleCriteria.default({}),
  /** Who has no organisation or role, or was never seen, stands last. */
  sort: z.enum(['name', 'organisation', 'chainRole', 'lastSeen']).default('name'),
})

/** What a cell of the list can change of one person. */
const cellsOfPerson = z.object({
  personId,
  name: line.optional(),
  email: optionalLine.optional(),
  phone: optionalLine.optional(),
  preferredChannel: preferredChannel.nullable().optional(),
  ...affiliationChange,
})
export type CellsOfPerson = z.input<typeof cellsOfPerson>

export const people = {
  'people.list': query(listQuestion).returns(
    z.object({ total: z.number(), rows: z.array(personRow) }),
  ),
  /** Everybody who fits, in the order of the list, to choose them all at once. */
  'people.ids': query(listQuestion.omit({ offset: true, limit: true })).returns(
    z.object({ ids: z.array(personId) }),
  ),
  'people.filterCounts': query(nothing).returns(z.record(peopleFilter, z.number())),
  'people.get': query(z.object({ personId })).returns(personDetail),
  'people.history': query(z.object({ personId })).returns(z.array(pastEvent)),
  'people.chooser': query(
    z.object({ search: searchText, limit: z.number().int().min(1).max(50).default(12) }),
  ).returns(z.array(chosen)),
  'people.create': command(
    z.object({
      /** The whole name, or the given name when the other parts are given too. */
      name: line,
      tussenvoegsel: optionalLine.optional(),
      familyName: optionalLine.optional(),
      email: optionalLine.default(null),
      phone: optionalLine.default(null),
      preferredChannel: preferredChannel.nullable().default(null),
      note: optionalText.default(null),
      source: optionalLine.default(null),
      ...affiliationChange,
    }),
  ).returns(hinted.extend({ personId })),
  'people.change': command(
    z.object({
      personId,
      name: line.optional(),
      tussenvoegsel: optionalLine.optional(),
      familyName: optionalLine.optional(),
      email: optionalLine.optional(),
      phone: optionalLine.optional(),
      preferredChannel: preferredChannel.nullable().optional(),
      note: optionalText.optional(),
    }),
  ).returns(hinted),
  /** A pasted block: every person by the rules of a single change, all in one step or nothing. */
  'people.changeMany': command(
    z.object({ changes: z.array(cellsOfPerson).min(1).max(500) }),
  ).returns(z.object({ changed: z.number(), hints: z.array(hint) })),
  'people.changeAffiliation': command(
    z.object({
      personId,
      /** Without it the main affiliation; a new one when there is none, or with 'new'. */
      affiliationId: z.union([id<AffiliationId>(), z.literal('new')]).optional(),
      ...affiliationChange,
      fromOn: isoDate.nullable().optional(),
      untilOn: isoDate.nullable().optional(),
      isMain: z.literal(true).optional(),
    }),
  ).returns(hinted.extend({ affiliationId: id<AffiliationId>() })),
  /** Ends where they work now on the day before, and begins at another place, the main one. */
  'people.changeJob': command(
    z.object({ personId, startsOn: isoDate, ...affiliationChange }),
  ).returns(hinted.extend({ affiliationId: id<AffiliationId>() })),
  'people.removeAffiliation': command(
    z.object({ personId, affiliationId: id<AffiliationId>() }),
  ).returns(done),
  // Whoever chose the whole list takes it back in one step, so one call takes it whole.
  'people.archive': command(
    z.object({ personIds: z.array(personId).min(1).max(chosenAtMost) }),
  ).returns(z.object({ archived: z.number() })),
} as const
