import { z } from 'zod'
import type { ActionId, EventId, EventTypeId, GemeenteId, VenueId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import {
  id,
  instant,
  isoDate,
  line,
  nothing,
  optionalLine,
  optionalText,
  wallTime,
  year,
} from './scalars.ts'

const eventId = id<EventId>()
const typeId = id<EventTypeId>()
const typeCode = z.enum(['RB', 'CoP', 'ON', 'WG', 'OV'])
const stage = z.enum(['idee', 'gepland', 'uitgenodigd', 'gehouden', 'afgerond'])
const anyStage = z.enum([...stage.options, 'geannuleerd'])
const ownership = z.enum(['eigen', 'partner', 'samen'])
const format = z.enum(['locatie', 'online', 'hybride'])
const subregion = z.enum(['oost', 'west'])
const capacity = z.number().int().min(0).max(100_000).nullable()
const actionIds = z.array(id<ActionId>()).max(100)
const topics = z.array(line).max(50)

const eventType = z.object({
  id: typeId,
  code: typeCode,
  name: z.string(),
  rhythm: z
    .object({
      min: z.number(),
      max: z.number().nullable(),
      isPerSubregion: z.boolean(),
      isProposal: z.boolean(),
      source: z.string().nullable(),
    })
    .nullable(),
  suggestedPeriod: z.string().nullable(),
  actionIds,
})
export type EventTypeEntry = z.output<typeof eventType>

const venue = z.object({
  id: id<VenueId>(),
  name: z.string(),
  gemeenteId: id<GemeenteId>().nullable(),
  gemeenteName: z.string().nullable(),
})
export type Venue = z.output<typeof venue>

/** A place that is known, or a name; a known name in the same gemeente is not doubled. */
const venueChoice = z
  .union([
    z.object({ id: id<VenueId>() }),
    z.object({ name: line, gemeenteId: id<GemeenteId>().nullable() }),
  ])
  .nullable()
export type VenueChoice = z.output<typeof venueChoice>

/** An event as lists and calendars show it. */
export const eventRow = z.object({
  id: eventId,
  typeId,
  code: typeCode,
  typeName: z.string(),
  title: z.string(),
  stage: anyStage,
  cancelledReason: z.string().nullable(),
  ownership,
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  format,
  venueName: z.string().nullable(),
  gemeenteName: z.string().nullable(),
  subregion: subregion.nullable(),
  capacity: z.number().nullable(),
  actionIds,
  registered: z.number(),
  waiting: z.number(),
})
export type EventRow = z.output<typeof eventRow>

const detail = z.object({
  id: eventId,
  type: eventType.pick({ id: true, code: true, name: true }),
  title: z.string(),
  goal: z.string().nullable(),
  stage: anyStage,
  /** The stage the facts have brought it to; one click takes it over. */
  proposedStage: stage.nullable(),
  cancelledReason: z.string().nullable(),
  organiser: z.string().nullable(),
  ownership,
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  format,
  venue: venue.nullable(),
  subregion: subregion.nullable(),
  capacity: z.number().nullable(),
  actionIds,
  topics: z.array(z.string()),
  source: z.string().nullable(),
  createdAt: instant,
  isArchived: z.boolean(),
})
export type EventDetail = z.output<typeof detail>

const rhythmGap = z.object({
  typeId,
  code: typeCode,
  typeName: z.string(),
  subregion: subregion.nullable(),
  kind: z.enum(['too-few', 'too-many']),
  planned: z.number(),
  min: z.number(),
  max: z.number().nullable(),
  isProposal: z.boolean(),
  source: z.string().nullable(),
  suggestedPeriod: z.string().nullable(),
})
export type RhythmGapEntry = z.output<typeof rhythmGap>

const facts = {
  goal: optionalText,
  organiser: optionalLine,
  ownership,
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  format,
  venue: venueChoice,
  subregion: subregion.nullable(),
  capacity,
  topics,
}

const forEvent = z.object({ eventId })
const done = z.object({ done: z.literal(true) })

export const events = {
  'events.types': query(nothing).returns(z.array(eventType)),
  'events.list': query(
    z.object({
      search: z.string().max(200).default(''),
      /** A year, the ideas without a date, or (null) everything. */
      year: z
        .union([year, z.literal('without-date')])
        .nullable()
        .default(null),
      stage: anyStage.nullable().default(null),
      typeId: typeId.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(2000).default(100),
    }),
  ).returns(
    z.object({
      total: z.number(),
      rows: z.array(eventRow),
      /** Every year that has events, whatever the filter; null counts those without a date. */
      years: z.array(z.object({ year: z.number().nullable(), count: z.number() })),
    }),
  ),
  'events.get': query(forEvent).returns(detail),
  'events.create': command(
    z.object({
      typeId,
      /** Without it a title is proposed from the type and the date. */
      title: line.optional(),
      goal: facts.goal.default(null),
      organiser: facts.organiser.default(null),
      ownership: facts.ownership.default('eigen'),
      date: facts.date.default(null),
      startTime: facts.startTime.default(null),
      endTime: facts.endTime.default(null),
      format: facts.format.default('locatie'),
      venue: facts.venue.default(null),
      subregion: facts.subregion.default(null),
      capacity: facts.capacity.default(null),
      /** Without them the actions of the type. */
      actionIds: actionIds.optional(),
      topics: facts.topics.default([]),
    }),
  ).returns(z.object({ eventId })),
  'events.change': command(
    z
      .object({ eventId, typeId, title: line, actionIds, ...facts })
      .partial()
      .required({
        eventId: true,
      }),
  ).returns(z.object({ title: z.string(), stage: anyStage })),
  'events.cancel': command(forEvent.extend({ reason: line })).returns(done),
  'events.restore': command(forEvent).returns(z.object({ stage: anyStage })),
  'events.archive': command(forEvent).returns(done),
  'events.setStage': command(forEvent.extend({ stage })).returns(done),
  /** "Toch doen": the verbinder knows this about the day, and keeps it; `false` takes that back. */
  'events.decideWarning': command(
    forEvent.extend({ signalId: line, isKept: z.boolean().default(true) }),
  ).returns(done),
  'events.rhythm': query(z.object({ year })).returns(z.object({ gaps: z.array(rhythmGap) })),
  'venues.list': query(nothing).returns(z.array(venue)),
  'venues.change': command(
    z.object({
      venueId: id<VenueId>(),
      name: line.optional(),
      gemeenteId: id<GemeenteId>().nullable().optional(),
    }),
  ).returns(done),
} as const
