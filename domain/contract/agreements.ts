import { z } from 'zod'
import type { PersonId } from '#domain/shared/ids'
import { placedOutcome } from './evidence.ts'
import { query, task } from './kinds.ts'
import { fileRef, id, searchText } from './scalars.ts'

const wish = z.object({
  stand: z.enum(['open', 'late', 'done', 'all']).default('open'),
  /** `null` is everybody. */
  owner: z
    .union([z.enum(['user', 'nobody']), z.object({ id: id<PersonId>() })])
    .nullable()
    .default(null),
  search: searchText.default(''),
  order: z.enum(['day', 'owner']).default('day'),
})
export type AgreementsQuestion = z.output<typeof wish>

export const agreements = {
  /** All agreements of events and conversations; the earliest day first, or by who does it. */
  'agreements.list': query(
    wish.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(50),
    }),
  ).returns(
    z.object({
      total: z.number(),
      rows: z.array(placedOutcome),
      /** Over everything, whatever is asked; the late ones are open too. */
      counts: z.object({ open: z.number(), late: z.number(), done: z.number() }),
      /** Who has an agreement, by name. */
      owners: z.array(z.object({ id: id<PersonId>(), name: z.string() })),
    }),
  ),
  /** The same list, all of it, as a workbook. */
  'agreements.export': task(wish).returns(z.object({ files: z.array(fileRef) })),
} as const
