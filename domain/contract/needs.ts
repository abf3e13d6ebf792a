import { z } from 'zod'
import type { AnonymousCountId, EventId, EventNeedId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, instant, isoDate, line } from './scalars.ts'

const kind = z.enum(['language', 'diet', 'access', 'session'])
const people = z.number().int().min(0).max(1_000_000)
const done = z.object({ done: z.literal(true) })
const eventId = id<EventId>()

const need = z.object({
  needId: id<EventNeedId>(),
  kind,
  name: z.string(),
  people: z.number(),
  /** The form it was read from; null when it was typed. */
  from: z.object({ fileName: z.string(), readAt: instant }).nullable(),
})
export type EventNeed = z.output<typeof need>

const anonymous = z.object({
  countId: id<AnonymousCountId>(),
  place: z.string(),
  people: z.number(),
  countedOn: isoDate,
})
export type AnonymousCount = z.output<typeof anonymous>

const overview = z.object({
  needs: z.array(need),
  /** How many there were somewhere, of whom no name is known: never added to people. */
  counted: z.array(anonymous),
  /** Wishes about food are gone after this day; null without a day of the event. */
  dietUntil: isoDate.nullable(),
})

const change = { kind: kind.optional(), name: line.optional(), people: people.optional() }

export const needs = {
  'needs.list': query(z.object({ eventId })).returns(overview),
  'needs.add': command(z.object({ eventId, kind, name: line, people })).returns(
    z.object({ needId: id<EventNeedId>() }),
  ),
  /** Only what was typed: what a form says changes when the form is read again. */
  'needs.change': command(z.object({ needId: id<EventNeedId>(), ...change })).returns(done),
  'needs.remove': command(z.object({ needId: id<EventNeedId>() })).returns(done),
  'needs.addCount': command(
    z.object({ eventId, place: line, people, countedOn: isoDate.nullable().default(null) }),
  ).returns(z.object({ countId: id<AnonymousCountId>() })),
  'needs.changeCount': command(
    z.object({
      countId: id<AnonymousCountId>(),
      place: line.optional(),
      people: people.optional(),
      countedOn: isoDate.optional(),
    }),
  ).returns(done),
  'needs.removeCount': command(z.object({ countId: id<AnonymousCountId>() })).returns(done),
} as const
