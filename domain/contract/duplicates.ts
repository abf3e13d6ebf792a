import { z } from 'zod'
import type { PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, instant, nothing } from './scalars.ts'

const personId = id<PersonId>()
const certainty = z.enum(['sure', 'likely', 'maybe'])
const shared = z.enum(['email', 'phone', 'organisation', 'name-only'])
const nameLikeness = z.enum([
  'same',
  'other-order',
  'initials',
  'part',
  'other-spelling',
  'typing-slip',
  'sounds-alike',
])
const mergeField = z.enum(['name', 'email', 'phone', 'preferredChannel', 'workplace'])

const half = z.object({
  id: personId,
  name: z.string(),
  organisationName: z.string().nullable(),
})

/** Two people who seem to be one, and why. */
const duplicate = z.object({
  one: half,
  other: half,
  certainty,
  shared,
  nameLikeness: nameLikeness.nullable(),
})
export type Duplicate = z.output<typeof duplicate>

const side = z.object({
  id: personId,
  name: z.string(),
  values: z.record(mergeField, z.string().nullable()),
  note: z.string().nullable(),
  source: z.string().nullable(),
  createdAt: instant,
  /** What stands under this name and moves along. */
  history: z.object({
    invitations: z.number(),
    registrations: z.number(),
    present: z.number(),
    talks: z.number(),
    consents: z.number(),
    groups: z.number(),
    conversations: z.number(),
    agreements: z.number(),
    profiles: z.number(),
    assignments: z.number(),
    hours: z.number(),
    payments: z.number(),
  }),
})
export type DuplicateSide = z.output<typeof side>

const comparison = z.object({
  one: side,
  other: side,
  /** Null when nothing says that they are one, as of two that were chosen by hand. */
  reason: duplicate.pick({ certainty: true, shared: true, nameLikeness: true }).nullable(),
  /** Which record stays, and what it takes from the other. */
  proposal: z.object({ keeps: z.enum(['one', 'other']), takes: z.array(mergeField) }),
})
export type Comparison = z.output<typeof comparison>

const pair = z.object({ personId, otherPersonId: personId })

export const duplicates = {
  'duplicates.list': query(
    z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(duplicate) })),
  /** How many pairs there are; null when the network is too large to count them in passing. */
  'duplicates.count': query(nothing).returns(z.object({ pairs: z.number().nullable() })),
  /** Null when one of the two is not there any more: merged, off the list or erased. */
  'duplicates.compare': query(pair).returns(comparison.nullable()),
  'people.merge': command(
    z.object({
      keepId: personId,
      goneId: personId,
      /** The fields of which the value of the one who goes is taken. */
      takes: z.array(mergeField).max(10).default([]),
    }),
  ).returns(z.object({ name: z.string() })),
  'people.notDuplicate': command(pair).returns(z.object({ isNew: z.boolean() })),
} as const
