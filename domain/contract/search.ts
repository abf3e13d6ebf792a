import { z } from 'zod'
import { query } from './kinds.ts'
import { searchText } from './scalars.ts'

const kind = z.enum(['person', 'organisation', 'event', 'conversation', 'outcome', 'booking'])

const found = z.object({
  kind,
  id: z.string(),
  title: z.string(),
  /** What stands behind the title: an organisation, a role, a day. */
  detail: z.string().nullable(),
  /** Where it stands, when it has no page of its own: an outcome in what it came of, a booking on its line. */
  shownIn: z.object({ kind: z.enum(['conversation', 'event', 'line']), id: z.string() }).nullable(),
})
export type Found = z.output<typeof found>

export const search = {
  'search.find': query(
    z.object({
      text: searchText,
      kinds: z.array(kind).optional(),
      limit: z.number().int().min(1).max(100).default(20),
    }),
  ).returns(z.array(found)),
} as const
