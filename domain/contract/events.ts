import { z } from 'zod'
import type { ActionId, ChainRoleId, GemeenteId, SeriesId, VenueRoomId } from '#domain/shared/ids'
import { clonePart, cloneReport } from './event-clone.ts'
import {
  doubtfulDate,
  movePlan,
  placeInSeries,
  rhythmGap,
  rhythmRow,
  stageAsk,
} from './event-insights.ts'
import {
  anyStage,
  capacity,
  eventId,
  format,
  ownership,
  series,
  stage,
  subregion,
  typeId,
} from './event-scalars.ts'
import { eventType, typeCode } from './event-type.ts'
import { command, query } from './kinds.ts'
import {
  id,
  instant,
  isoDate,
  line,
  nothing,
  optionalLine,
  optionalText,
  searchText,
  wallTime,
  year,
} from './scalars.ts'
import { venue, venueChoice, venueRoom } from './venues.ts'

const actionIds = z.array(id<ActionId>()).max(100)
const topics = z.array(line).max(50)
/** Who it is for; empty is everybody. The school holidays that count are those of its gemeenten. */
const audience = z.object({
  roleIds: z.array(id<ChainRoleId>()).max(100),
  gemeenteIds: z.array(id<GemeenteId>()).max(100),
})
export type Audience = z.output<typeof audience>

export type EventTypeEntry = z.output<typeof eventType>

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
  room: venueRoom.nullable(),
  subregion: subregion.nullable(),
  capacity: z.number().nullable(),
  audience,
  actionIds,
  topics: z.array(z.string()),
  series: series.nullable(),
  /** The day the invitations go out; null while the usual lead time is reckoned. */
  inviteOn: isoDate.nullable(),
  travelNote: z.string().nullable(),
  isTemplate: z.boolean(),
  source: z.string().nullable(),
  createdAt: instant,
  isArchived: z.boolean(),
})
export type EventDetail = z.output<typeof detail>

const facts = {
  goal: optionalText,
  organiser: optionalLine,
  ownership,
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  format,
  venue: venueChoice,
  /** A room of the venue; another venue leaves its rooms behind. */
  roomId: id<VenueRoomId>().nullable(),
  subregion: subregion.nullable(),
  capacity,
  audience,
  topics,
  /** A working group's meetings belong together; an unknown name begins a series. */
  series: optionalLine,
  inviteOn: isoDate.nullable(),
  travelNote: optionalText,
}

const forEvent = z.object({ eventId })
const done = z.object({ done: z.literal(true) })

export const events = {
  'events.types': query(nothing).returns(z.array(eventType)),
  /** The series that events can belong to. */
  'events.series': query(nothing).returns(z.array(series)),
  'events.list': query(
    z.object({
      search: searchText.default(''),
      /** A year, the ideas without a date, or (null) everything. */
      year: z
        .union([year, z.literal('without-date')])
        .nullable()
        .default(null),
      stage: anyStage.nullable().default(null),
      typeId: typeId.nullable().default(null),
      seriesId: id<SeriesId>().nullable().default(null),
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
  /** What the event still misses at its stage, in the order it is usually done. */
  'events.asks': query(forEvent).returns(z.object({ asks: z.array(stageAsk) })),
  /** Where an event stands among the meetings of its series; null without a series. */
  'events.inSeries': query(forEvent).returns(z.object({ place: placeInSeries.nullable() })),
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
      /** Without it that of the template, else at a place. */
      format: facts.format.optional(),
      venue: facts.venue.default(null),
      subregion: facts.subregion.default(null),
      capacity: facts.capacity.default(null),
      audience: facts.audience.default({ roleIds: [], gemeenteIds: [] }),
      series: facts.series.default(null),
      /** Without them the actions of the type. */
      actionIds: actionIds.optional(),
      topics: facts.topics.default([]),
      /** The programme, draaiboek and estimate of the type's template come along. */
      fromTemplate: z.boolean().default(true),
    }),
  ).returns(z.object({ eventId })),
  /** A new event from named parts of another; never its people, answers, presence or payments. */
  'events.clone': command(
    forEvent.extend({
      parts: z.array(clonePart).max(clonePart.options.length),
      date: isoDate.nullable().default(null),
      /** Without it the title follows the date, or stays as it was. */
      title: line.optional(),
      /** Without it the subregion comes along with the audience. */
      subregion: subregion.nullable().optional(),
    }),
  ).returns(z.object({ eventId, title: z.string(), report: cloneReport })),
  'events.change': command(
    z
      .object({ eventId, typeId, title: line, actionIds, ...facts })
      .partial()
      .required({
        eventId: true,
      }),
  ).returns(
    z.object({
      title: z.string(),
      stage: anyStage,
      /** What a new date or invitation day did to the tasks; `pinned` is a part of `stayed`. */
      tasks: z.object({ moved: z.number(), stayed: z.number(), pinned: z.number() }),
    }),
  ),
  /** What another date does to the tasks, before it is chosen. */
  'events.movePlan': query(z.object({ eventId, date: isoDate })).returns(movePlan),
  'events.cancel': command(forEvent.extend({ reason: line })).returns(done),
  'events.restore': command(forEvent).returns(z.object({ stage: anyStage })),
  'events.archive': command(forEvent).returns(done),
  'events.setStage': command(forEvent.extend({ stage })).returns(done),
  /** "Toch doen": the verbinder knows this about the day, and keeps it; `false` takes that back. */
  'events.decideWarning': command(
    forEvent.extend({ signalId: line, isKept: z.boolean().default(true) }),
  ).returns(done),
  /** Dates that have become doubtful since they were chosen, in order of date. */
  'events.doubtful': query(nothing).returns(z.array(doubtfulDate)),
  'events.rhythm': query(z.object({ year })).returns(
    z.object({
      gaps: z.array(rhythmGap),
      /** Every rhythm of the year, also those that are kept. */
      rows: z.array(rhythmRow),
      /** Subjects of the plan that no CoP of the year has covered yet. */
      uncoveredTopics: z.array(z.string()),
    }),
  ),
} as const
