import { z } from 'zod'
import type { ActionId, EventId, GemeenteId, PersonId, PoolNeedId } from '#domain/shared/ids'
import { coverStates, thinCauses } from '#domain/sleutelpersonen/language-cover'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import { command, query } from './kinds.ts'
import { id, isoDate, line, nothing, optionalText, wallTime } from './scalars.ts'

const needId = id<PoolNeedId>()
const eventId = id<EventId>()
const personId = id<PersonId>()
const done = z.object({ done: z.literal(true) })
const person = z.object({ personId, name: z.string() })

const cover = z.object({
  language: z.string(),
  /** In its own script, and how that is read. */
  native: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  /** Guests who need it. */
  people: z.number(),
  wanted: z.number(),
  state: z.enum(coverStates),
  thinBecause: z.enum(thinCauses).nullable(),
  coveredBy: z.array(person),
  askedOf: z.array(person),
  notNeededWhy: z.string().nullable(),
})
export type ShownCover = z.output<typeof cover>

const facts = {
  title: line,
  role: z.enum(poolRoles).nullable(),
  languages: z.array(line).max(20),
  gemeenteId: id<GemeenteId>().nullable(),
  actionId: id<ActionId>().nullable(),
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  /** How many sleutelpersonen. */
  people: z.number().int().min(1).max(1000),
  askedById: personId.nullable(),
  note: optionalText,
}

const need = z.object({
  ...facts,
  title: z.string(),
  note: z.string().nullable(),
  needId,
  eventId: eventId.nullable(),
  eventTitle: z.string().nullable(),
  gemeenteName: z.string().nullable(),
  askedBy: z.string().nullable(),
  closedOn: isoDate.nullable(),
  /** Who said yes, and who was asked without answer. */
  accepted: z.array(person),
  asked: z.array(person),
})
export type ShownNeed = z.output<typeof need>

const eventNeeds = z.object({
  eventId,
  title: z.string(),
  typeCode: z.string(),
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  gemeenteName: z.string().nullable(),
  languages: z.array(cover),
})
export type EventNeeds = z.output<typeof eventNeeds>

const pastEvent = z.object({ eventId, title: z.string(), date: isoDate })

const offset = z.number().int().min(0).default(0)
const limit = z.number().int().min(1).max(100).default(12)

export const poolNeeds = {
  /** Events ahead in which a language plays, the first day first, and what else is asked of the pool. */
  'poolNeeds.overview': query(
    z.object({ offset, limit, withClosed: z.boolean().default(false) }),
  ).returns(
    z.object({
      events: z.array(eventNeeds),
      eventsTotal: z.number(),
      needs: z.array(need),
      needsTotal: z.number(),
      /** Events that are over and for which the pool was asked, the last one first. */
      latest: z.array(pastEvent),
      /** Anything was ever asked of the pool. */
      wasAsked: z.boolean(),
    }),
  ),
  /** The languages of one event and what else is asked for it. */
  'poolNeeds.ofEvent': query(z.object({ eventId })).returns(
    eventNeeds.extend({ needs: z.array(need) }),
  ),
  'poolNeeds.get': query(z.object({ needId })).returns(need),
  /** How big the pool is: people, the languages they know, and the payments that wait for a look. */
  'poolNeeds.pool': query(nothing).returns(
    z.object({ people: z.number(), languages: z.number(), toCheck: z.number() }),
  ),
  'poolNeeds.add': command(
    z.object({
      ...facts,
      eventId: eventId.nullable().default(null),
      role: facts.role.default(null),
      languages: facts.languages.default([]),
      gemeenteId: facts.gemeenteId.default(null),
      actionId: facts.actionId.default(null),
      date: facts.date.default(null),
      startTime: facts.startTime.default(null),
      endTime: facts.endTime.default(null),
      people: facts.people.default(1),
      askedById: facts.askedById.default(null),
      note: facts.note.default(null),
    }),
  ).returns(z.object({ needId })),
  'poolNeeds.change': command(z.object({ needId, ...z.object(facts).partial().shape })).returns(
    done,
  ),
  /** It is done, or no longer asked; who was asked stays on it. */
  'poolNeeds.close': command(z.object({ needId })).returns(done),
  'poolNeeds.reopen': command(z.object({ needId })).returns(done),
  /** Only while nobody was asked for it; else it is closed. */
  'poolNeeds.remove': command(z.object({ needId })).returns(done),
  /** A language of an event needs nobody, and why; without a reason it does again. */
  'poolNeeds.notNeeded': command(
    z.object({ eventId, language: line, why: line.nullable() }),
  ).returns(done),
  /** How many sleutelpersonen a language of an event asks for. */
  'poolNeeds.setWanted': command(
    z.object({ eventId, language: line, people: facts.people }),
  ).returns(done),
} as const
