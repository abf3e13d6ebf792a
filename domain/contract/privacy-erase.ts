import { z } from 'zod'
import type { PersonId } from '#domain/shared/ids'
import { keeping } from './kinds.ts'
import { id, isoDate } from './scalars.ts'

const personIds = z.array(id<PersonId>()).min(1).max(500)

/** What happens to a copy: rewritten without the person, or out of reach until it lapses. */
const copyFate = z.enum([
  'rewritten',
  'other-key',
  'newer',
  'damaged',
  'loose-file',
  'elsewhere',
  'merged',
])
const copy = z.object({
  /** The name of the file, from the folder of the data. */
  name: z.string(),
  madeAt: z.string().nullable(),
  fate: copyFate,
  /** The last day it may exist; null for one that is rewritten. */
  lapsesOn: isoDate.nullable(),
})
export type EraseCopy = z.output<typeof copy>

const place = z.object({
  /** Names this text, to leave it or to clear it as well. */
  key: z.string(),
  /** Where it stands, in Dutch. */
  where: z.string(),
  /** The words around the find. */
  excerpt: z.string(),
  /** False for a name of one word, which may be somebody else's: left unless chosen. */
  isCertain: z.boolean(),
})
export type ErasePlace = z.output<typeof place>

const counted = z.object({ what: z.string(), count: z.number() })

const plan = z.object({
  people: z.array(z.object({ personId: id<PersonId>(), name: z.string() })),
  /** What she types to say that she means it. */
  confirmation: z.string(),
  goes: z.array(counted),
  stays: z.array(counted),
  places: z.array(place),
  copies: z.array(copy),
  /** Copies elsewhere, which nobody here knows of, must be gone by then. */
  elsewhereUntil: isoDate,
})
export type ErasePlan = z.output<typeof plan>

export const privacyErase = {
  /** What erasing would do, without doing it. */
  'privacy.erasePlan': keeping(z.object({ personIds })).returns(plan),
  /** Erases people from the store and every copy of it that this key opens; never taken back. */
  'privacy.erase': keeping(
    z.object({
      personIds,
      typed: z.string().max(700),
      leaves: z.array(z.string().max(200)).max(5000).default([]),
      alsoClears: z.array(z.string().max(200)).max(5000).default([]),
    }),
  ).returns(
    z.object({
      erased: z.number(),
      rewritten: z.number(),
      lapsing: z.array(copy),
    }),
  ),
} as const
