import { z } from 'zod'
import { profileParts } from '#domain/sleutelpersonen/missing'
import { rewardForms } from '#domain/sleutelpersonen/profile'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { hint, preferredChannel } from './people.ts'
import {
  availabilityException,
  outsideAmount,
  poolParts,
  poolRate,
  poolRole,
  spokenLanguage,
  weekPart,
} from './pool-parts.ts'
import { id, isoDate, line, nothing, optionalLine, optionalText, searchText } from './scalars.ts'

const personId = id<PersonId>()
const reward = z.enum(rewardForms)
const hinted = z.object({ hints: z.array(hint) })
const done = z.object({ done: z.literal(true) })

const workCheck = z.object({
  state: z.enum(['never', 'checked', 'due']),
  workCheckedOn: isoDate.nullable(),
  workCheckedBy: z.string().nullable(),
  /** The day to check again. */
  workCheckOn: isoDate.nullable(),
})
const ceiling = z.object({
  minutes: z.number().int().min(1).max(1_000_000),
  per: z.enum(['month', 'year']),
})

/** Minutes; worked are those that became so, approved or not. */
const minutes = z.object({ planned: z.number(), worked: z.number() })

const row = z.object({
  personId,
  name: z.string(),
  sinceOn: isoDate,
  leftOn: isoDate.nullable(),
  /** In the archive: kept, and not asked or counted. */
  isArchived: z.boolean(),
  languages: z.array(spokenLanguage),
  roles: z.array(poolRole),
  /** Empty is the whole region. */
  gemeenteIds: z.array(id<GemeenteId>()),
  reward: reward.nullable(),
  /** The rate of today; null when there is none. */
  rate: poolRate.nullable(),
  quarter: minutes,
  year: minutes,
  /** Questions without an answer. */
  openQuestions: z.number(),
  wasEverAsked: z.boolean(),
  workCheck,
  /** Allows to be in the pool, today. */
  hasConsent: z.boolean(),
  /** What is not known yet. */
  missing: z.array(z.enum(profileParts)),
})
export type PoolRow = z.output<typeof row>

const detail = row.extend({
  email: z.string().nullable(),
  phone: z.string().nullable(),
  preferredChannel: preferredChannel.nullable(),
  is21: z.boolean().nullable(),
  ceiling: ceiling.nullable(),
  themes: z.array(z.string()),
  note: z.string().nullable(),
  /** Oldest first. */
  rates: z.array(poolRate),
  outside: z.array(outsideAmount),
  pattern: z.array(weekPart),
  exceptions: z.array(availabilityException),
})
export type PoolDetail = z.output<typeof detail>

/** Who is in the pool, and what is known of them to choose and to pay. */
export const pool = {
  ...poolParts,
  'pool.list': query(
    z.object({
      search: searchText.default(''),
      language: optionalLine.default(null),
      role: poolRole.nullable().default(null),
      /** Also who works in the whole region. */
      gemeenteId: id<GemeenteId>().nullable().default(null),
      withLeft: z.boolean().default(false),
    }),
  ).returns(z.object({ rows: z.array(row) })),
  /** Of who is in the pool now; languages and themes are those they have, each once, by name. */
  'pool.counts': query(nothing).returns(
    z.object({
      people: z.number(),
      left: z.number(),
      languages: z.array(z.string()),
      themes: z.array(z.string()),
    }),
  ),
  'pool.get': query(z.object({ personId })).returns(detail),
  /** Somebody of the network, or a new name; who left comes back with all that was known. */
  'pool.join': command(
    z.object({
      person: z.union([
        z.object({ id: personId }),
        z.object({
          name: line,
          email: optionalLine.default(null),
          phone: optionalLine.default(null),
        }),
      ]),
      sinceOn: isoDate.optional(),
      /** That the pool is why this person is in Schakel; only when she says so. */
      setsPurpose: z.boolean().default(false),
      consent: z.object({ givenOn: isoDate, how: line }).nullable().default(null),
    }),
  ).returns(hinted.extend({ personId, joined: z.array(z.string()) })),
  'pool.change': command(
    z.object({
      personId,
      sinceOn: isoDate.optional(),
      reward: reward.nullable().optional(),
      is21: z.boolean().nullable().optional(),
      ceiling: ceiling.nullable().optional(),
      /** When and by whom the right to work was checked, and when again; never which document. */
      workCheck: z
        .object({
          checked: z.object({ on: isoDate, by: line }).nullable(),
          again: isoDate.nullable(),
        })
        .optional(),
      note: optionalText.optional(),
    }),
  ).returns(hinted),
  /** `open`: what they were asked for or said yes to, and is not over. */
  'pool.leave': command(z.object({ personId, on: isoDate.optional() })).returns(
    z.object({ open: z.number() }),
  ),
  'pool.rejoin': command(z.object({ personId })).returns(done),
} as const
