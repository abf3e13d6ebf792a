import { z } from 'zod'
import type { OrganisationId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, instant } from './scalars.ts'

const organisationId = id<OrganisationId>()
const mergeField = z.enum(['name', 'chainRole', 'email', 'phone'])
export type OrganisationMergeField = z.output<typeof mergeField>

const reason = z.object({
  certainty: z.enum(['sure', 'likely', 'maybe']),
  shared: z.enum(['email', 'phone', 'chainRole', 'gemeente', 'name-only']),
  nameLikeness: z.enum(['same', 'same-but-kind', 'typing-slip', 'part']),
})
export type OrganisationReason = z.output<typeof reason>

const half = z.object({ id: organisationId, name: z.string() })

/** Two organisations that seem to be one, and why. */
const duplicate = reason.extend({ one: half, other: half })
export type DuplicateOrganisation = z.output<typeof duplicate>

const side = half.extend({
  values: z.record(mergeField, z.string().nullable()),
  /** The names of the gemeenten it works in; those of both stay. */
  gemeenten: z.array(z.string()),
  note: z.string().nullable(),
  source: z.string().nullable(),
  createdAt: instant,
  /** What stands under this name and moves along. */
  history: z.object({ people: z.number(), conversations: z.number() }),
})
export type DuplicateOrganisationSide = z.output<typeof side>

const comparison = z.object({
  one: side,
  other: side,
  /** Null when nothing says that they are one, as of two that were chosen by hand. */
  reason: reason.nullable(),
  keeps: z.enum(['one', 'other']),
})
export type OrganisationComparison = z.output<typeof comparison>

export const duplicateOrganisations = {
  'duplicates.organisations': query(
    z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(duplicate) })),
  /** Null when one of the two is not on the list any more, as right after they were merged. */
  'duplicates.compareOrganisations': query(
    z.object({ organisationId, otherOrganisationId: organisationId }),
  ).returns(comparison.nullable()),
  'organisations.merge': command(
    z.object({
      keepId: organisationId,
      goneId: organisationId,
      /** The fields of which the value of the one that goes is taken, also where both are filled. */
      takes: z.array(mergeField).max(10).default([]),
    }),
  ).returns(z.object({ name: z.string() })),
  'organisations.notDuplicate': command(
    z.object({ organisationId, otherOrganisationId: organisationId }),
  ).returns(z.object({ isNew: z.boolean() })),
} as const
