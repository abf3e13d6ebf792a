import { z } from 'zod'
import type { PersonId } from '#domain/shared/ids'
import { query } from './kinds.ts'
import { id, isoDate } from './scalars.ts'

const places = z.object({ oost: z.number(), west: z.number(), unknown: z.number() })
const named = { personId: id<PersonId>(), name: z.string() }
const person = z.object({
  ...named,
  minutes: z.number(),
  /** Of all minutes, from 0 to 1. */
  share: z.number(),
  quarters: z.array(z.number()),
  /** How often somebody was asked in the period, whatever they answered. */
  asked: z.number(),
})
export type LoadPerson = z.output<typeof person>

const load = z.object({
  from: isoDate,
  until: isoDate,
  peopleInPool: z.number(),
  /** Of the people in the pool: how many have hours. */
  peopleWithHours: z.number(),
  minutes: z.number(),
  planned: z.number(),
  places,
  quarters: z.array(z.object({ from: isoDate, places })),
  /** Who carries most comes first; who is in the pool without hours comes last. */
  people: z.array(person),
  languages: z.array(
    z.object({ language: z.string().nullable(), minutes: z.number(), people: z.number() }),
  ),
  /** Who carries more than twice an even share, who carries most first. */
  heavy: z.array(z.object({ ...named, share: z.number() })),
  /** In the pool and never asked for anything, in whatever year. */
  neverAsked: z.array(z.object({ ...named, sinceOn: isoDate })),
})
export type PoolLoadAnswer = z.output<typeof load>

export const poolLoadCalls = {
  /** How the hours of the pool are divided: planned, worked and approved. */
  'poolLoad.of': query(z.object({ from: isoDate, until: isoDate })).returns(load),
} as const
