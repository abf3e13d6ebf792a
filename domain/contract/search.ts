import { z } from 'zod'
import { query } from './kinds.ts'

const found = z.object({
  kind: z.enum(['person', 'organisation', 'event']),
  id: z.string(),
  title: z.string(),
  /** What stands behind the title: an organisation, a role, a day. */
  detail: z.string().nullable(),
})
export type Found = z.output<typeof found>

export const search = {
  'search.find': query(
    z.object({
      text: z.string().max(200),
      kinds: z.array(z.enum(['person', 'organisation', 'event'])).optional(),
      limit: z.number().int().min(1).max(100).default(20),
    }),
  ).returns(z.array(found)),
} as const
