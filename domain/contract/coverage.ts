import { z } from 'zod'
import type { ChainRoleId, EventId, EventTypeId, GemeenteId, PersonId } from '#domain/shared/ids'
import { query, task } from './kinds.ts'
import type { OutputOf } from './kinds.ts'
import { fileRef, id, isoDate, year } from './scalars.ts'

const stage = z.enum(['invited', 'registered', 'present'])
const stand = z.enum([
  'invited',
  'maybe',
  'declined',
  'registered',
  'waiting',
  'offered',
  'lapsed',
  'cancelled',
])
const chainRoleId = id<ChainRoleId>().nullable()
const gemeenteId = id<GemeenteId>()

/** Which events are looked at: one, or a year with all its types or some of them. */
const scope = z.union([
  z.object({ eventId: id<EventId>() }),
  z.object({ year, typeIds: z.array(id<EventTypeId>()).max(200).nullable().optional() }),
])
export type CoverageScope = z.output<typeof scope>

/** `open`: who may still get here, for a cell that would otherwise say nobody. */
const cell = z.object({ count: z.number(), open: z.number() })
export type CoverageCellCount = z.output<typeof cell>

const matrix = z.object({
  stage,
  gemeenteIds: z.array(gemeenteId),
  lines: z.array(
    z.object({
      /** `null`: people without a role of the chain. */
      chainRoleId,
      /** Carried for the region as a whole: a gemeente without anybody is no gap. */
      isRegional: z.boolean(),
      /** One per gemeente, in the order of `gemeenteIds`. */
      cells: z.array(cell),
      region: cell,
      total: z.number(),
    }),
  ),
  columnTotals: z.array(z.number()),
  regionTotal: z.number(),
  /** Distinct people over everything. */
  total: z.number(),
})
export type CoverageMatrixAnswer = z.output<typeof matrix>

const eventOfYear = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate,
  typeId: id<EventTypeId>(),
  isOver: z.boolean(),
})

const personInCell = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  isErased: z.boolean(),
  /** At most one for one event; in a year every event that puts somebody in this cell. */
  events: z.array(
    z.object({
      eventId: id<EventId>(),
      title: z.string(),
      date: isoDate.nullable(),
      stand,
      isPresent: z.boolean(),
    }),
  ),
})

const candidate = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  organisation: z.string().nullable(),
  functionName: z.string().nullable(),
  /** Serves this gemeente itself; else the whole region. */
  servesGemeente: z.boolean(),
  /** To how many events of that year somebody is on the list of invitations. */
  invitedInYear: z.number(),
  isAskedOften: z.boolean(),
})
export type CoverageCandidate = z.output<typeof candidate>

const effortPerson = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  invited: z.number(),
  invitedAndOver: z.number(),
  present: z.number(),
})
export type EffortPersonLine = z.output<typeof effortPerson>

const part = z.object({
  /** `region`: who serves the region as a whole, or none of its gemeenten. */
  part: z.enum(['west', 'oost', 'region']),
  gemeenten: z.number(),
  events: z.number(),
  invited: z.number(),
  registered: z.number(),
  present: z.number(),
})

const people = z.object({ rows: z.array(effortPerson), total: z.number() })

export const coverage = {
  'coverage.event': query(z.object({ eventId: id<EventId>(), stage })).returns(
    matrix.extend({
      /** Not over and not cancelled. */
      canInvite: z.boolean(),
    }),
  ),
  'coverage.year': query(
    z.object({ year, stage, typeIds: z.array(id<EventTypeId>()).max(200).nullable().optional() }),
  ).returns(
    matrix.extend({
      /** The events that were counted. */
      events: z.array(eventOfYear),
      /** The types of all events of the year, also of those that were not counted. */
      typeIds: z.array(id<EventTypeId>()),
      years: z.array(z.number()),
    }),
  ),
  /** Who stands in a cell, and who is on the way to it; `gemeenteId` null is the column of the region. */
  'coverage.cell': query(
    z.object({ of: scope, stage, chainRoleId, gemeenteId: gemeenteId.nullable() }),
  ).returns(
    z.object({
      people: z.array(personInCell),
      total: z.number(),
      open: z.array(personInCell),
      openTotal: z.number(),
    }),
  ),
  /** Who of the network would fill a cell of an event: first who serve the gemeente, then the region. */
  'coverage.candidates': query(
    z.object({ eventId: id<EventId>(), chainRoleId, gemeenteId: gemeenteId.nullable() }),
  ).returns(
    z.object({
      people: z.array(candidate),
      total: z.number(),
      /** The year over which is counted how often they were asked: that of the event. */
      year: z.number(),
      /** Who would fit and is on the list already. */
      onList: z.number(),
    }),
  ),
  'effort.year': query(
    z.object({ year, askedOftenFrom: z.number().int().min(2).max(50).optional() }),
  ).returns(
    z.object({
      events: z.number(),
      eventsOver: z.number(),
      askedOftenFrom: z.number(),
      neverCameFrom: z.number(),
      askedOften: people,
      neverCame: people,
      /** In the network, and on no list of the year. */
      notAsked: z.object({
        rows: z.array(z.object({ personId: id<PersonId>(), name: z.string() })),
        total: z.number(),
      }),
      hosts: z.object({
        gemeenten: z.array(z.object({ gemeenteId, events: z.number() })),
        elsewhere: z.number(),
        withoutVenue: z.number(),
      }),
      parts: z.array(part),
    }),
  ),
  'coverage.exportYear': task(
    z.object({
      year,
      typeIds: z.array(id<EventTypeId>()).max(200).nullable().optional(),
      showsSensitiveRoles: z.boolean().optional(),
    }),
  ).returns(z.object({ files: z.array(fileRef) })),
} as const

/** What each call answers, for the code that makes the answer. */
export type CoverageOutputs = {
  [Name in keyof typeof coverage]: OutputOf<(typeof coverage)[Name]>
}
